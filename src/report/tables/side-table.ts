import type { Report } from '../../model.ts'
import { PLACE_COLUMNS, placeValues } from './cell.ts'
import type { HeldTable, Value } from './table.ts'

const COLUMNS = { discrepancy: 'text', cluster: 'text', siglum: 'text', side: 'text', ...PLACE_COLUMNS } as const

/** Who stands on which side of a discrepancy, one a row, and where it has the words, or the point where they would stand. */
export function sideTable(report: Pick<Report, 'findings'>): HeldTable<'sides'> {
  return { name: 'sides', columns: COLUMNS, rows: () => rowsOf(report) }
}

function* rowsOf({ findings }: Pick<Report, 'findings'>): Generator<Value[]> {
  for (const { cluster, discrepancies } of findings)
    for (const { id, lemma, variant, places = {} } of discrepancies)
      for (const [side, { sigla }] of Object.entries({ lemma, variant }))
        for (const siglum of sigla) yield [id, cluster.id, siglum, side, ...placeValues(places[siglum])]
}
