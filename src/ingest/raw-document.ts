import type { Holder } from '../model.ts'
import type { Metadata } from '../options.ts'
import type { Appointed } from './locate.ts'
import type { DateOrders } from './records/ordered-date.ts'
import type { SentRun } from './sent/sent-run.ts'

/** A document before anything is made of it: its bytes, and what is known of them from around. */
export interface RawDocument {
  readonly kind: 'raw'
  /** As told: a file as given; of what lies in an archive `clips.zip/a.html`, in a list `wire.jsonl#17`. */
  readonly path: string
  /** What it is called where it lies; the ending may say what it is. */
  readonly name: string
  readonly bytes: Uint8Array
  /** What it is, as `KNOWN_FORMATS` calls it. */
  readonly format: string
  /** Whether the user named the file, rather than a walk or a glob having found it. */
  readonly named: boolean
  readonly as?: Appointed
  /** The file it lies in, where that holds several. */
  readonly holder?: Holder
  /** What its holder says it is: `text/html; charset=windows-1251`. */
  readonly mediaType?: string
  /** What its holder says of it; what it says of itself weighs more. */
  readonly said?: Metadata
  /** 1-based line of the holder in which it begins, where that has lines. */
  readonly line?: number
  /** Where its words stand in the holder, which has them in another form; empty where that cannot be told, so that no line is. */
  readonly sent?: readonly SentRun[]
  /** How the list that it lies in writes its dates, where that is one. */
  readonly dateOrders?: DateOrders
  /** What is wrong with its bytes, though they can be read: `cut off before its end`. */
  readonly warnings?: readonly string[]
}
