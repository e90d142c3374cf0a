import type { Report } from '../../model.ts'
import type { HeldTable, Value } from './table.ts'

const COLUMNS = {
  discrepancy: 'text',
  cluster: 'text',
  state: 'text',
  reclassified: 'flag',
  severity: 'text',
  kind: 'text',
  family: 'text',
  weight: 'text',
  confidence: 'text',
  marked: 'flag',
  direction: 'text',
  loci: 'text',
  first_locus: 'whole',
  last_locus: 'whole',
  lemma_reading: 'text',
  lemma_text: 'text',
  variant_reading: 'text',
  variant_text: 'text',
  message: 'text',
  rule: 'text',
  reason: 'text',
  author: 'text',
  since: 'text',
  until: 'text',
} as const

/** The discrepancies, one a row. Its loci, ascending, are empty where it is about the whole cluster; who stands on which side is in the sides. */
export function discrepancyTable(report: Pick<Report, 'findings'>): HeldTable<'discrepancies'> {
  return { name: 'discrepancies', columns: COLUMNS, rows: () => rowsOf(report) }
}

function* rowsOf({ findings }: Pick<Report, 'findings'>): Generator<Value[]> {
  for (const { cluster, discrepancies } of findings)
    for (const each of discrepancies) {
      const { id, state, reclassified, severity, kind, family, weight, confidence, marked, direction, loci, lemma, variant } = each
      const what = [state, reclassified === true, severity, kind, family, weight, confidence, marked, direction]
      const sides = [loci.join(' '), loci[0], loci.at(-1), lemma.kind, lemma.text, variant.kind, variant.text]
      yield [id, cluster.id, ...what, ...sides, each.message, each.rule, each.reason, each.author, each.since, each.until]
    }
}
