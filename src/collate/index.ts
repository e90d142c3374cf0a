import type { Cluster, Collation, Siglum, Token } from '../model.ts'
import { lociOf } from './loci.ts'
import { printingsOf } from './printings.ts'
import { settle } from './settle.ts'
import { siblingsOf } from './siblings.ts'
import { tabulate } from './tabulate.ts'
import { wordsOfSigns } from './words-of-signs.ts'

/**
 * Aligns the witnesses of a cluster: every word of every printing opposite what the others have in its place.
 *
 * Identical printings are aligned once, and neither the order of the witnesses nor their number changes the table.
 */
export function collate(cluster: Cluster): Collation {
  const printed = printingsOf(cluster)
  const table = tabulate(printed.rows, printed.terms)
  const signs = { printed, settled: settle(table, printed.rows), columns: table.columns.length }
  const words = wordsOfSigns(
    signs,
    cluster.witnesses.some(({ tokens }) => tokens !== undefined),
  )
  const tokensOf = (witness: number) => words.printed.printings[words.printed.printingOf[witness] ?? -1]?.tokens ?? []
  return {
    cluster,
    loci: lociOf(cluster.witnesses, words, siblingsOf(cluster.witnesses, printed, table)),
    tokens: Object.fromEntries(cluster.witnesses.map(({ siglum }, i): [Siglum, readonly Token[]] => [siglum, tokensOf(i)])),
  }
}
