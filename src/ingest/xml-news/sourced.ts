import { countUpTo } from '../../text/count-up-to.ts'
import type { Run } from '../html/visible.ts'

/** A text made of pieces of a file, with the way back to it: what no run covers was put in. */
export interface Sourced {
  readonly text: string
  readonly runs: readonly Run[]
}

/** Puts such a text together, from its beginning to its end. */
export interface Sourcing {
  /** Takes a stretch of the file as it stands. */
  copy(source: string, start: number, end: number): void
  /** Puts in what stands for a sign or more of the file, or for nothing in it. */
  put(text: string, source?: number): void
  /** Takes a stretch of another such text. */
  take(from: Sourced, start?: number, end?: number): void
  done(): Sourced
}

/** Begins a text. */
export function sourcing(): Sourcing {
  const chunks: string[] = []
  const runs: Run[] = []
  let at = 0
  const push = (text: string, source: number | undefined, verbatim: boolean): void => {
    if (text === '') return
    if (source !== undefined) runs.push({ at, source, length: text.length, verbatim })
    chunks.push(text)
    at += text.length
  }
  return {
    copy: (source, start, end) => push(source.slice(start, end), start, true),
    put: (text, source) => push(text, source, false),
    take: (from, start = 0, end = from.text.length) => {
      let done = start
      for (let i = firstRun(from, start); i < from.runs.length && done < end; i++) {
        const run = from.runs[i]
        if (!run || run.at >= end) break
        const [first, last] = [Math.max(run.at, done), Math.min(run.at + run.length, end)]
        if (last <= first) continue
        push(from.text.slice(done, first), undefined, false)
        push(from.text.slice(first, last), run.verbatim ? run.source + first - run.at : run.source, run.verbatim)
        done = last
      }
      push(from.text.slice(done, end), undefined, false)
    },
    done: () => ({ text: chunks.join(''), runs }),
  }
}

/** The first run that ends behind an offset. */
export function firstRun({ runs }: Sourced, offset: number): number {
  return countUpTo(runs.length, (i) => {
    const run = runs[i]
    return run !== undefined && run.at + run.length <= offset
  })
}

/** A text with something else for what matches a pattern; runs lead from the replacements to where what they replace begins. */
export function replaced(from: Sourced, pattern: RegExp, by: (match: string) => string): Sourced {
  const result = sourcing()
  let done = 0
  for (const { 0: match, index } of from.text.matchAll(pattern)) {
    const other = by(match)
    if (other === match) continue
    result.take(from, done, index)
    result.put(other, sourceAt(from, index))
    done = index + match.length
  }
  if (done === 0) return from
  result.take(from, done)
  return result.done()
}

function sourceAt(from: Sourced, offset: number): number | undefined {
  const run = from.runs[firstRun(from, offset)]
  if (!run || run.at > offset) return undefined
  return run.verbatim ? run.source + offset - run.at : run.source
}

/** Texts one after the other, with something between them. */
export function joinedSourced(texts: readonly Sourced[], between: string): Sourced {
  const result = sourcing()
  for (const [i, text] of texts.entries()) {
    if (i > 0) result.put(between)
    result.take(text)
  }
  return result.done()
}
