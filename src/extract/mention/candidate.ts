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
  /** Something that can be read bears them: a sign, a shirt. */
  readonly inscribed: boolean
  readonly attribution: Attribution | undefined
  readonly how: Attribution['how'] | 'none'
}
