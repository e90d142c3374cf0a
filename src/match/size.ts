/** The two sides of a pair: how long they are in words and in bits, the outlets' own brackets not counted. */
export interface Size {
  readonly words: number
  readonly bits: number
  /** Bits of the words in stock phrases. */
  readonly stock: number
  /** Few words, two of which stand together nowhere outside quotation marks: somebody's own. */
  readonly coined: boolean
}
