import { teiHeader, teiText } from '../../text/tei.ts'
import { element, escaped } from '../../text/xml.ts'
import type { Checklist, ChecklistRow } from '../checklists.ts'
import { piecesOf } from '../pieced.ts'
import { rowWords } from '../row-words.ts'
import { inOneLine } from '../verdict-words.ts'
import type { Articles } from '../whereabouts.ts'
import { verdictPointedTo } from './classes.ts'
import type { Namer } from './names.ts'
import { plain } from './plain.ts'
import { bibliography } from './witness.ts'

/** The checklist of a draft as a text: a list of its quotations, each with what was found of it. */
export function draftText({ draft, quotations, mentions }: Checklist, articles: Articles, nameOf: Namer): string {
  const items = [...quotations, ...mentions].map((row) => itemOf(row, articles, nameOf))
  const body = items.length > 0 ? element('list', { type: 'checklist' }, ['', ...items, ''].join('\n')) : element('p', {}, 'No quotations.')
  const source = bibliography({ article: draft.id, spans: [] }, draft)
  return teiText(teiHeader({ title: `Checklist of ${plain(draft.path)}`, source }), body, false)
}

function itemOf(row: ChecklistRow, articles: Articles, nameOf: Namer): string {
  const { quotation, id } = row.verdict
  const words = element('quote', { type: quotation.form }, escaped(plain(piecesOf(quotation))))
  const speaker = quotation.speaker === undefined ? '' : ` ${element('name', { type: 'speaker' }, escaped(plain(quotation.speaker)))}`
  const notes = rowWords(row, articles, { minSeverity: 'info', verbose: true }).map((said) =>
    element('note', {}, escaped(plain(inOneLine(said)))),
  )
  const about = { 'xml:id': nameOf(id), n: String(row.number), ana: verdictPointedTo(row.verdict) }
  return element('item', about, `${words}${speaker}${notes.join('')}`)
}
