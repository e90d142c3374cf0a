import type { CueWord } from '../languages/cue-word.ts'
import type { Phrase } from '../grammar/phrase.ts'
import type { Reading } from '../grammar/reading.ts'

/** Who is said to have said it, and how the article says so. */
export interface Attribution {
  /** `after` and `before`: a clause beside the words · `around`: elsewhere in their sentence · `source`: according to · `label`: a name and a colon, a dash and a name · `inherited`: who spoke last. */
  readonly how: 'after' | 'before' | 'around' | 'source' | 'label' | 'inherited'
  /** The paragraph that the speaker stands in, if not its own. */
  readonly from?: Reading
  readonly speaker?: Phrase
  /** The paragraph that the reporting word stands in, if not its own. */
  readonly cueFrom?: Reading
  /** Token of the reporting word. */
  readonly cue?: number
  readonly word?: CueWord
}
