import { tracer } from '../html/anchors.ts'
import { linePlaces } from '../line-places.ts'
import { lineStarts } from '../line-starts.ts'
import { runFinder } from './run-finder.ts'
import type { SentRun } from './sent-run.ts'

/** Where a text that a page shows stands in the holder, given where its source does. */
export function shownRuns(shown: string, source: string, runs: readonly SentRun[]): readonly SentRun[] {
  if (runs.length === 0) return []
  const find = runFinder(runs)
  const { placeOf } = linePlaces(lineStarts(shown))
  return tracer(source)
    .anchorsOf(shown)
    .flatMap(({ start, end, line, column }) => {
      const own = placeOf(start)
      return find(line, column, end - start).map((run) => ({ ...run, line: own.line, column: run.column + own.column - column }))
    })
}
