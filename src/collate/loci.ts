import type { Locus, Reading } from '../model.ts'
import { byCodeUnit } from '../text/by-code-unit.ts'
import { fold } from '../text/fold.ts'
import { type Group, groupsAt, type Sheet } from './groups.ts'
import { ATTESTED, KINDS, type SettledRow, tokenAt } from './settled-row.ts'
import type { Siblings } from './siblings.ts'
import type { Supporters } from './supporters.ts'
import type { Signs } from './words-of-signs.ts'

/** The loci of a collation, and the columns they are made of. */
export interface Laid {
  readonly loci: readonly Locus[]
  /** For each column the number of its locus; −1 where it is none. */
  readonly locusOf: Int32Array
}

/** Turns every column into a locus: witnesses that print the same share a reading, and the best supported reading comes first. */
export function lociOf({ printed, settled, columns }: Signs, siblings: Siblings, supporters: Supporters): Laid {
  const readings = readingsIn({ printed, settled, siblings, supporters, all: supporters.sigla.map((_, member) => member) })
  const loci: Locus[] = []
  const locusOf = new Int32Array(columns).fill(-1)
  for (let at = 0; at < columns; at++) if (isPrinted(at, settled)) locusOf[at] = loci.push({ readings: readings(at) }) - 1
  return { loci, locusOf }
}

/** A column is empty where all that stood in it was an ellipsis, set somewhere else. */
function isPrinted(at: number, settled: readonly SettledRow[]): boolean {
  for (const row of settled) if (tokenAt(row, at) >= 0) return true
  return false
}

function readingsIn(sheet: Sheet): (at: number) => Reading[] {
  const { supporters, settled, printed } = sheet
  const blank = blankReadings(sheet)
  const rowOf = printed.printingOf.map((printing) => settled[printed.printings[printing]!.row]!)
  return (at) => {
    const tokensOf = (member: number) => {
      const token = tokenAt(rowOf[member]!, at)
      return token < 0 ? NO_TOKENS : single(token)
    }
    const readings = groupsAt(at, sheet).map((group): Supported => {
      const isBlank = group.kind !== ATTESTED && group.text === ''
      const reading = isBlank ? blank(group) : readingOf(group, sheet, supporters.byMember(group.members, tokensOf))
      return { reading, isSource: group.members.some(supporters.isSource) }
    })
    return inOrder(readings)
  }
}

function readingOf({ kind, text, members }: Group, { supporters, all }: Sheet, tokens: Reading['tokens']): Reading {
  const sigla = members.length === all.length ? supporters.sigla : members.map((member) => supporters.sigla[member]!)
  return { kind: KINDS[kind]!, sigla, independent: supporters.independent(members), text, tokens }
}

/** Readings without words. Next to each other the same witnesses have one and the same: they may be thousands. */
function blankReadings(sheet: Sheet): (group: Group) => Reading {
  const last: { readonly members: readonly number[]; readonly reading: Reading }[] = []
  return (group) => {
    const known = last[group.kind]
    if (known && areEqual(known.members, group.members)) return known.reading
    const reading = readingOf(group, sheet, {})
    last[group.kind] = { members: group.members, reading }
    return reading
  }
}

function areEqual(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((member, i) => member === other[i])
}

const NO_TOKENS: readonly number[] = []
/** The index of a token by itself. Most loci are made of these: each is made once. */
const SINGLES = Array.from({ length: 4096 }, (_, token): readonly number[] => [token])
const single = (token: number): readonly number[] => SINGLES[token] ?? [token]

/** Who elides the words, or never reaches them, says nothing about them: such readings support none. */
const TESTIMONY: Readonly<Record<Reading['kind'], number>> = { attested: 0, omitted: 0, elided: 1, lacuna: 2 }
const PRESENCE: Readonly<Record<Reading['kind'], number>> = { attested: 0, omitted: 1, elided: 2, lacuna: 3 }

/** A reading, and whether a source has it. */
export interface Supported {
  readonly reading: Reading
  readonly isSource: boolean
}

/** Readings by their support, the best first. The list is sorted in place. */
export function inOrder(readings: Supported[]): Reading[] {
  if (readings.length > 1) readings.sort(bySupport)
  return readings.map(({ reading }) => reading)
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
