import type { Medium } from '../model.ts'
import type { Passage } from './passage.ts'
import type { Variation } from './variations.ts'
import type { Word } from './words.ts'
import type { Lexicon } from './lexicons/lexicon.ts'

/** What holds for a whole cluster. */
export interface Setting {
  readonly medium: Medium
  /** BCP 47 primary language. */
  readonly language: string
  readonly lexicon: Lexicon
  /** The outlets had the words translated. */
  readonly isTranslated: boolean
  /** Whether the marks are closed right behind a passage, and opened again: for a cue. */
  readonly closesMarks: (passage: Passage) => boolean
  /** Whether a passage is what sources alone have: round brackets in it are the writer's own. */
  readonly isOfSources: (passage: Passage) => boolean
  /** Whether a source or a transcript is among those that have a passage. */
  readonly hasRecord: (passage: Passage) => boolean
  /** Whether the words of one that has a passage end at the comma before its attribution, and no turn of the reporter's follows. */
  readonly endsAtComma: (passage: Passage) => boolean
  /** Whether a passage stands in headlines, decks, captions and pull quotes alone. */
  readonly isDisplayed: (passage: Passage) => boolean
  /** Whether the text of an article that prints a passage has its words, with the one before or behind them, in another place as well. */
  readonly isInText: (passage: Passage) => boolean
}

/** A variation as the kinds see it. */
export interface Difference extends Variation {
  readonly setting: Setting
  /** The words in which the two sides still differ when everything orthographic is ironed out. */
  readonly left: readonly Word[]
  readonly right: readonly Word[]
}

/** A passage with its words, for ironing. */
export interface Ironing {
  readonly words: readonly Word[]
  readonly passage: Passage
  readonly setting: Setting
}

/** The words of the only side that has any; undefined where both or none have. */
export function oneSided({ left, right }: Pick<Difference, 'left' | 'right'>): readonly Word[] | undefined {
  if (left.length > 0 && right.length > 0) return undefined
  return left.length > 0 ? left : right.length > 0 ? right : undefined
}

/** The side that prints the words of a one-sided difference, or the lemma. */
export function fuller({ left, right, lemma, variant }: Difference): Passage {
  return left.length === 0 && right.length > 0 ? variant : lemma
}
