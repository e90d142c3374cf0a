import type { Report } from '../../model.ts'
import { PLACE_COLUMNS, placeValues } from './cell.ts'
import type { HeldTable, Value } from './table.ts'

const COLUMNS = {
  cluster: 'text',
  siglum: 'text',
  article: 'text',
  cluster_speaker: 'text',
  cluster_medium: 'text',
  form: 'text',
  medium: 'text',
  speaker: 'text',
  cue: 'text',
  said_on: 'text',
  said_at: 'text',
  said_to: 'text',
  content: 'text',
  before: 'text',
  after: 'text',
  ...PLACE_COLUMNS,
  pieces: 'whole',
  match_bits: 'number',
  match_confidence: 'text',
  match_why: 'text',
} as const

/** The printings, one a row, with what is known of their cluster: who said it, and whether in writing. The place is where the first of its pieces stands. */
export function printingTable(report: Pick<Report, 'findings'>): HeldTable<'printings'> {
  return { name: 'printings', columns: COLUMNS, rows: () => rowsOf(report) }
}

function* rowsOf({ findings }: Pick<Report, 'findings'>): Generator<Value[]> {
  for (const { cluster } of findings)
    for (const witness of cluster.witnesses) {
      const { siglum, article, form, medium, speaker, cue, occasion, content, context, spans, match } = witness
      const about = [cluster.id, siglum, article, cluster.speaker, cluster.medium, form, medium, speaker, cue]
      const words = [occasion?.date, occasion?.venue, occasion?.addressee, content, context.before, context.after]
      const why = [spans.length, match?.bits, match?.confidence, match?.why]
      yield [...about, ...words, ...placeValues(spans[0]), ...why]
    }
}
