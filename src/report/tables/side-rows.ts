import type { Report } from '../../model.ts'
import { cell, PLACE_COLUMNS, placeCells } from './cell.ts'

const COLUMNS = ['discrepancy', 'cluster', 'siglum', 'side', ...PLACE_COLUMNS]

/** Who stands on which side of a discrepancy, one a row, and where it has the words, or the point where they would stand. */
export function* sideRows({ findings }: Pick<Report, 'findings'>): Generator<readonly string[]> {
  yield COLUMNS
  for (const { cluster, discrepancies } of findings)
    for (const { id, lemma, variant, places = {} } of discrepancies)
      for (const [side, { sigla }] of Object.entries({ lemma, variant }))
        for (const siglum of sigla) yield [...[id, cluster.id, siglum, side].map(cell), ...placeCells(places[siglum])]
}
