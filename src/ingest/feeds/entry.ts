import type { Metadata } from '../../options.ts'
import type { Sourced } from '../xml-news/sourced.ts'

/** An entry of a feed, whatever the feed's format; words as HTML. */
export interface Entry {
  readonly title?: Sourced
  /** All of the article. */
  readonly content?: Sourced
  /** What stands for it in lists; some feeds have the whole article here. */
  readonly summary?: Sourced
  readonly captions?: readonly Sourced[]
  /** Whether a reader wrote it below an article. */
  readonly isComment?: true
  readonly said: Metadata
}
