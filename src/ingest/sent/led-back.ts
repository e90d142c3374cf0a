import type { Anchor, Article, Part } from '../../model.ts'
import { lineStarts } from '../line-starts.ts'
import { type RunFinder, runFinder } from './run-finder.ts'
import type { SentRun } from './sent-run.ts'

/** Leads an article, whose lines are those of a document that was sent in another form, back to the holder; what cannot be led there has no line. */
export function ledBack(article: Article, runs: readonly SentRun[]): Article {
  const find = runFinder(runs)
  const anchors =
    article.origin.kind === 'walked' ? article.origin.anchors.flatMap((anchor) => through(anchor, find)) : direct(article, find)
  return { ...article, parts: article.parts.map((part) => partIn(part, find)), origin: { kind: 'walked', anchors } }
}

function through({ start, end, line, column }: Anchor, find: RunFinder): readonly Anchor[] {
  return find(line, column, end - start).map((run) => ({
    start: start + run.column - column,
    end: start + run.column - column + run.length,
    ...run.inHolder,
  }))
}

/** Every line of a text that stands in its document as it is. */
function direct({ text, origin, lineStarts: others = [] }: Article, find: RunFinder): readonly Anchor[] {
  const first = origin.kind === 'plain' ? origin.line : 1
  const starts = [...lineStarts(text), ...others].toSorted((a, b) => a - b)
  return starts.flatMap((start, i) => {
    const end = starts[i + 1] ?? text.length
    return end > start ? through({ start, end, line: first + i, column: 1 }, find) : []
  })
}

/** A part is told by its line alone, where all of it stands in one. */
function partIn({ line, offset: _offset, column, ...part }: Part, find: RunFinder): Part {
  if (line === undefined) return part
  const places = new Set(find(line, column ?? 1, column === undefined ? Infinity : part.text.length).map(({ inHolder }) => inHolder.line))
  const [only] = places
  return only !== undefined && places.size === 1 ? { ...part, line: only } : part
}
