import type { QuotedSpan, Span, Timed } from '../../model.ts'
import type { Language } from '../languages/language.ts'
import type { Line } from '../marks/lines.ts'
import { type Block, blockOf } from './block.ts'
import { labelsIn } from './record-labels.ts'
import { isStage, NOBODY, withoutStage } from './stage.ts'

/**
 * The turns of an article that is known to be a record of speech: from one label to the next, all is what one person says.
 *
 * > | Ona Bray (mayor): We stay.      one turn of two paragraphs
 * > | All of us.
 * > | [Crosstalk]                     nobody's words
 * > | >> Who does?                    nobody knows whose
 * >
 * > | Tom Vale                        a name above the words, where a time stood beside it
 * > | I do.
 *
 * A text without any label is one turn of nobody known. What stands above the first label is about the record.
 */
export function recordIn(lines: readonly Line[], times: readonly Timed[], language: Language): Block[] {
  const turns = labelsIn(lines, times, language)
  if (turns.length === 0) return blockOf(inOne(wordsIn(lines)), { medium: 'spoken' })
  return turns.flatMap(({ at, label }, i) => {
    const { words, speaker, letter, name } = label
    const own = lines[at]
    const spans = own && words.start < words.end ? wordsOf(own, words) : []
    return blockOf(inOne([...spans, ...wordsIn(lines.slice(at + 1, turns[i + 1]?.at))]), {
      medium: 'spoken',
      ...(letter ? { turn: name === 'Q' ? 'question' : 'answer', letter } : speaker && !NOBODY.test(name) && { speaker }),
    })
  })
}

/** Most lines of a text that are turns make it a record, whatever else it may be called. */
const MOST = 0.6

/** Whether a text is all questions and answers, or what several people say in turn: an interview by letter, a debate. */
export function isAllTurns(lines: readonly Line[], language: Language): boolean {
  const turns = labelsIn(lines, [], language)
  const names = new Set(turns.map(({ label }) => label.name))
  return names.size >= 2 && turns.length >= MOST * lines.filter(({ text }) => text.trim() !== '').length
}

const wordsIn = (lines: readonly Line[]): Span[] => lines.flatMap((line) => (isStage(line.text) ? [] : wordsOf(line, line)))

/** > | Thank you.            The contract   the words of a line, without the blanks where a time stood */
const wordsOf = (line: Line, within: Span): Span[] =>
  withoutStage(line, within).flatMap((span) => {
    const text = line.text.slice(span.start - line.start, span.end - line.start)
    return Array.from(text.matchAll(/\S+(?: {1,5}\S+)*/g), ({ 0: words, index }) => {
      const start = span.start + index
      return { start, end: start + words.length }
    })
  })

/** The pieces of a turn, between which nothing was said: nothing is left out there. */
const inOne = (spans: readonly Span[]): QuotedSpan[] => spans.map((span, i) => (i < spans.length - 1 ? { ...span, unclosed: true } : span))
