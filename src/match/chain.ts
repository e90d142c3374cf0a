import type { Passage } from './passage.ts'
import { type Run, information } from './runs.ts'

/** What it costs, in bits, to leave out a word on both sides, on one side only, and any number of words. */
const [BOTH, ONE, MOST] = [2, 1, 12]

/** Where the page itself shows that words are missing, they cost this much. */
const SHOWN = 1

/** Words of a gap that are searched for such a place. */
const SEARCHED = 1000

interface Link {
  readonly run: Run
  readonly score: number
  readonly before: Link | undefined
}

/** The best runs that follow each other in both passages: the most bits, less what lies between. Quadratic in the runs, which are few. */
export function chain(runs: readonly Run[], a: Passage, b: Passage): Run[] {
  if (runs.length < 2) return [...runs]
  const links: Link[] = []
  let best: Link | undefined
  for (const run of runs) {
    let link: Link = { run, score: run.bits, before: undefined }
    // The nearest first: it has most often the best score, and the others need no closer look. Of equal ones the farthest is taken.
    for (let i = links.length - 1; i >= 0; i--) {
      const before = links[i]!
      if (before.score + run.bits < link.score) continue
      const rest = trim(run, before.run, a, b)
      const score = rest ? before.score + rest.bits - cost(before.run, rest, a, b) : 0
      if (rest && (score > link.score || (score === link.score && link.before))) link = { run: rest, score, before }
    }
    links.push(link)
    if (!best || link.score > best.score) best = link
  }
  return listOf(best)
}

/** What is left of a run after another one that may reach into it ("that that is"). */
function trim(run: Run, before: Run, a: Passage, b: Passage): Run | undefined {
  const over = Math.max(0, before.a + before.length - run.a, before.b + before.length - run.b)
  if (over === 0) return run
  if (over >= run.length || run.a <= before.a || run.b <= before.b) return undefined

  const rest = { a: run.a + over, b: run.b + over, length: run.length - over }
  return { ...rest, bits: information(rest, a.bits, b.bits) }
}

function cost(before: Run, run: Run, a: Passage, b: Passage): number {
  const [fromA, fromB] = [before.a + before.length, before.b + before.length]
  const [gapA, gapB] = [run.a - fromA, run.b - fromB]
  const both = Math.min(gapA, gapB)
  const words = both * BOTH + (Math.max(gapA, gapB) - both) * ONE
  return words > SHOWN && (hasCut(a.cut, fromA, run.a) || hasCut(b.cut, fromB, run.b)) ? SHOWN : Math.min(MOST, words)
}

function hasCut(cut: Uint8Array, from: number, to: number): boolean {
  return cut.subarray(from, Math.min(to + 1, from + SEARCHED)).includes(1)
}

function listOf(last: Link | undefined): Run[] {
  const runs: Run[] = []
  for (let link = last; link; link = link.before) runs.push(link.run)
  return runs.toReversed()
}
