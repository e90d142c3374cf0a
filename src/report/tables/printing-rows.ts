import type { Report } from '../../model.ts'
import { cell, PLACE_COLUMNS, placeCells } from './cell.ts'

const COLUMNS = [
  'cluster',
  'siglum',
  'article',
  'cluster_speaker',
  'cluster_medium',
  'form',
  'medium',
  'speaker',
  'cue',
  'said_on',
  'said_at',
  'said_to',
  'content',
  'before',
  'after',
  ...PLACE_COLUMNS,
  'pieces',
  'match_bits',
  'match_confidence',
  'match_why',
]

/** The printings, one a row, with what is known of their cluster: who said it, and whether in writing. The place is where the first of its pieces stands. */
export function* printingRows({ findings }: Pick<Report, 'findings'>): Generator<readonly string[]> {
  yield COLUMNS
  for (const { cluster } of findings)
    for (const witness of cluster.witnesses) {
      const { siglum, article, form, medium, speaker, cue, occasion, content, context, spans, match } = witness
      const about = [cluster.id, siglum, article, cluster.speaker, cluster.medium, form, medium, speaker, cue]
      const words = [occasion?.date, occasion?.venue, occasion?.addressee, content, context.before, context.after]
      const why = [spans.length, match?.bits, match?.confidence, match?.why]
      yield [...[...about, ...words].map(cell), ...placeCells(spans[0]), ...why.map(cell)]
    }
}
