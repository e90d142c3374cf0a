import type { Siglum } from '../model.ts'
import { element, escaped } from './xml.ts'

const NAMESPACE = 'http://www.tei-c.org/ns/1.0'

/** TEI of one text or more: what is one alone stands by itself, several make a `teiCorpus`. Its parts are XML already. */
export function* teiDocument(corpusHeader: string, texts: Iterable<string>, isAlone: boolean): Generator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n'
  if (!isAlone) yield `<teiCorpus xmlns="${NAMESPACE}">\n${corpusHeader}\n`
  for (const text of texts) yield `${text}\n`
  if (!isAlone) yield '</teiCorpus>\n'
}

/** One text with its header; `back` is what stands after it. */
export function teiText(header: string, body: string, isAlone: boolean, back = ''): string {
  const text = element('text', {}, element('body', {}, body) + (back && element('back', {}, back)))
  return element('TEI', { xmlns: isAlone ? NAMESPACE : undefined }, ['', header, text, ''].join('\n'))
}

export interface TeiHeader {
  readonly title: string
  /** What it was made from, as XML. */
  readonly source?: string
  readonly maker?: string
  /** What else is to be said, as XML: notes of the file, and classifications that are pointed to. */
  readonly notes?: string
  readonly classes?: string
}

/** The header of a text or of a corpus. */
export function teiHeader({ title, source, maker = 'Made by variorum.', notes = '', classes = '' }: TeiHeader): string {
  const file = [
    element('titleStmt', {}, element('title', {}, escaped(title))),
    element('publicationStmt', {}, element('p', {}, escaped(maker))),
    ...(notes ? [element('notesStmt', {}, notes)] : []),
    element('sourceDesc', {}, source ?? element('p', {}, 'Printings of quotations.')),
  ]
  const encoding = [
    ...(classes ? [element('classDecl', {}, classes)] : []),
    element('variantEncoding', { method: 'parallel-segmentation', location: 'internal' }),
  ]
  return element(
    'teiHeader',
    {},
    ['', element('fileDesc', {}, ['', ...file, ''].join('\n')), element('encodingDesc', {}, encoding.join('\n')), ''].join('\n'),
  )
}

/** The witnesses of a text by their ids, each with what is known of it, as XML. */
export function teiWitnesses(witnesses: readonly (readonly [id: string, siglum: Siglum, about: string])[]): string {
  // A list has at least one.
  if (witnesses.length === 0) return element('p', {}, 'No witnesses.')
  return element(
    'listWit',
    {},
    ['', ...witnesses.map(([id, siglum, about]) => element('witness', { 'xml:id': id, n: siglum }, about)), ''].join('\n'),
  )
}
