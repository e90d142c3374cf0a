import type { Medium } from '../../model.ts'

/**
 * How a cue reports words.
 *
 * `say` gives them (said, wrote) · `judge` names with them (called, dismissed as) · `think` only supposes them (believes).
 */
type Report = 'say' | 'judge' | 'think'

/** A word that tells of words. */
export interface CueWord {
  readonly report: Report
  readonly medium: Medium
  /** `saying`, `to say`: its subject is that of the verb before it. */
  readonly dependent?: true
  /** The plain form, of plural subjects and after auxiliaries; or a noun: "state leaders". */
  readonly base?: true
  /** It may be the passive participle: `was described by`. */
  readonly participle?: true
  /** Only without a reflexive: befand, but not befand sich. */
  readonly plain?: true
  /** No word but "on" or "like" follows: the saying goes, but not goes home. */
  readonly lone?: true
  /** It ends its clause, and no words follow: gesagt, mitteilte. */
  readonly final?: true
  /** A verb form that is a noun too: after an article it is one. */
  readonly noun?: true
}

/** A word that tells of words only with one of its particles. */
export interface PhrasalCue extends CueWord {
  /** Those that follow at once, or after a pronoun: hit back. */
  readonly particles: ReadonlySet<string>
  /** Those that end the clause: teilte … mit. */
  readonly parted?: ReadonlySet<string>
}
