import type { Cut, Layout, Line } from './cut.ts'
import { type FactivaHead, factivaHead } from './factiva-head.ts'
import { ACCESSION, BANNER } from './factiva-signs.ts'
import { spanOf } from './lines-of.ts'
import { metadataOf } from './metadata-of.ts'

/** What was searched for stands behind the articles. */
const SUMMARY = /^(?:search summary|suchübersicht|résumé de la recherche|resumen de la búsqueda|samenvatting|riepilogo)/i

/**
 * The text that Factiva delivers, or that its RTF is turned into (https://github.com/nalimilan/R.TeMiS reads its pages and XML): headline,
 * byline, count of words, day, outlet, code, language, rights, text, and the number of the document.
 *
 * A number ends an article only where the head of another stands behind it, or nothing more: so an article may quote one.
 */
export const splitFactiva: Layout = (text, lines) => {
  const cuts: Cut[] = []
  let from = 0
  let head = factivaHead(lines, 0)
  for (let at = endFrom(lines, 0); head && at >= 0; at = endFrom(lines, at + 1)) {
    const next = factivaHead(lines, at + 1)
    if (!next && !isOver(lines, at + 1)) continue
    cuts.push(cutOf(text, lines.slice(from, at), { ...head, body: head.body - from }))
    ;[from, head] = [at + 1, next]
  }
  return cuts.length > 0 && !head && isOver(lines, from) ? cuts : undefined
}

function endFrom(lines: readonly Line[], from: number): number {
  for (let i = from; i < lines.length; i += 1) if (ACCESSION.test(lines[i]?.text ?? '')) return i
  return -1
}

/** Whether no more stands behind an article but how it was searched for. */
function isOver(lines: readonly Line[], from: number): boolean {
  let seen = 0
  for (let i = from; i < lines.length; i += 1) {
    const { text } = lines[i] ?? { text: '' }
    if (SUMMARY.test(text)) return true
    if (text === '' || BANNER.test(text)) continue
    seen += 1
    if (seen > FEW || text.length > SHORT || /[.!?…,;]["'”’»]?$/u.test(text) || ACCESSION.test(text)) return false
  }
  return true
}

/** Lines of a foot, and how long they are. */
const [FEW, SHORT] = [6, 80]

const isWord = ({ text }: Line): boolean => text !== '' && !BANNER.test(text)

function cutOf(text: string, lines: readonly Line[], head: FactivaHead): Cut {
  const body = withoutPublisher(lines.slice(head.body), head)
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
