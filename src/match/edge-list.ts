import type { Confidence } from '../model.ts'
import { type Numbers, numbers } from './numbers.ts'
import type { Overlap } from './overlap.ts'
import type { Context } from './prior.ts'
import type { Run } from './runs.ts'
import { twiceDoubles } from './twice.ts'

/** What two printings share, as far as anybody asks once they are found to be of one utterance. */
export type Shared = Pick<Overlap, 'bits' | 'words'> & { readonly runs: readonly Omit<Run, 'bits'>[] }

/** Two printings of one utterance, as far as the two alone can tell. */
export interface Edge {
  /** Numbers of the printings. */
  readonly a: number
  readonly b: number
  readonly overlap: Shared
  readonly context: Context
  readonly verdict: { readonly confidence: Confidence }
}

/** Edges in flat memory, by number: some fifty bytes each, an object only while one is looked at. */
export interface EdgeList {
  readonly add: (edge: Edge) => void
  readonly at: (edge: number) => Edge
  readonly size: () => number
  readonly a: (edge: number) => number
  readonly b: (edge: number) => number
  readonly bits: (edge: number) => number
}

/** Numbers of an edge in the list, and of a run. */
const [WIDTH, RUN] = [6, 3] as const

const CONFIDENCES: readonly Confidence[] = ['high', 'medium', 'low']
const VERDICTS = CONFIDENCES.map((confidence) => ({ confidence }))

/** A new, empty list. Constant time for an edge. */
export function edgeList(): EdgeList {
  // Both printings, shared words, where its runs end, context, confidence.
  const rows = numbers()
  const runs = numbers()
  const contexts = contextList()
  let bits = new Float64Array(1024)

  const endOf = (edge: number) => (edge < 0 ? 0 : rows.at(edge * WIDTH + 3))
  return {
    add({ a, b, overlap, context, verdict }) {
      for (const { a: from, b: start, length } of overlap.runs) for (const number of [from, start, length]) runs.push(number)
      const edge = rows.size() / WIDTH
      if (edge === bits.length) bits = twiceDoubles(bits)
      bits[edge] = overlap.bits
      for (const number of [a, b, overlap.words, runs.size(), contexts.numberOf(context), CONFIDENCES.indexOf(verdict.confidence)])
        rows.push(number)
    },
    at(edge) {
      const row = edge * WIDTH
      return {
        a: rows.at(row),
        b: rows.at(row + 1),
        overlap: { bits: bits[edge] ?? 0, words: rows.at(row + 2), runs: runsBetween(runs, endOf(edge - 1), endOf(edge)) },
        context: contexts.at(rows.at(row + 4)),
        verdict: VERDICTS[rows.at(row + 5)] ?? { confidence: 'low' },
      }
    },
    size: () => rows.size() / WIDTH,
    a: (edge) => rows.at(edge * WIDTH),
    b: (edge) => rows.at(edge * WIDTH + 1),
    bits: (edge) => bits[edge] ?? 0,
  }
}

function runsBetween(runs: Numbers, from: number, end: number): Omit<Run, 'bits'>[] {
  const found: Omit<Run, 'bits'>[] = []
  for (let at = from; at < end; at += RUN) found.push({ a: runs.at(at), b: runs.at(at + 1), length: runs.at(at + 2) })
  return found
}

/** Contexts by number; most edges share one of a few. */
function contextList() {
  const list: Context[] = []
  const known = new Map<Context, number>()
  const none: Context = { speakers: 'unknown', where: 'apart', time: 'unknown', display: false, direct: false, described: false }
  return {
    numberOf(context: Context): number {
      const number = known.get(context) ?? list.push(context) - 1
      // Those of one article are made anew for every pair: no use to look for them.
      if (context.where !== 'article') known.set(context, number)
      return number
    },
    at: (number: number): Context => list[number] ?? none,
  }
}
