/** How a language prints dialogue with dashes. */
export interface Dialogue {
  /** What parts the reporting clause from the speech. */
  readonly clause: 'dash' | 'comma' | 'either'
  /** It may begin inside a paragraph, at any sentence. */
  readonly inline?: true
  /** How a verb ends that tells of someone in the past, whatever it means: suspiró, soupira. */
  readonly past?: RegExp
  /** The same for the present, where a name follows. */
  readonly present?: RegExp
  /** A noun phrase needs no article. */
  readonly bare?: true
}
