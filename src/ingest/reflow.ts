import { blockOf } from './joints.ts'
import { endsSentence } from './line-break.ts'
import { softIn } from './soft-ends.ts'
import { blocksOf } from './text-blocks.ts'
import { widthsOf } from './width.ts'

/** A text in which a paragraph is a line, and where the lines began that it had. */
export interface Reflowed {
  readonly text: string
  readonly lineStarts: readonly number[]
}

/** How much of a text shows how all of it was broken. */
const SAMPLE = 60_000
/** Fewer blocks do not show that blank lines part the paragraphs. */
const FEW = 3

/**
 * Makes one line of the lines of a paragraph, sign by sign, so that every offset stays what it was: a line end becomes a blank.
 *
 * A paragraph may have been broken at any width, by hand or by a program, or once in the middle of a sentence.
 * What was filled shows: no line had room for the first word of the next. Where a line is a paragraph, or an entry of a list,
 * a line of verse or a turn of a talk, lines end wherever they like, mostly with a sentence; these line ends stay.
 *
 * > | … the board of the harbour, Mrs Petra
 * > | Lind, made known.
 */
export function reflow(text: string): Reflowed {
  if (!/\S[ \t\u00a0]*(?:\r\n|[\n\r\u2028\u2029])[ \t\u00a0]*\S/.test(text)) return { text, lineStarts: [] }
  const sample = Array.from(blocksOf(text.slice(0, SAMPLE)), blockOf)
  const widths = widthsOf(sample)
  const isParted = sample.length > FEW
  const chunks: string[] = []
  const lineStarts: number[] = []
  let [done, isHead] = [0, true]
  for (const lines of blocksOf(text)) {
    if (lines.length > 1)
      for (const { at, next } of softIn(blockOf(lines), widths, isParted && !isHead)) {
        chunks.push(text.slice(done, at), ' '.repeat(next - at))
        lineStarts.push(next)
        done = next
      }
    isHead &&= !lines.slice(-1).some(endsSentence)
  }
  return { text: chunks.join('') + text.slice(done), lineStarts }
}
