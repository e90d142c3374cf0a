import type { Cluster, Collation, Token } from '../model.ts'
import { gather } from './gather.ts'
import { lociOf } from './loci.ts'
import { movedIn } from './moved.ts'
import { printingsOf } from './printings.ts'
import { settle } from './settle.ts'
import { siblingsOf } from './siblings.ts'
import { supportersOf } from './supporters.ts'
import { tabulate } from './tabulate.ts'
import { transpositionsOf } from './transpositions.ts'
import { wordsOfSigns } from './words-of-signs.ts'

/**
 * Aligns the witnesses of a cluster: every word of every printing opposite what the others have in its place.
 *
 * Identical printings are aligned once, and neither the order of the witnesses nor their number changes the table. What some print in another
 * place is told in `transpositions`, and `gathered` has the loci as they would be if it stood in one.
 */
export function collate(cluster: Cluster): Collation {
  const { witnesses } = cluster
  const printed = printingsOf(cluster)
  const table = tabulate(printed.rows, printed.terms)
  const moves = movedIn(table, printed.rows)
  const signs = { printed, settled: settle(table, printed.rows, moves), columns: table.columns.length }
  const words = wordsOfSigns(
    signs,
    witnesses.some(({ tokens }) => tokens !== undefined),
  )
  const supporters = supportersOf(witnesses)
  const laid = lociOf(words, siblingsOf(witnesses, printed, table), supporters)
  const transpositions = transpositionsOf(moves.stretches, { ...laid, table, wordOf: words.wordOf, terms: printed.terms }, supporters)
  const tokensOf = (witness: number): readonly Token[] => words.printed.printings[words.printed.printingOf[witness] ?? -1]?.tokens ?? []
  return {
    cluster,
    loci: laid.loci,
    tokens: supporters.byMember(Array.from(witnesses.keys()), tokensOf),
    ...(transpositions.length > 0 && { transpositions, gathered: gather({ loci: laid.loci, transpositions, supporters }) }),
  }
}
