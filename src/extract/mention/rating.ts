import type { Candidate } from './candidate.ts'

const FAR = 14
const RATINGS = new Set(
  'buy sell hold add reduce accumulate neutral overweight underweight outperform underperform equal-weight equalweight market-perform sector-perform'.split(
    ' ',
  ),
)
const TELLING = new Set(
  'rating ratings rate rates rated recommendation upgraded upgrades downgraded downgrades upgrade downgrade'.split(' '),
)

/** > | cut its rating to “hold” from “buy” */
export function isRating({ reading: { tokens, language }, at, content }: Candidate): boolean {
  if (!language.mentions || !RATINGS.has(content.toLowerCase().replace(/[.,]$/, '').replace(' ', '-'))) return false
  return tokens.slice(Math.max(0, at - FAR), at + FAR).some(({ lower }) => TELLING.has(lower))
}
