import type { Attribution } from '../attribution/attribution.ts'
import type { Reading, Token } from '../grammar/reading.ts'

/** What a rule sees of words in marks that may only look like a quotation. */
export interface Candidate {
  readonly reading: Reading
  /** Where they stand among the tokens. */
  readonly at: number
  readonly content: string
  readonly words: readonly string[]
  readonly before: Token | undefined
  readonly after: Token | undefined
  /** A reporting clause, a label or a colon stands right beside them. */
  readonly reported: boolean
  readonly how: Attribution['how'] | 'none'
  /** Their cue tells of thoughts, not of words. */
  readonly supposed: boolean
}
