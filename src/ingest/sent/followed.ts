import { countUpTo } from '../../text/count-up-to.ts'
import { follower, wordsOf } from '../html/follow.ts'
import { lineStarts } from './line-starts.ts'
import { runFinder } from './run-finder.ts'
import type { SentRun } from './sent-run.ts'

/** Where the words of a text stand in the holder, given those of the text it was made of; words that were put together anew have no place. */
export function followed(text: string, original: string, runs: readonly SentRun[]): readonly SentRun[] {
  if (runs.length === 0) return []
  const find = runFinder(runs)
  const [placeIn, placeOf] = [placer(text), placer(original)]
  const found: SentRun[] = []
  for (const [word, same] of follower(wordsOf(original))(wordsOf(text))) {
    const [{ line, column }, from] = [placeIn(word.start), placeOf(same.start)]
    for (const run of find(from.line, from.column, same.text.length))
      found.push({ ...run, line, column: column + run.column - from.column })
  }
  return found
}

function placer(text: string): (offset: number) => { readonly line: number; readonly column: number } {
  const starts = lineStarts(text)
  return (offset) => {
    const line = countUpTo(starts.length, (i) => (starts[i] ?? 0) <= offset)
    return { line, column: offset - (starts[line - 1] ?? 0) + 1 }
  }
}
