/** How the place of the verb shows its subject, where the verb comes second or last. */
export interface VerbSecond {
  /** Pronouns that are always the subject: er, man. */
  readonly nominatives: ReadonlySet<string>
  /** Articles and the like that never begin a subject: dem, einem. */
  readonly oblique: ReadonlySet<string>
  /** Auxiliaries of a verb at the end: hat, wird. */
  readonly helpers: ReadonlySet<string>
  /** Conjunctions that send the verb to the end: wie, dass. */
  readonly subordinators: ReadonlySet<string>
  /** Before who does it, in the passive: von. */
  readonly agents: ReadonlySet<string>
  /** Verbs that give the words of their object: zitiert. */
  readonly citing: ReadonlySet<string>
  readonly with: ReadonlySet<string>
  /** Verbs whose "it" is a text: heißt es in der Erklärung. */
  readonly reading: ReadonlySet<string>
  readonly it: string
  readonly in: ReadonlySet<string>
  /** Before an infinitive: zu. */
  readonly to: string
}
