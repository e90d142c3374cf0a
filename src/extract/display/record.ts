import type { QuotedSpan, Span, Timed } from '../../model.ts'
import type { Language } from '../languages/language.ts'
import type { Line } from '../marks/lines.ts'
import { type Block, blockOf } from './block.ts'
import { recordLabel, type RecordLabel } from './record-label.ts'
import { isStage, NOBODY, withoutStage } from './stage.ts'

/** A line with the label that it may begin with. */
interface Labelled {
  readonly at: number
  readonly label: RecordLabel
}

/** Of labels in small letters at least this share of all paragraphs has one. */
const MOST = 0.6

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

/** The labels of a record; those that only may be one count where others like them bear them out. */
function labelsIn(lines: readonly Line[], times: readonly Timed[], language: Language): Labelled[] {
  const timed = timedLines(lines, times)
  const all = lines.flatMap((line, at): Labelled[] => {
    // > | [Ona Bray] 00:12:31   no stage, if a time stands beside it
    const label = isStage(line.text) && !timed.has(at) ? undefined : recordLabel(line, language)
    return label ? [{ at, label }] : []
  })
  const count = tally(all.map(({ label }) => keyOf(label)))
  const again = (label: RecordLabel): boolean => count(keyOf(label)) > 1
  const sorts = tally(all.map(({ label }) => label.sort))
  const sure = sorts('sure') + sorts('signed')
  const capitals = all.filter(({ label }) => label.sort === 'sure' && label.name === label.name.toUpperCase()).length
  const isSmall = sure === 0 && sorts('word') + sorts('small') >= lines.filter(({ isNext }) => !isNext).length * MOST
  const isAbove = sure + sorts('word') < 2
  const surely = new Set(all.flatMap(({ at, label }) => (label.sort === 'sure' || label.sort === 'signed' ? [at] : [])))
  const isOverWords = (at: number): boolean => lines[at + 1] !== undefined && !timed.has(at + 1) && !surely.has(at + 1)
  const holds: Readonly<Record<RecordLabel['sort'], (each: Labelled) => boolean>> = {
    signed: () => true,
    sure: () => true,
    // > | Remember: we stay.   in a record with its names in capitals
    word: ({ label }) => again(label) || capitals * 2 <= sure,
    small: ({ label }) => again(label) || isSmall,
    pointed: () => sorts('pointed') > 2,
    alone: ({ at, label: { name }, label }) => isOverWords(at) && (timed.has(at) ? isAbove || name.includes(' ') : isAbove && again(label)),
    dashed: () => sure === 0 && sorts('dashed') > 1,
  }
  return all.filter((each) => holds[each.label.sort](each))
}

/** How often each of some keys stands among them. */
function tally(keys: readonly string[]): (key: string) => number {
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return (key) => counts.get(key) ?? 0
}

const keyOf = ({ sort, name }: RecordLabel): string => `${sort} ${name.toLowerCase()}`

/** The lines right before which, or beside which, a time stood. */
function timedLines(lines: readonly Line[], times: readonly Timed[]): ReadonlySet<number> {
  const timed = new Set<number>()
  let next = 0
  for (const [i, { end }] of lines.entries()) {
    while ((times[next]?.start ?? Infinity) < end) {
      timed.add(i)
      next += 1
    }
  }
  return timed
}
