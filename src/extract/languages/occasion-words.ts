/** How a language tells when, where and to whom words were said. */
export interface OccasionWords {
  /** A date with the preposition before it; the group `date` is the date itself. Sticky: it is tried where a word begins. */
  readonly date: RegExp
  /** Verbs whose object hears the words: told, informed. */
  readonly telling: ReadonlySet<string>
  /** Verbs whose hearer follows a preposition: said to, wrote to. */
  readonly addressing: ReadonlySet<string>
  /** Prepositions before a hearer: to, gegenüber. */
  readonly toward: ReadonlySet<string>
  /** Articles that show a hearer by themselves: sagte dem Rat. */
  readonly datives?: ReadonlySet<string>
  /** The same, but the genitive's too: only a paper is taken for a hearer after them. */
  readonly doubtful?: ReadonlySet<string>
  /** Objects that name nobody: him, us. */
  readonly objects: ReadonlySet<string>
  /** What is told, or hears nothing: a story, applause. */
  readonly deaf: ReadonlySet<string>
  /** Words that end a phrase without being part of it: earlier, here. */
  readonly trailing: ReadonlySet<string>
  /** Articles before what has a name of its own: the. */
  readonly definite: ReadonlySet<string>
  /** Before a hearer or a place, without a verb of its own: speaking, talking. */
  readonly speaking: ReadonlySet<string>
  /** Prepositions before a place, an event, a programme: in, at, during. */
  readonly places: ReadonlySet<string>
  /** Of these, those before programmes, not before places: on. */
  readonly airs: ReadonlySet<string>
  /** Prepositions that lead on from an event: an interview with, a rally in. */
  readonly within: ReadonlySet<string>
  /** Nouns of events at which one speaks: rally, hearing. */
  readonly events: ReadonlySet<string>
  /** Last words of papers, stations and programmes: gazette, radio, or in lower case the kind of thing. */
  readonly press: ReadonlySet<string>
  /** The same as endings, where words are joined: zeitung. */
  readonly pressEndings?: readonly string[]
  /** Names that follow "in" and are no place: Polish. */
  readonly tongues: ReadonlySet<string>
}
