import type { KindLevels, ProfileName } from '../../model.ts'

/** A profile that is always there. Its prose stands beside it, in `<name>.md`. */
export interface BuiltIn {
  readonly name: ProfileName
  /** Its short name for people. */
  readonly title: string
  /** Where it departs from what the kinds say of themselves. */
  readonly kinds: KindLevels
  /** The style guides it follows, and where each was read. */
  readonly sources: readonly string[]
}
