import { byCodeUnit } from '../text/by-code-unit.ts'
import { fold } from '../text/fold.ts'
import type { Printings } from './printings.ts'
import { kindAt, LACUNA, OMITTED, type SettledRow, tokenAt } from './settled-row.ts'
import type { Siblings } from './siblings.ts'
import type { Supporters } from './supporters.ts'

/** A settled table, and whose it is. */
export interface Sheet {
  readonly printed: Printings
  readonly settled: readonly SettledRow[]
  readonly siblings: Siblings
  readonly supporters: Supporters
  /** Every member of the cluster. */
  readonly all: readonly number[]
}

/** Witnesses, by their place in the cluster, that print the same in a column. */
export interface Group {
  /** A place in `KINDS`. */
  readonly kind: number
  readonly text: string
  readonly members: readonly number[]
}

/** Who prints what in a column; what differs in typography alone is the same, and what most copy groups print stands for it. */
export function groupsAt(at: number, sheet: Sheet): readonly Group[] {
  return mergeFolded(exactGroupsAt(at, sheet), sheet.supporters)
}

function exactGroupsAt(at: number, { printed: { printings, printingOf }, settled, siblings, all }: Sheet): Group[] {
  const groups: { kind: number; text: string; members: number[] }[] = []
  const join = (kind: number, text: string) => {
    for (let i = 0; i < groups.length; i++) if (groups[i]!.kind === kind && groups[i]!.text === text) return i
    return groups.push({ kind, text, members: [] }) - 1
  }
  const groupOf = printings.map(({ tokens, row }) => {
    const token = tokenAt(settled[row]!, at)
    return join(kindAt(settled[row]!, at), token < 0 ? '' : (tokens[token]?.text ?? ''))
  })
  if (groups.length === 1) return [{ ...groups[0]!, members: all }]
  printingOf.forEach((printing, member) => {
    const own = groupOf[printing]!
    const isElsewhere = groups[own]!.kind === OMITTED && siblings?.[member]?.some((row) => tokenAt(settled[row]!, at) >= 0)
    groups[isElsewhere ? join(LACUNA, '') : own]!.members.push(member)
  })
  return groups.filter(({ members }) => members.length > 0)
}

function mergeFolded(groups: readonly Group[], { independent }: Supporters): readonly Group[] {
  if (new Set(groups.map(({ kind }) => kind)).size === groups.length) return groups
  const merged = new Map<string, Group[]>()
  for (const group of groups) {
    const key = `${group.kind} ${fold(group.text)}`
    const alike = merged.get(key)
    if (alike) alike.push(group)
    else merged.set(key, [group])
  }
  return Array.from(merged.values(), (alike) => {
    const [first] = alike
    if (alike.length === 1) return first!
    const [best] = alike.toSorted((a, b) => independent(b.members) - independent(a.members) || byCodeUnit(a.text, b.text))
    const members = alike.flatMap((group) => group.members).toSorted((a, b) => a - b)
    return { kind: first!.kind, text: best!.text, members }
  })
}
