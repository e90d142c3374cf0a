import { countUpTo } from '../../text/count-up-to.ts'
import type { SentRun } from './sent-run.ts'

/** Finds the runs of a stretch of a line, cut to what they have of it, in their order. */
export type RunFinder = (line: number, column: number, length: number) => readonly SentRun[]

/** A finder of runs, which are in the order of the document. */
export function runFinder(runs: readonly SentRun[]): RunFinder {
  const lines = new Map<number, SentRun[]>()
  for (const run of runs) {
    const known = lines.get(run.line)
    if (known) known.push(run)
    else lines.set(run.line, [run])
  }
  return (line, column, length) => {
    const own = lines.get(line) ?? []
    const found: SentRun[] = []
    for (let i = Math.max(0, countUpTo(own.length, (at) => (own[at]?.column ?? 0) <= column) - 1); i < own.length; i += 1) {
      const run = own[i]
      if (!run || run.column >= column + length) break
      const cut = within(run, column, column + length)
      if (cut) found.push(cut)
    }
    return found
  }
}

function within({ line, column, length, inHolder }: SentRun, from: number, to: number): SentRun | undefined {
  const [start, end] = [Math.max(column, from), Math.min(column + length, to)]
  if (end <= start) return undefined
  return { line, column: start, length: end - start, inHolder: { line: inHolder.line, column: inHolder.column + start - column } }
}
