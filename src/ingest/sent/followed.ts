import { follower, wordsOf } from '../html/follow.ts'
import { linePlaces } from '../line-places.ts'
import { lineStarts } from '../line-starts.ts'
import { runFinder } from './run-finder.ts'
import type { SentRun } from './sent-run.ts'

/** Where the words of a text stand in the holder, given those of the text it was made of; words that were put together anew have no place. */
export function followed(text: string, original: string, runs: readonly SentRun[]): readonly SentRun[] {
  if (runs.length === 0) return []
  const find = runFinder(runs)
  const [shown, made] = [linePlaces(lineStarts(text)), linePlaces(lineStarts(original))]
  const found: SentRun[] = []
  for (const [word, same] of follower(wordsOf(original))(wordsOf(text))) {
    const [{ line, column }, from] = [shown.placeOf(word.start), made.placeOf(same.start)]
    for (const run of find(from.line, from.column, same.text.length))
      found.push({ ...run, line, column: column + run.column - from.column })
  }
  return found
}
