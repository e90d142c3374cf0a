import type { Cluster, Collation, Siglum, Token } from '../model.ts'
import { lociOf } from './loci.ts'
import { printingsOf } from './printings.ts'
import { settle } from './settle.ts'
import { tabulate } from './tabulate.ts'

/**
 * Aligns the witnesses of a cluster: every word of every printing opposite what the others have in its place.
 *
 * Identical printings are aligned once, and neither the order of the witnesses nor their number changes the table.
 */
export function collate(cluster: Cluster): Collation {
  const printed = printingsOf(cluster)
  const table = tabulate(printed.rows, printed.terms)
  const settled = settle(table, printed.rows)
  const tokensOf = (witness: number) => printed.printings[printed.printingOf[witness] ?? -1]?.tokens ?? []
  return {
    cluster,
    loci: lociOf({ witnesses: cluster.witnesses, printed, table, settled }),
    tokens: Object.fromEntries(cluster.witnesses.map(({ siglum }, i): [Siglum, readonly Token[]] => [siglum, tokensOf(i)])),
  }
}
