import { broken, brokenBy, CUT_OFF } from '../broken.ts'
import { type ByteFeed, byteFeed } from '../byte-feed.ts'
import type { Chunks } from '../packed.ts'
import { takeHeaderLines } from './header-lines.ts'
import { recordIn, START_LENGTH, takeToRecord, whatFollows } from './warc-starts.ts'

/** A record of a web archive. Its number counts from 1 in the file. */
export type WarcRecord =
  | {
      readonly kind: 'record'
      readonly number: number
      readonly fields: ReadonlyMap<string, string>
      readonly content: Uint8Array | Chunks
      readonly warnings: readonly string[]
    }
  | { readonly kind: 'broken'; readonly number?: number; readonly reason: string }

/** Records up to this size are had whole, and it is looked at what follows before they are believed. */
const WHOLE = 8 * 1024 * 1024

/** So much may be read once more because records say that they are longer than they are. */
const WASTED = 32 * WHOLE

const WRONG = 'its length is not the one that is told'

/**
 * Takes a WARC apart (ISO 28500). Where a record's length lies, the record ends where the next one begins; what belongs to none is told and passed.
 * Throws `broken` where the chunks do, and where there is no end to it.
 */
export async function* warcRecords(chunks: Chunks): AsyncGenerator<WarcRecord> {
  const feed = byteFeed(chunks)
  const state = { wasted: 0 }
  try {
    for (let number = 1; ;) {
      const next = await whatFollows(feed)
      if (next === 'end') return
      if (next === 'record') {
        yield* recordAt(feed, number, state)
        number += 1
      } else {
        await takeToRecord(feed, 0)
        yield {
          kind: 'broken',
          reason: number > 1 ? `something that is no record follows record ${number - 1}` : 'it does not begin with a record',
        }
      }
    }
  } finally {
    await feed.close()
  }
}

async function* recordAt(feed: ByteFeed, number: number, state: { wasted: number }): AsyncGenerator<WarcRecord> {
  const head = await takeHeaderLines(feed)
  const told = head?.fields.get('content-length') ?? ''
  if (!head || !/^\d{1,15}$/.test(told)) {
    yield { kind: 'broken', number, reason: head ? 'it does not say how long it is' : `${CUT_OFF}, or damaged` }
    return
  }
  const length = Number(told)
  const bytes = await feed.take(Math.min(length, WHOLE))
  const isStart = bytes.length === WHOLE && length > WHOLE
  if (isStart && (mayHoldOthers(head.fields) || recordIn(bytes) < 0))
    yield* longRecord(feed, { number, fields: head.fields, bytes, length })
  else {
    const content = await bodyOf(feed, bytes, length, state)
    const warnings = content === bytes ? [] : [`${WRONG}: it ends where the next one begins`]
    yield content
      ? { kind: 'record', number, fields: head.fields, content, warnings }
      : { kind: 'broken', number, reason: bytes.length < length ? CUT_OFF : WRONG }
  }
}

/** A web archive may have been crawled itself. */
const mayHoldOthers = (fields: ReadonlyMap<string, string>): boolean => /warc/i.test(fields.get('content-type') ?? '')

/** What is in a record that has so many bytes, or says so; undefined where nobody can tell. */
async function bodyOf(feed: ByteFeed, bytes: Uint8Array, length: number, state: { wasted: number }): Promise<Uint8Array | undefined> {
  if (bytes.length === length && (await follows(feed)) !== 'something else') return bytes
  const seen = Buffer.concat([bytes, await feed.take(START_LENGTH)])
  const at = recordIn(seen)
  feed.giveBack(seen.subarray(at < 0 ? bytes.length : at))
  if (at >= 0) {
    state.wasted += bytes.length - at
    if (state.wasted > WASTED) throw broken('damaged (its records are all of other lengths than they say)')
    return withoutLineEnds(seen.subarray(0, at))
  }
  const rest = bytes.length === length ? await takeToRecord(feed, WHOLE) : undefined
  return rest && withoutLineEnds(Buffer.concat([bytes, rest]))
}

/** Where it cannot be seen what follows a record, the record is believed: whoever asks for the next one is told why. */
async function follows(feed: ByteFeed): ReturnType<typeof whatFollows> {
  return whatFollows(feed).catch((error: unknown) => {
    if (brokenBy(error) === undefined) throw error
    return 'end'
  })
}

/** Two line ends follow a record and are not of it. */
function withoutLineEnds(bytes: Uint8Array): Uint8Array {
  const end = /\r?\n\r?\n$/.exec(Buffer.from(bytes.subarray(-4)).toString('latin1'))
  return end ? bytes.subarray(0, -end[0].length) : bytes
}

interface Long {
  readonly number: number
  readonly fields: ReadonlyMap<string, string>
  readonly bytes: Uint8Array
  readonly length: number
}

/** What is too long to be had whole; what nobody has read of it is passed. */
async function* longRecord(feed: ByteFeed, { number, fields, bytes, length }: Long): AsyncGenerator<WarcRecord> {
  const rest = { left: length - bytes.length }
  const more = async (): Promise<Uint8Array | undefined> => {
    if (rest.left === 0) return undefined
    const chunk = await feed.some(Math.min(rest.left, 64 * 1024))
    if (!chunk) throw broken(CUT_OFF)
    rest.left -= chunk.length
    return chunk
  }
  const content = (async function* content() {
    yield bytes
    for (let chunk = await more(); chunk; chunk = await more()) yield chunk
  })()
  yield { kind: 'record', number, fields, content, warnings: [] }
  for (let chunk = await more(); chunk;) chunk = await more()
}
