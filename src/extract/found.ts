import type { Utterance } from './attribution/utterance.ts'
import type { Turn } from './display/dialogue.ts'
import type { Block } from './display/block.ts'
import type { Reasons } from './display/reasons.ts'
import type { Wordings } from './display/wordings.ts'
import type { Language } from './languages/language.ts'
import type { Stretch } from './marks/stretch.ts'
import type { Names } from './people/names.ts'

/** All that was found in one text. */
export interface Found {
  readonly text: string
  /** Where it begins in the text of the article. */
  readonly offset: number
  readonly language: Language
  /** What stands in marks inside other marks, in the order of reading. */
  readonly inner: readonly Stretch[]
  readonly utterances: readonly Utterance[]
  readonly displayed: ReadonlySet<Utterance>
  readonly said: Wordings
  /** Why words that the page displays are no quotation after all. */
  readonly mentioned: ReadonlyMap<Utterance, string>
  readonly reasonOf: Reasons
  readonly blocks: readonly Block[]
  readonly statements: readonly Block[]
  readonly turns: readonly Turn[]
  readonly names: Names
}
