/** A run of a line of a document, and where its holder has the same signs: lines are 1-based, columns too, in UTF-16 units. */
export interface SentRun {
  readonly line: number
  readonly column: number
  readonly length: number
  readonly inHolder: { readonly line: number; readonly column: number }
}
