import type { FieldMap, Limits, Metadata } from '../options.ts'
import type { Spend } from './allowance.ts'
import type { DateOrders } from './records/ordered-date.ts'
import type { SentRun } from './sent/sent-run.ts'

/** Bytes that come one chunk after the other. Where they break off or are damaged `broken` is thrown; what came before that is sound. */
export type Chunks = AsyncIterable<Uint8Array>

/** A container as it is opened. */
export interface Packed {
  /** What it is called where it lies. */
  readonly name: string
  /** Where it lies on the disk, for formats that are read from their end; undefined for what lies in another container or is at hand. */
  readonly file?: string
  /** Whether somebody named it, and means it to hold articles. */
  readonly named?: boolean
  /** 1-based line of the container in which it begins, where its lines are those of the container. */
  readonly line?: number
  /** What rules say of its columns, where it has some. */
  readonly fields?: FieldMap
  /** How many bytes it has, where that is known before they are read. */
  readonly size?: number
  /** Its bytes from the first to the last. They can be asked for once. What they throw may be left to whoever opened the container. */
  readonly chunks: () => Chunks
  /** All its bytes as far as they are sound, or why they cannot be had (`larger than 256 MB`). Instead of `chunks`. */
  readonly whole: () => Promise<Uint8Array | string>
  /** To be told of every byte that is unpacked. */
  readonly spend: Spend
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
      /** How many bytes it takes packed, where that is known. */
      readonly packed?: number
      readonly mediaType?: string
      readonly said?: Metadata
      /** 1-based line of the container in which it begins, where its lines are those of the container. */
      readonly line?: number
      /** Where its words stand in the container, which has them in another form; empty where that cannot be told. */
      readonly sent?: readonly SentRun[]
      /** How the list writes its dates, where it is one. */
      readonly dateOrders?: DateOrders
      /** What is wrong with it, though it can be read. */
      readonly warnings?: readonly string[]
    }
  | { readonly kind: 'skipped'; readonly place: string; readonly reason: string }
  /** It is no article, and nobody takes it for one: a picture on a page. */
  | { readonly kind: 'passed-over'; readonly place: string }
  /** It holds no articles at all, which only shows when it is opened: nothing follows. */
  | { readonly kind: 'foreign'; readonly name: string }

/** Opens a container; nothing is thrown for bad bytes: what cannot be read, or only so far, is a member `skipped` with the reason. */
export type Opener = (packed: Packed, limits: Limits) => AsyncIterable<Member>
