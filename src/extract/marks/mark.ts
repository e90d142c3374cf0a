/** Which marks may close which: any double mark closes any double mark, since real pages mix them. */
export type Family = 'double' | 'single' | 'pointed' | 'pointed-single' | 'corner'

/** How sure the neighbours of a mark make us of one of its roles: not at all, perhaps, surely. */
export type Likelihood = 0 | 1 | 2

/** A quote mark in a text and what it may do there. */
export interface Mark {
  readonly start: number
  readonly end: number
  readonly family: Family
  readonly opens: Likelihood
  readonly closes: Likelihood
  /** It stands where a reader expects it; otherwise something is assumed when it is used. */
  readonly sound: boolean
}

/** A paragraph that holds quote marks. */
export interface MarkedParagraph {
  readonly start: number
  readonly end: number
  readonly marks: readonly Mark[]
}
