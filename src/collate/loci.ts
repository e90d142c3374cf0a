import type { Locus, Reading, Witness } from '../model.ts'
import { byCodeUnit } from '../text/by-code-unit.ts'
import { fold } from '../text/fold.ts'
import type { Printings } from './printings.ts'
import { IS_LACUNA, IS_OMITTED, KINDS, type SettledRow } from './settle.ts'
import { siblingsOf } from './siblings.ts'
import { type Supporters, supportersOf } from './supporters.ts'
import type { Table } from './tabulate.ts'

/** What loci are made of. */
export interface Settled {
  readonly witnesses: readonly Witness[]
  readonly printed: Printings
  readonly table: Table
  readonly settled: readonly SettledRow[]
}

/** Turns every column into a locus: witnesses that print the same share a reading, and the best supported reading comes first. */
export function lociOf({ witnesses, printed, table, settled }: Settled): Locus[] {
  const supporters = supportersOf(witnesses)
  const siblings = siblingsOf(witnesses, printed, table)
  const sheet: Sheet = { printed, settled, siblings, supporters, all: supporters.sigla.map((_, member) => member) }
  const loci: Locus[] = []
  for (let at = 0; at < table.columns.length; at++) if (isPrinted(at, settled)) loci.push(locusAt(at, sheet))
  return loci
}

/** A column is empty where all that stood in it was an ellipsis, set somewhere else. */
function isPrinted(at: number, settled: readonly SettledRow[]): boolean {
  for (const { tokens } of settled) if (tokens[at]! >= 0) return true
  return false
}

interface Sheet {
  readonly printed: Printings
  readonly settled: readonly SettledRow[]
  readonly siblings: readonly (readonly number[])[] | undefined
  readonly supporters: Supporters
  /** Every member of the cluster. */
  readonly all: readonly number[]
}

function locusAt(at: number, sheet: Sheet): Locus {
  const { supporters, settled, printed } = sheet
  const tokensOf = (member: number) => {
    const { row } = printed.printings[printed.printingOf[member]!]!
    const token = settled[row]!.tokens[at]!
    return token < 0 ? NO_TOKENS : single(token)
  }
  const readings = mergeFolded(groupsAt(at, sheet), supporters).map(({ kind, text, members }): Supported => {
    const sigla = members.length === sheet.all.length ? supporters.sigla : members.map((member) => supporters.sigla[member]!)
    const independent = supporters.independent(members)
    const reading = { kind: KINDS[kind]!, sigla, independent, text, tokens: supporters.byMember(members, tokensOf) }
    return { reading, isSource: members.some(supporters.isSource) }
  })
  if (readings.length > 1) readings.sort(bySupport)
  return { readings: readings.map(({ reading }) => reading) }
}

const NO_TOKENS: readonly number[] = []
/** The index of a token by itself. Most loci are made of these: each is made once. */
const SINGLES = Array.from({ length: 4096 }, (_, token): readonly number[] => [token])
const single = (token: number): readonly number[] => SINGLES[token] ?? [token]

/** Witnesses, by their place in the cluster, that print the same. */
interface Group {
  readonly kind: number
  readonly text: string
  readonly members: readonly number[]
}

function groupsAt(at: number, { printed: { printings, printingOf }, settled, siblings, all }: Sheet): Group[] {
  const groups: { kind: number; text: string; members: number[] }[] = []
  const join = (kind: number, text: string) => {
    for (let i = 0; i < groups.length; i++) if (groups[i]!.kind === kind && groups[i]!.text === text) return i
    return groups.push({ kind, text, members: [] }) - 1
  }
  const groupOf = printings.map(({ tokens, row }) => {
    const token = settled[row]!.tokens[at]!
    return join(settled[row]!.kinds[at]!, token < 0 ? '' : (tokens[token]?.text ?? ''))
  })
  if (groups.length === 1) return [{ ...groups[0]!, members: all }]
  printingOf.forEach((printing, member) => {
    const own = groupOf[printing]!
    const isElsewhere = groups[own]!.kind === IS_OMITTED && siblings?.[member]?.some((row) => settled[row]!.tokens[at]! >= 0)
    groups[isElsewhere ? join(IS_LACUNA, '') : own]!.members.push(member)
  })
  return groups.filter(({ members }) => members.length > 0)
}

/** Joins groups that differ in typography alone; what most copy groups print stands for all. */
function mergeFolded(groups: readonly Group[], { independent }: Supporters): readonly Group[] {
  if (groups.length === 1) return groups
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

/** Who elides the words, or never reaches them, says nothing about them: such readings support none. */
const TESTIMONY: Readonly<Record<Reading['kind'], number>> = { attested: 0, omitted: 0, elided: 1, lacuna: 2 }
const PRESENCE: Readonly<Record<Reading['kind'], number>> = { attested: 0, omitted: 1, elided: 2, lacuna: 3 }

interface Supported {
  readonly reading: Reading
  readonly isSource: boolean
}

function bySupport(a: Supported, b: Supported): number {
  return (
    TESTIMONY[a.reading.kind] - TESTIMONY[b.reading.kind] ||
    Number(b.isSource) - Number(a.isSource) ||
    b.reading.independent - a.reading.independent ||
    PRESENCE[a.reading.kind] - PRESENCE[b.reading.kind] ||
    byCodeUnit(fold(a.reading.text), fold(b.reading.text))
  )
}
