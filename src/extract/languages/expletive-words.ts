/** What stands where a subject does, and tells of nobody. */
export interface ExpletiveWords {
  /** Words that are nobody, standing alone: there, this, es, cela. */
  readonly words: ReadonlySet<string>
  /** Verbs that begin a clause and have no subject: hay, había. */
  readonly verbs?: ReadonlySet<string>
  /** Pronouns that are nobody before some words: it was, il pleut. */
  readonly pronouns?: ReadonlySet<string>
  /** Those words, joined by single blanks. */
  readonly before?: RegExp
  /** How a sentence begins that says something was there, joined by single blanks: there were, es gab, il y avait. */
  readonly existence?: RegExp
}
