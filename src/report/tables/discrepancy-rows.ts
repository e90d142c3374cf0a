import type { Report } from '../../model.ts'
import { cell } from './cell.ts'

const COLUMNS = [
  'discrepancy',
  'cluster',
  'state',
  'reclassified',
  'severity',
  'kind',
  'family',
  'weight',
  'confidence',
  'marked',
  'direction',
  'loci',
  'first_locus',
  'last_locus',
  'lemma_reading',
  'lemma_text',
  'variant_reading',
  'variant_text',
  'message',
  'rule',
  'reason',
  'author',
  'since',
  'until',
]

/** The discrepancies, one a row. Its loci, ascending, are empty where it is about the whole cluster; who stands on which side is in the sides. */
export function* discrepancyRows({ findings }: Pick<Report, 'findings'>): Generator<readonly string[]> {
  yield COLUMNS
  for (const { cluster, discrepancies } of findings)
    for (const each of discrepancies) {
      const { id, state, reclassified, severity, kind, family, weight, confidence, marked, direction, loci, lemma, variant } = each
      const what = [state, reclassified === true, severity, kind, family, weight, confidence, marked, direction]
      const sides = [loci.join(' '), loci[0], loci.at(-1), lemma.kind, lemma.text, variant.kind, variant.text]
      yield [id, cluster.id, ...what, ...sides, each.message, each.rule, each.reason, each.author, each.since, each.until].map(cell)
    }
}
