import type { Report } from '../../model.ts'
import { readout } from '../readout.ts'
import type { HeldTable, Value } from './table.ts'

const COLUMNS = {
  cluster: 'text',
  locus: 'whole',
  siglum: 'text',
  reading: 'text',
  text: 'text',
  printed: 'text',
  independent: 'whole',
  varied: 'flag',
} as const

/**
 * The readings, a row for every printing at every place of its cluster, where all agree as well: what its like print, and what it prints itself, to the
 * letter. A place is `varied` where two differ; who never reaches it does not.
 */
export function readingTable(report: Pick<Report, 'findings'>): HeldTable<'readings'> {
  return { name: 'readings', columns: COLUMNS, rows: () => rowsOf(report) }
}

function* rowsOf({ findings }: Pick<Report, 'findings'>): Generator<Value[]> {
  for (const finding of findings) {
    const printed = readout(finding)
    for (const [at, { readings }] of finding.loci.entries()) {
      const isVaried = readings.filter(({ kind }) => kind !== 'lacuna').length > 1
      for (const { kind, sigla, text, independent } of readings)
        for (const siglum of sigla)
          yield [finding.cluster.id, at, siglum, kind, text, printed[at]?.get(siglum)?.text, independent, isVaried]
    }
  }
}
