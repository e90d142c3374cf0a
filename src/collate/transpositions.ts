import type { Siglum, Transposition } from '../model.ts'
import { agreementOf } from './agreement.ts'
import type { Laid } from './loci.ts'
import type { Columns, Stretch } from './moved.ts'
import { type Pair, pairColumns } from './pair-columns.ts'
import { joinStretches } from './stretches.ts'
import type { Supporters } from './supporters.ts'
import type { Table } from './tabulate.ts'

/** A table and the loci made of it. */
export interface Layout extends Laid {
  readonly table: Table
  /** For each column of the table the one it has become part of, where signs were put together to words. */
  readonly wordOf: Int32Array | undefined
  /** How many terms there are. */
  readonly terms: number
}

/** The stretches that witnesses print in different places, word set against word; what a witness prints in both places has not moved. */
export function transpositionsOf(stretches: readonly Stretch[], layout: Layout, supporters: Supporters): Transposition[] {
  if (stretches.length === 0) return []
  const { columns } = layout.table
  const agreement = agreementOf(layout.terms)
  return joinStretches(stretches, columns)
    .flatMap((stretch) => transpositionOf(stretch, pairColumns(stretch, columns, agreement), layout, supporters) ?? [])
    .toSorted((a, b) => a.loci[0]! - b.loci[0]!)
}

function transpositionOf(
  { one, other, isClaimed }: Stretch,
  facing: readonly Pair[],
  layout: Layout,
  supporters: Supporters,
): Transposition | undefined {
  const isWord = ([left]: Pair): boolean => layout.table.columns[left]!.solid
  const first = printersOf(
    facing.filter(isWord).map(([left]) => locusOf(layout, left)),
    layout,
  )
  const second = printersOf(
    facing.filter(isWord).map(([, right]) => locusOf(layout, right)),
    layout,
  )
  if (first.size === 0 || second.size === 0 || supporters.sigla.some((siglum) => first.has(siglum) && second.has(siglum))) return undefined
  const isTurned = isBetter(second, first, supporters) ?? facing.some(([, right]) => layout.table.columns[right]!.isFirst)
  const [sigla, moved] = isTurned ? [second, first] : [first, second]
  const [here, there] = isTurned ? [other, one] : [one, other]
  // A full stop may be common to both places where they end.
  const loci = lociIn(here, layout).filter((locus) => !isPrinted(locus, layout, (siglum) => moved.has(siglum)))
  const elsewhere = lociIn(there, layout).filter((locus) => !isPrinted(locus, layout, (siglum) => !moved.has(siglum)))
  const [isHere, isThere] = [new Set(loci), new Set(elsewhere)]
  const pairs = facing.map(([left, right]) => [locusOf(layout, isTurned ? right : left), locusOf(layout, isTurned ? left : right)] as const)
  return {
    sigla: supporters.sigla.filter((siglum) => sigla.has(siglum)),
    moved: supporters.sigla.filter((siglum) => moved.has(siglum)),
    loci,
    elsewhere,
    pairs: ascending(pairs.filter(([left, right]) => isHere.has(left) && isThere.has(right))),
    isClaimed,
  }
}

/** Whether the one place has more support than the other, a source's before all; undefined where they are even. */
function isBetter(some: ReadonlySet<Siglum>, others: ReadonlySet<Siglum>, supporters: Supporters): boolean | undefined {
  const membersOf = (sigla: ReadonlySet<Siglum>) => supporters.sigla.flatMap((siglum, member) => (sigla.has(siglum) ? [member] : []))
  const [one, other] = [membersOf(some), membersOf(others)]
  const hasSource = (members: readonly number[]) => Number(members.some(supporters.isSource))
  const more = hasSource(one) - hasSource(other) || supporters.independent(one) - supporters.independent(other)
  return more === 0 ? undefined : more > 0
}

/** Who prints something at some of these loci. */
function printersOf(at: readonly number[], { loci }: Layout): Set<Siglum> {
  return new Set(at.flatMap((locus) => loci[locus]?.readings.flatMap(({ kind, sigla }) => (kind === 'attested' ? sigla : [])) ?? []))
}

function isPrinted(locus: number, layout: Layout, by: (siglum: Siglum) => boolean): boolean {
  return Array.from(printersOf([locus], layout)).some(by)
}

/** The locus a column of the table stands in, −1 where it is none. */
function locusOf({ locusOf: numbers, wordOf }: Layout, column: number): number {
  return numbers[wordOf?.[column] ?? column] ?? -1
}

function lociIn([from, to]: Columns, layout: Layout): number[] {
  const found = new Set<number>()
  for (let column = from; column < to; column++) found.add(locusOf(layout, column))
  found.delete(-1)
  return Array.from(found)
}

/** The pairs that go on in both places: signs that were put together to words stand for each other once. */
function ascending(pairs: readonly Pair[]): Pair[] {
  const kept: Pair[] = []
  let [left, right] = [-1, -1]
  for (const pair of pairs) {
    if (pair[0] <= left || pair[1] <= right) continue
    ;[left, right] = pair
    kept.push(pair)
  }
  return kept
}
