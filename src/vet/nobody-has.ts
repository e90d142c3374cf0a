import { contentOf } from '../text/content.ts'
import { shareWords } from '../text/share-words.ts'
import { shorten } from '../text/shorten.ts'
import { type Coverage, shareOf } from './coverage.ts'
import type { Stretch } from './examined.ts'

/** Stretches of words quoted, and characters shown of each; more are counted. */
const [NAMED, SHOWN] = [2, 80] as const

/** What is to be said where nobody has some words of a quotation: which they are, and how many of the others somebody has. */
export function nobodyHas(coverage: Coverage, stretch: Stretch): string {
  const share = shareOf(coverage)
  return `nobody has ${named(coverage.beyond, stretch)}${share && share.words > 0 ? `; others have ${shareWords(share)}` : ''}`
}

/** What is to be said where others have a quotation but for a word that says nothing by itself: > without “that”. */
export function without({ trifles }: Coverage, stretch: Stretch): string | undefined {
  return trifles.length === 0 ? undefined : `others have it without ${named(trifles, stretch)}`
}

function named(runs: Coverage['beyond'], { witness }: Stretch): string {
  const content = contentOf(witness)
  const quoted = runs.slice(0, NAMED).map((run) => `“${shorten(content.slice(run[0]?.start, run.at(-1)?.end), SHOWN)}”`)
  const rest = runs.slice(NAMED).flat().length
  const all = [...quoted, ...(rest > 0 ? [`${rest} more of its words`] : [])]
  return all.length > 1 ? `${all.slice(0, -1).join(', ')} and ${all.at(-1)}` : (all[0] ?? '')
}
