import type { Cue } from './cues.ts'
import { type Shown, shownIn } from './shown.ts'

/** A caption with what it shows that the one before it did not. */
export interface Said extends Pick<Cue, 'from' | 'to'> {
  readonly lines: readonly Shown[]
}

/** Where at least this share of all captions begins with what the last one showed, they roll: what is shown again is not said again. */
const ROLLING = 0.25
/** In other files only so many words are surely no chance. */
const MANY = 3

/** The captions of a file, what they repeat of the one before joined once. */
export function saidIn(cues: readonly Cue[]): Said[] {
  const all = cues
    .map(({ from, to, ...cue }) => ({ from, to, lines: shownIn({ from, to, ...cue }) }))
    .filter(({ lines }) => lines.length > 0)
  const repeats = all.filter(
    ({ lines }, i) => i > 0 && (repeated(all[i - 1]!.lines, lines) > 0 || grown(all[i - 1]!.lines, lines[0])),
  ).length
  const rolls = repeats > 1 && repeats >= all.length * ROLLING
  return all.map((cue, i) => ({ ...cue, lines: i === 0 ? cue.lines : added(all[i - 1]!.lines, cue.lines, rolls) }))
}

function added(before: readonly Shown[], lines: readonly Shown[], rolls: boolean): readonly Shown[] {
  const count = repeated(before, lines)
  const isSure = count < lines.length && wordsOf(lines[count - 1]).split(' ').length >= MANY
  if (count > 0) return rolls || isSure ? lines.slice(count) : lines
  const [first, ...rest] = lines
  const known = rolls ? grown(before, first) : undefined
  if (!first || known === undefined) return lines
  return [{ ...first, text: first.text.slice(known), columns: first.columns.slice(known) }, ...rest]
}

/** How many lines at its head a caption has from the end of the one before. */
function repeated(before: readonly Shown[], lines: readonly Shown[]): number {
  const [shown, now] = [before.map(wordsOf), lines.map(wordsOf)]
  for (let count = Math.min(shown.length, now.length); count > 0; count -= 1)
    if (now.slice(0, count).every((words, i) => words === shown[shown.length - count + i])) return count
  return 0
}

/** Where what is new begins in a line that grows word by word: > | We   > | We will   > | We will not go */
function grown(before: readonly Shown[], line: Shown | undefined): number | undefined {
  const last = before.at(-1)?.text.trim()
  const from = line ? line.text.length - line.text.trimStart().length : 0
  const end = from + (last?.length ?? 0)
  return line && last && line.text.startsWith(last, from) && /\s/.test(line.text[end] ?? '') ? end : undefined
}

const wordsOf = (shown: Shown | undefined): string => (shown?.text ?? '').trim().replaceAll(/\s+/g, ' ')
