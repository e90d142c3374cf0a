import type { BaselineEntry } from '../model.ts'
import { byCodeUnit } from '../text/by-code-unit.ts'

/** After the last day. */
const NEVER = '~'

/**
 * Entries by id, each discrepancy once: where two branches were merged, both may have one of their own.
 *
 * What one has as withdrawn is withdrawn, and may be so of both readings. Else the one that is accepted holds, of several that which ends first,
 * else the older one.
 */
export function reconciled(entries: readonly BaselineEntry[]): BaselineEntry[] {
  const byId = new Map<string, BaselineEntry[]>()
  for (const entry of entries) {
    const others = byId.get(entry.id)
    if (others) others.push(entry)
    else byId.set(entry.id, [entry])
  }
  return Array.from(byId.values(), (same) => (same.length === 1 ? same : settled(same)))
    .flat()
    .toSorted((a, b) => byCodeUnit(a.id, b.id))
}

function settled(same: readonly BaselineEntry[]): BaselineEntry[] {
  const ordered = same.toSorted((a, b) => byCodeUnit(rankOf(a), rankOf(b)))
  const withdrawn = new Map(ordered.toReversed().flatMap((entry) => (entry.withdrawn === undefined ? [] : [[entry.withdrawn, entry]])))
  return withdrawn.size > 0 ? Array.from(withdrawn.values()).toReversed() : ordered.slice(0, 1)
}

/** The lower, the more it holds; what is left is told apart by all it says, so that the order of the lines decides nothing. */
function rankOf(entry: BaselineEntry): string {
  const { accepted, until = NEVER, since = NEVER } = entry
  return [accepted ? 0 : 1, until, since, JSON.stringify(entry)].join('\u0000')
}
