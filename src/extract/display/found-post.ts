import type { Block } from './block.ts'

/** A post, and the last of the lines that belong to it. */
export interface FoundPost {
  readonly block: Block
  readonly last: number
}
