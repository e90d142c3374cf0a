import type { Printed } from './edition.ts'
import { match, type Matched } from './match.ts'
import type { Memory } from './memory.ts'
import type { OnProgress } from './telling.ts'
import { kinOf } from './trace/kin.ts'
import { shelfOf } from './trace/shelf.ts'
import { trace, type Traced } from './trace/trace.ts'

/**
 * Finds what others have of the quotations of drafts: what is published, and has anything in common
 * with them, is matched with them as anything is; the records are searched for them.
 *
 * Where no article is a draft, this is `match`, and nothing is traced.
 */
export function matchDrafts(printed: readonly Printed[], onProgress?: OnProgress, memory?: Memory): Matched & Pick<Traced, 'traces'> {
  const drafts = printed.filter(({ article }) => article.isDraft)
  if (drafts.length === 0) return { ...match(printed, undefined, onProgress, memory), traces: [] }
  const others = printed.filter(({ article }) => !article.isDraft)
  const shelf = shelfOf(others, drafts, memory?.searched)
  const kin = kinOf(drafts, shelf.reports)
  const matched = match([...drafts.map(withoutMentions), ...kin], undefined, onProgress, memory)
  const copyGroups = withOthers(matched.copyGroups, others)
  return { ...matched, copyGroups, ...trace(drafts, shelf, matched.clusters, copyGroups) }
}

/** What only looks like a quotation is looked for in others, and matched with nothing. */
function withoutMentions(draft: Printed): Printed {
  return { ...draft, quotations: draft.quotations.filter(({ form }) => form !== 'mention') }
}

/** Every record is a group of its own, and so is what has nothing to do with the drafts. */
function withOthers(copyGroups: ReadonlyMap<string, number>, others: readonly Printed[]): ReadonlyMap<string, number> {
  const groups = new Map(copyGroups)
  let next = Array.from(copyGroups.values()).reduce((most, group) => Math.max(most, group), 0) + 1
  for (const { article } of others) if (!groups.has(article.id)) groups.set(article.id, next++)
  return groups
}
