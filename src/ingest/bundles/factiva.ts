import type { Cut, Layout, Line } from './cut.ts'
import { type FactivaHead, factivaHead } from './factiva-head.ts'
import { ACCESSION, BANNER } from './factiva-signs.ts'
import { spanOf } from './lines-of.ts'
import { metadataOf } from './metadata-of.ts'

/** What was searched for stands behind the articles. */
const SUMMARY = /^(?:search summary|suchübersicht|résumé de la recherche|resumen de la búsqueda|samenvatting|riepilogo)/i
/** Prose has longer lines. */
const LONG = 200

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
  for (let i = from; i < lines.length; i += 1) {
    const { text } = lines[i] ?? { text: '' }
    if (SUMMARY.test(text)) return true
    if (text.length > LONG || ACCESSION.test(text)) return false
    if (text !== '' && !BANNER.test(text) && i > from + FEW) return false
  }
  return true
}

/** Lines of a foot. */
const FEW = 6

const isWord = ({ text }: Line): boolean => text !== '' && !BANNER.test(text)

function cutOf(text: string, lines: readonly Line[], head: FactivaHead): Cut {
  const body = lines.slice(head.body)
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
