import type { Anchor, Timed } from '../../model.ts'
import { isUnspaced } from '../../text/unspaced.ts'
import type { Shown } from './shown.ts'

/** What was put together from the lines of a file, with the way back to them. */
export interface Written {
  readonly text: string
  readonly anchors: readonly Anchor[]
  readonly times: readonly Timed[]
}

/** Puts a text together from the lines of a file. */
export interface Writer {
  /** Begins a paragraph, unless nothing was written since the last one began. */
  readonly begin: () => void
  /** Adds the words of a line from one offset to another, one space between all. */
  readonly add: (line: Shown, from: number, to?: number) => void
  /** Adds signs that no line has. */
  readonly put: (signs: string) => void
  /** What is written from now on was said from a time on. */
  readonly at: (time: number) => void
  readonly end: () => Written
}

export function openWriter(): Writer {
  const anchors: { start: number; end: number; line: number; column: number }[] = []
  const times: Timed[] = []
  // Looking at the end of a string that grows makes a copy of it each time.
  const chunks: string[] = []
  let [length, paragraph] = [0, 0]
  let time: number | undefined
  const grow = (signs: string): void => {
    chunks.push(signs)
    length += signs.length
  }
  const put = (signs: string): void => {
    if (time !== undefined) times.push({ start: length, time })
    time = undefined
    grow(signs)
  }
  const word = (line: Shown, start: number, end: number): void => {
    const words = line.text.slice(start, end)
    const before = chunks.at(-1) ?? ''
    if (length > paragraph && !before.endsWith(' ') && !(isUnspaced(words) && isUnspaced(before.slice(-1)))) grow(' ')
    const from = length
    put(words)
    for (let i = start; i < end; i += 1) {
      const [at, column, last] = [from + i - start, line.columns[i] ?? 1, anchors.at(-1)]
      // All that can lie between two words is a space.
      const runsOn = last?.line === line.line && column - last.column === at - last.start && at - last.end <= 1 && last.end >= paragraph
      if (last && runsOn) last.end = at + 1
      else anchors.push({ start: at, end: at + 1, line: line.line, column })
    }
  }
  return {
    begin: () => {
      if (length === paragraph) return
      grow('\n\n')
      paragraph = length
    },
    add: (line, from, to = line.text.length) => {
      for (const { 0: words, index } of line.text.slice(from, to).matchAll(/\S+/g)) word(line, from + index, from + index + words.length)
    },
    put,
    at: (now) => {
      time = now
    },
    end: () => ({ text: chunks.join('').trimEnd(), anchors, times }),
  }
}
