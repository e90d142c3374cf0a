/** Tokens and the columns they stand in, both ascending. */
export interface Pairs {
  readonly tokens: number[]
  readonly columns: number[]
}

/** No pairs yet. */
export function noPairs(): Pairs {
  return { tokens: [], columns: [] }
}
