import { conventionOf } from './convention.ts'
import { type Glyph, glyphAt } from './glyphs.ts'
import { judge, type Setting } from './judge.ts'
import type { Language } from '../languages/language.ts'
import type { Mark, MarkedParagraph } from './mark.ts'
import { kindOf, LINE_END, MARK, nextSign } from './next-sign.ts'
import { isWrapped, pastEmptyLine } from './paragraphs.ts'
import { endOfRun, isDecoration, runAt } from './run.ts'
import { classOf, WORD } from './signs.ts'

/** More marks than this in one paragraph are data, no prose. */
export const MOST_MARKS = 100_000

/** After so many marks a paragraph is cut before a quotation that begins with a sentence, after twice as many before any: what is held is bounded, and nothing is lost. */
const MANY_MARKS = 20_000

/**
 * Finds the quote marks of a text, paragraph by paragraph, and judges each by what stands beside it. Apostrophes are left out.
 *
 * One walk over the text finds marks and line ends alike. A paragraph is handed on as soon as it ends, so that no more than one is held.
 */
export function* scan(text: string, language: Language): Generator<MarkedParagraph> {
  const setting = { text, language, convention: conventionOf(text) }
  const breakAt = isWrapped(text) ? pastEmptyLine : (_: string, at: number) => at + 1
  const isEdge = (at: number) => at === text.length || (kindOf(text.charCodeAt(at)) === LINE_END && breakAt(text, at) !== undefined)
  let start = 0
  let marks: Mark[] = []
  for (let at = nextSign(text, 0); at < text.length; at = nextSign(text, at)) {
    if (kindOf(text.charCodeAt(at)) === MARK) {
      if (marks.length >= MANY_MARKS && mayCut(text, at, marks)) {
        yield { start, end: at, marks }
        marks = []
        start = at
      }
      at = takeRun(setting, start, at, isEdge, marks)
      continue
    }
    const next = breakAt(text, at)
    if (next !== undefined && marks.length > 0) {
      if (marks.length <= MOST_MARKS) yield { start, end: at, marks }
      marks = []
    }
    if (next !== undefined) start = next
    at = next ?? at + 1
  }
  if (marks.length > 0 && marks.length <= MOST_MARKS) yield { start, end: text.length, marks }
}

/** Whether a quotation has ended with the last mark, and the sentence before an offset, too. */
function mayCut(text: string, at: number, marks: readonly Mark[]): boolean {
  const last = marks.at(-1)
  if (last?.closes !== 2 || last.opens > 0 || last.end >= at) return false
  return marks.length >= 2 * MANY_MARKS || /[.!?]\s+$/.test(text.slice(Math.max(last.end, at - 8), at))
}

/** Adds the marks that stand side by side from an offset on, and says where they end. */
function takeRun(setting: Setting, paragraph: number, start: number, isEdge: (at: number) => boolean, marks: Mark[]): number {
  const { text } = setting
  const first = glyphAt(text, start)
  if (!first) return start + 1
  const end = endOfRun(text, first, start)
  if (marks.length > MOST_MARKS || isInnerApostrophe(text, first, start, end) || isDecoration(text, start, end)) return end
  const run = runAt(text, start, end, paragraph, isEdge(end))
  let previous: Glyph | undefined
  let glyph: Glyph | undefined = first
  for (let at = start; glyph && at < end;) {
    const after: number = at + glyph.sign.length
    const next: Glyph | undefined = after < end ? glyphAt(text, after) : undefined
    const mark = judge(setting, run, at, glyph, previous, next)
    if (mark) marks.push(mark)
    previous = glyph
    glyph = next
    at = after
  }
  return end
}

/** > | don't: the commonest case by far */
const isInnerApostrophe = (text: string, { family }: Glyph, start: number, end: number): boolean =>
  end === start + 1 && family === 'single' && (classOf(text.charCodeAt(start - 1)) & classOf(text.charCodeAt(end)) & WORD) !== 0
