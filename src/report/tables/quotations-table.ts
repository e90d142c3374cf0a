import type { Article, Place, Quotation, Span } from '../../model.ts'
import { wordsIn } from '../../text/words-in.ts'
import { PLACE_COLUMNS, placeValues } from './cell.ts'
import type { Table, Value } from './table.ts'

const COLUMNS = {
  quotation: 'text',
  article: 'text',
  parent: 'text',
  form: 'text',
  medium: 'text',
  speaker: 'text',
  speaker_name: 'text',
  cue: 'text',
  said_on: 'text',
  said_at: 'text',
  said_to: 'text',
  date: 'text',
  content: 'text',
  words: 'whole',
  ...PLACE_COLUMNS,
  pieces: 'whole',
  spans: 'text',
} as const

/** Articles with their quotations, as they are gone through. */
export type Quoting = AsyncIterable<{ readonly article: Article; readonly quotations: readonly Quotation[] }>

/** Where spans of an article stand in its file. */
export type PlacesOf = (article: Article, spans: readonly Span[]) => readonly Place[]

/** Every quotation of some articles, one a row, printed elsewhere as well or not. The place is where the first of its pieces stands. */
export function quotationsTable(printed: () => Quoting, placesOf: PlacesOf): Table {
  return { name: 'quotations', columns: COLUMNS, rows: () => rowsOf(printed(), placesOf) }
}

async function* rowsOf(printed: Quoting, placesOf: PlacesOf): AsyncGenerator<Value[]> {
  for await (const { article, quotations } of printed)
    for (const { id, parent, form, medium, speaker, cue, occasion, content, spans } of quotations) {
      const told = placesOf(article, spans)
      const about = [id, article.id, parent, form, medium, speaker?.text, speaker?.name, cue?.text]
      const said = [occasion?.date, occasion?.venue, occasion?.addressee, article.date, content, wordsIn(content).length]
      yield [...about, ...said, ...placeValues(told[0]), spans.length, told.map(({ start, end }) => `${start}-${end}`).join(' ')]
    }
}
