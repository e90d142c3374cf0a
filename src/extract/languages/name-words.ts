/** What tells a name in marks from words that someone said, where every noun has a capital. */
export interface NameWords {
  /** Verbs whose subject is a paper or a station: berichtete, meldet. */
  readonly reporting: ReadonlySet<string>
  /** Articles of the one to whom something is told: dem. */
  readonly datives: ReadonlySet<string>
  readonly nominatives: ReadonlySet<string>
  /** What a text does in a paper, beside "in": erschien, veröffentlicht. */
  readonly appearing: ReadonlySet<string>
  /** What a text does with a paper that has it: vorliegt. */
  readonly reaching: ReadonlySet<string>
  /** Verbs that give a thing its name: heißt, lautet. */
  readonly called: ReadonlySet<string>
  /** Prepositions before what a work tells or where it is from: über, aus. */
  readonly about: ReadonlySet<string>
  /** Before a second name: auch, kurz. */
  readonly alias: ReadonlySet<string>
}
