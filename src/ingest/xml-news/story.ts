import type { Metadata } from '../../options.ts'
import type { Sourced } from './sourced.ts'

/** An article as a wire or a feed sends it, its words as HTML. */
export interface Story {
  /** What stands over it, and under that. */
  readonly title?: Sourced
  readonly decks: readonly Sourced[]
  /** What is said of pictures outside the body. */
  readonly captions?: readonly Sourced[]
  readonly body: Sourced
  readonly said: Metadata
  /** It comes from a site, whose furniture may stand in it, or is a wire. */
  readonly isFeed: boolean
  readonly warnings?: readonly string[]
}
