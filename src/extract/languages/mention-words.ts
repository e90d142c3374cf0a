/** What tells words in marks that nobody said from words that someone did: a name, a term, a title. Two words are joined by "+". */
export interface MentionWords {
  /** Who made a work or has a part in it, after its title: the "Salt Wind" singer. */
  readonly makers: ReadonlySet<string>
  /** What one does to make a work, before its title: wrote, composed, painted. */
  readonly makings: ReadonlySet<string>
  /** Before who made a work, after its title: by. */
  readonly credits: ReadonlySet<string>
  /** Verbs that give a thing its name or a person a description: called, dubbed. */
  readonly callings: ReadonlySet<string>
  /** Nouns that bear a name, after it or before "called": movement, level, account. */
  readonly bearers: ReadonlySet<string>
  /** What is done with a work, after its title and "is": published, rated; what it does itself: premieres. */
  readonly shown: ReadonlySet<string>
  readonly shows: ReadonlySet<string>
  /** What bears words to be read, before a word of `readings`: sign, shirt. */
  readonly surfaces: ReadonlySet<string>
  readonly readings: ReadonlySet<string>
  /** Voices raised: chants+of. */
  readonly cries: ReadonlySet<string>
  /** What comes next is a name or the sense of a word: goes+by, latin+for. */
  readonly glosses: ReadonlySet<string>
  /** A cue that with the next word tells of no words: supposed+to. */
  readonly idioms: ReadonlySet<string>
  /** Who presents himself as something says so: himself+as. */
  readonly poses: ReadonlySet<string>
}
