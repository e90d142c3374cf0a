import { type Article, placeInDraft, places, type Quotation, type QuotationRow, type Span, type Stray } from '../index.ts'

/** Signs shown on either side of a stray mark. */
const NEAR = 24
const LINE_END = /[\n\r\u2028\u2029]/

const PARTS = {
  title: 'headline',
  deck: 'deck',
  caption: 'caption',
  'pull-quote': 'pull quote',
  post: 'post',
  footnote: 'footnote',
} as const

/** A quotation as a line of the table; `¶` begins a paragraph, `/` parts what a reporting clause parts. */
export function rowOf(quotation: Quotation, depth: number): QuotationRow {
  const { article, speaker, form, notes } = quotation
  const named = speaker && (speaker.name ?? speaker.text)
  return {
    ...(named !== undefined && { speaker: named }),
    words: piecesOf(quotation),
    remarks: [
      ...(quotation.reason === undefined ? [] : [`no quotation – ${quotation.reason}`]),
      ...shownAs(quotation),
      ...(notes.length > 0
        ? [`a quotation mark is missing or out of place: ${notes.map(({ span }) => placeOf(article, span) || '?').join(', ')}`]
        : []),
    ],
    isSpeech: form !== 'mention',
    depth,
    ...placed(article, quotation.spans[0]),
  }
}

/** A mark without a quotation, among the words beside it. */
export function strayRow(article: Article, { span, reason }: Stray): QuotationRow {
  const text = textOf(article, span)
  const before =
    text
      .slice(Math.max(0, span.start - NEAR), span.start)
      .split(LINE_END)
      .at(-1) ?? ''
  const after = text.slice(span.end, span.end + NEAR).split(LINE_END)[0] ?? ''
  const mark = text.slice(span.start, Math.min(span.end, span.start + NEAR))
  const head = before.length < NEAR ? before : before.replace(/^\S*\s/, '… ')
  const words = `${head}⟦${mark}⟧${after.length < NEAR ? after : after.replace(/\s\S*$/, ' …')}`
  return { words, remarks: [`no quotation – ${reason}`], isSpeech: false, depth: 0, ...placed(article, span) }
}

function piecesOf({ article, spans }: Quotation): string {
  const text = textOf(article, spans[0])
  return spans
    .map((span, i) => {
      const last = spans[i - 1]
      const joint = last === undefined ? '' : LINE_END.test(text.slice(last.end, span.start)) ? ' ¶ ' : ' / '
      return joint + text.slice(span.start, span.end).replace(/\s*(?:\r\n|[\n\r\u2028\u2029])\s*/g, ' ¶ ')
    })
    .join('')
}

function shownAs({ article, form, spans }: Quotation): string[] {
  const [{ part }] = spans
  const kind = part === undefined ? undefined : article.parts[part]?.kind
  if (kind) return [PARTS[kind]]
  if (form === 'display') return ['display line']
  if (form !== 'block') return []
  const isInMarks = MARK.test(textOf(article, spans[0]).charAt(spans[0].start - 1))
  return [isInMarks ? 'set apart' : 'set apart, without quotation marks']
}

const MARK = /["“”„‟«»‘’]/u

const textOf = ({ text, parts }: Article, { part }: Span): string => (part === undefined ? text : (parts[part]?.text ?? ''))

function placed(article: Article, span: Span): Pick<QuotationRow, 'place'> {
  const place = placeOf(article, span)
  return place === '' ? {} : { place }
}

/** As reports tell it: `12:3`, or `p. 3 ¶ 7` of what has no lines. */
function placeOf(article: Article, span: Span): string {
  const [place] = places(article, [span])
  return place === undefined ? '' : placeInDraft(place)
}
