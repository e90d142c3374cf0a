import type { Span } from '../../model.ts'
import type { Cut, Layout, Line } from './cut.ts'
import { type FactivaHead, factivaHead } from './factiva-head.ts'
import { ACCESSION, BANNER, NUMBER } from './factiva-signs.ts'
import { lineMatches } from './line-matches.ts'
import { eachLine, linesOf, spanOf } from './lines-of.ts'
import { metadataOf } from './metadata-of.ts'

/** What was searched for stands behind the articles. */
const SUMMARY = /^(?:search summary|suchübersicht|résumé de la recherche|resumen de la búsqueda|samenvatting|riepilogo)/i

/**
 * The text that Factiva delivers, or that its RTF is turned into (https://github.com/nalimilan/R.TeMiS reads its pages and XML): headline,
 * byline, count of words, day, outlet, code, language, rights, text, and the number of the document.
 *
 * A number ends an article only where the head of another stands behind it, or nothing more: so an article may quote one.
 */
export const splitFactiva: Layout = (text) => {
  const cuts: Cut[] = []
  let [start, head] = [0, factivaHead(text, 0)]
  for (const number of head ? lineMatches(text, NUMBER) : []) {
    const next = factivaHead(text, number.end)
    if (!head || number.start < start || !(next || isOver(text, number.end))) continue
    cuts.push(cutOf(text, { start: head.body, end: number.start }, head))
    ;[start, head] = [number.end, next]
  }
  return cuts.length > 0 && !head && isOver(text, start) ? cuts : undefined
}

/** Whether no more stands behind an article but how it was searched for. */
function isOver(text: string, start: number): boolean {
  let seen = 0
  for (const line of eachLine(text, { start, end: Math.min(text.length, start + LONGEST_FOOT) })) {
    if (SUMMARY.test(line.text)) return true
    if (!isWord(line)) continue
    seen += 1
    if (seen > FEW || line.text.length > SHORT || /[.!?…,;]["'”’»]?$/u.test(line.text) || ACCESSION.test(line.text)) return false
  }
  return text.length <= start + LONGEST_FOOT
}

/** Lines of a foot, how long they are, and how long it is. */
const [FEW, SHORT, LONGEST_FOOT] = [6, 80, 4000]

const isWord = ({ text }: Line): boolean => text !== '' && !BANNER.test(text)

function cutOf(text: string, stretch: Span, head: FactivaHead): Cut {
  const body = withoutPublisher(linesOf(text, stretch), head)
  const [first, last] = [body.find(isWord), body.findLast(isWord)]
  if (!first || !last) return { kind: 'none', reason: 'no text in it, only what the database says of it' }
  const title = spanOf(head.title)
  return {
    kind: 'article',
    body: { start: first.start, end: last.end },
    blanks: body.filter((line) => line.text !== '' && !isWord(line) && line.start > first.start && line.end < last.end),
    title,
    said: metadataOf({ ...head, title: title && text.slice(title.start, title.end) }),
    parts: [],
  }
}

/** Legal forms, and what publishers call themselves. */
const PUBLISHER =
  /(?:\b(?:limited|ltd|inc|llc|llp|plc|corp|corporation|company|co|gmbh|ag|kg|b\.?v|n\.?v|s\.?a\.?s?|s\.?p\.?a|s\.?l|ab|as|oy|newspapers?|media|group|verlag|press|publishing|publications?)\.?)$/i

/** The publisher stands below the text: a line by itself that names the outlet, or a firm. */
function withoutPublisher(lines: readonly Line[], { outlet }: FactivaHead): readonly Line[] {
  const at = lines.findLastIndex(isWord)
  const { text } = lines[at] ?? { text: '' }
  const isPublisher = text === outlet || (text.length < 80 && PUBLISHER.test(text) && !/["“”„«»]/.test(text))
  return isPublisher && lines[at - 1]?.text === '' && lines.findIndex(isWord) < at ? lines.slice(0, at) : lines
}
