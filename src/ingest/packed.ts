import type { FieldMap, Limits, Metadata } from '../options.ts'

/** Bytes that come one chunk after the other. */
export type Chunks = AsyncIterable<Uint8Array>

/** A container as it is opened. */
export interface Packed {
  /** What it is called where it lies. */
  readonly name: string
  /** Where it lies on the disk, for formats that are read from their end; undefined for what lies in another container or is at hand. */
  readonly file?: string
  /** What rules say of its columns, where it has some. */
  readonly fields?: FieldMap
  /** Its bytes from the first to the last. They can be asked for once. */
  readonly chunks: () => Chunks
  /** All its bytes, or why they cannot be had (`larger than 256 MB`). Instead of `chunks`. */
  readonly whole: () => Promise<Uint8Array | string>
}

/** What lies in a container: something to be read, or why it cannot be. */
export type Member =
  | {
      readonly kind: 'member'
      /** What goes behind the container's path: `/clips/a.html` in an archive, `#17` in a list, nothing where it is the only one. */
      readonly place: string
      /** What it is called; its ending may say what it is. */
      readonly name: string
      /** Its bytes; chunks have to be read before the next member is asked for. */
      readonly content: Uint8Array | Chunks
      readonly mediaType?: string
      readonly said?: Metadata
      /** 1-based line of the container in which it begins, where its lines are those of the container. */
      readonly line?: number
    }
  | { readonly kind: 'skipped'; readonly place: string; readonly reason: string }
  /** It holds no articles at all, which only shows when it is opened: nothing follows. */
  | { readonly kind: 'foreign'; readonly name: string }

/** Opens a container; nothing is thrown for bad bytes: what cannot be read, or only so far, is a member `skipped` with the reason. */
export type Opener = (packed: Packed, limits: Limits) => AsyncIterable<Member>
