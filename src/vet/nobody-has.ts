import { contentOf } from '../text/content.ts'
import { shareWords } from '../text/share-words.ts'
import { shorten } from '../text/shorten.ts'
import { type Coverage, shareOf } from './coverage.ts'
import type { Stretch } from './examined.ts'

/** Stretches of words quoted, and characters shown of each; more are counted. */
const [NAMED, SHOWN] = [2, 80] as const

/** What is to be said where nobody has some words of a quotation: which they are, and how many of the others somebody has. */
export function nobodyHas(coverage: Coverage, { witness }: Stretch): string {
  const content = contentOf(witness)
  const named = coverage.beyond.slice(0, NAMED).map((run) => `“${shorten(content.slice(run[0]?.start, run.at(-1)?.end), SHOWN)}”`)
  const rest = coverage.beyond.slice(NAMED).flat().length
  const all = [...named, ...(rest > 0 ? [`${rest} more of its words`] : [])]
  const words = all.length > 1 ? `${all.slice(0, -1).join(', ')} and ${all.at(-1)}` : all[0]
  const share = shareOf(coverage)
  return `nobody has ${words}${share && share.words > 0 ? `; others have ${shareWords(share)}` : ''}`
}
