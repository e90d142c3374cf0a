import type { Cluster, Collation, Siglum, Token, Witness } from '../model.ts'
import { contentOf, reopenings } from '../text/content.ts'
import { tokenize } from '../text/tokenize.ts'
import { lociOf } from './loci.ts'
import { breaksOf, type Row, rowOf } from './row.ts'
import { settle } from './settle.ts'
import { tabulate } from './tabulate.ts'
import { termsOf } from './term.ts'

/**
 * Aligns the witnesses of a cluster: every word of every printing opposite what the others have in its place.
 *
 * Identical printings are aligned once, and neither the order of the witnesses nor their number changes the table.
 */
export function collate(cluster: Cluster): Collation {
  const tokens = cluster.witnesses.map((witness) => witness.tokens ?? tokenize(contentOf(witness)))
  const { rows, rowOfWitness } = distinct(cluster.witnesses, tokens)
  const table = settle(tabulate(rows), rows)
  return {
    cluster,
    loci: lociOf(
      table,
      cluster.witnesses.map((witness, i) => ({ witness, row: rowOfWitness[i] ?? 0, tokens: tokens[i] ?? [] })),
    ),
    tokens: Object.fromEntries(cluster.witnesses.map(({ siglum }, i): [Siglum, readonly Token[]] => [siglum, tokens[i] ?? []])),
  }
}

/** The distinct printings, and which of them each witness has. */
function distinct(witnesses: readonly Witness[], tokens: readonly (readonly Token[])[]): { rows: Row[]; rowOfWitness: number[] } {
  const numbers = new Map<string, number>()
  const rows: Row[] = []
  const terms = termsOf(tokens, languageOf(witnesses))
  const rowOfWitness = witnesses.map((witness, i) => {
    const breaks = breaksOf(tokens[i] ?? [], witness.tokens ? [] : reopenings(witness))
    const row = rowOf(terms[i] ?? [], breaks)
    const number = numbers.get(row.key) ?? rows.length
    numbers.set(row.key, number)
    if (number === rows.length) rows.push(row)
    return number
  })
  return { rows, rowOfWitness }
}

/** The first by name of the languages the witnesses are in: one more copy must not change the table. */
function languageOf(witnesses: readonly Witness[]): string | undefined {
  return witnesses
    .flatMap(({ quotations }) => quotations[0].article.language ?? [])
    .toSorted()
    .at(0)
}
