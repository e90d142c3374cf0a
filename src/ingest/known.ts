import type { Holder } from '../model.ts'
import type { Draft } from './draft.ts'
import type { Opener } from './packed.ts'
import type { RawDocument } from './raw-document.ts'
import type { ReadOptions } from './read-options.ts'
import type { Start } from './start.ts'

/** Makes drafts of a document: as many as there are articles in it. */
export type Reader = (raw: RawDocument, options: ReadOptions) => readonly Draft[] | Promise<readonly Draft[]>

interface Signs {
  readonly name: string
  /** Endings that say what a file is, in lower case. */
  readonly endings: readonly string[]
  /** Endings that other files have too: such a file is passed over in a walk, unless its content shows that it is one. */
  readonly sharedEndings?: readonly string[]
  /** What a holder calls it. */
  readonly mediaTypes?: readonly string[]
  /** Whether a file begins like one. */
  readonly shows?: (start: Start) => boolean
}

/** A format that articles are printed in. What takes longer to load than five text files take to check is loaded when it is needed. */
interface KnownFormat extends Signs {
  readonly kind: 'format'
  readonly load: () => Promise<Reader>
}

/** Something that holds documents. */
export interface KnownContainer extends Signs {
  readonly kind: 'container'
  /** Whether the lines of what it holds are its own (`list`), or those of what is packed in it (`archive`). */
  readonly holds: Holder['kind']
  readonly load: () => Promise<Opener>
}

export type Known = KnownFormat | KnownContainer
