import { peek } from '../chunks.ts'
import { tooLarge } from '../limits.ts'
import type { Member, Opener, Packed } from '../packed.ts'
import { cellsIn } from '../records/date-cells.ts'
import { findRecords } from '../records/find-records.ts'
import { firstOf } from '../records/first-of.ts'
import { holdsSpeech, SENTENCE } from '../records/holds-speech.ts'
import { type FileLine, linesIn } from '../records/lines-in.ts'
import { listDates } from '../records/list-dates.ts'
import { namesOf } from '../records/names-of.ts'
import { isRecord } from '../records/json-record.ts'
import { isOwnOutput } from '../records/own-output.ts'
import { remedy } from '../records/remedy.ts'
import { untilBroken } from '../records/until-broken.ts'
import { utf8Chunks } from '../records/utf-8-chunks.ts'

/** So many lines, or bytes of lines, are looked at to know whether there are articles among them, and how their dates are written. */
const [SAMPLE, SAMPLE_BYTES] = [1000, 8 * 1024 * 1024]

/** Opens JSON Lines: every line is a record, which keeps its number; what is blank is nothing. */
export const openJsonLines: Opener = async function* (packed, limits) {
  const sound = untilBroken(packed.chunks())
  const { head, chunks } = await peek(sound.chunks)
  const lines = linesIn(utf8Chunks(chunks(), head.bytes), limits.bytes)
  const sample = await firstOf(lines, { most: SAMPLE, bytes: SAMPLE_BYTES, size: sizeOf })
  const name = foreignName(sample, packed)
  if (name === undefined) {
    yield* membersOf(sample, lines, tooLarge(limits), packed)
    sound.rethrow()
  } else {
    await lines.return(undefined)
    // Nobody means what holds no speech to be read.
    if (name !== OWN_REPORT && sample.some(hasSpeech)) yield { kind: 'skipped', place: '', reason: `no known article format (${name})` }
    else yield { kind: 'foreign', name }
  }
}

const OWN_REPORT = 'a report of variorum, not an article'

/** Whether somebody speaks in a record of which nothing is known as the text. */
function hasSpeech(line: FileLine): boolean {
  return 'bytes' in line && holdsSpeech(valueOf(line.bytes), SENTENCE)
}

const sizeOf = (line: FileLine): number => ('bytes' in line ? line.bytes.length : 0)

async function* membersOf(
  sample: readonly FileLine[],
  lines: AsyncIterable<FileLine>,
  tooLong: string,
  { fields = {} }: Packed,
): AsyncGenerator<Member> {
  const values = sample.map((line) => ('bytes' in line && line.bytes.length <= SAMPLE_BYTES ? valueOf(line.bytes) : undefined))
  const { orders, warnings } = listDates(
    values.flatMap((value) => Array.from(cellsIn(value))),
    fields,
  )
  let untold = warnings
  const listed = (member: Member): Member => {
    if (member.kind !== 'member') return member
    const told = untold
    untold = []
    return { ...member, dateOrders: orders, ...(told.length > 0 && { warnings: told }) }
  }
  for (const line of sample) yield* memberOf(line, tooLong).map(listed)
  for await (const line of lines) yield* memberOf(line, tooLong).map(listed)
}

function memberOf(line: FileLine, tooLong: string): readonly Member[] {
  const place = `#${line.number}`
  if ('isTooLong' in line) return [{ kind: 'skipped', place, reason: `a line ${tooLong}` }]
  if (isBlank(line.bytes)) return []
  return [{ kind: 'member', place, name: `line ${line.number}`, content: line.bytes, mediaType: 'application/json', line: line.number }]
}

/** Longer lines are not blank. */
const FEW = 1000

const isBlank = (bytes: Uint8Array): boolean => bytes.length < FEW && /^\s*$/.test(Buffer.from(bytes).toString('latin1'))

/** What the lines are, if there are no articles among the first; where somebody named the file, a line that has a text is one. */
function foreignName(sample: readonly FileLine[], { named = false, fields = {} }: Packed): string | undefined {
  if (fields.text !== undefined) return undefined
  let first: unknown
  let isSound = false
  for (const line of sample) {
    // What is huge is read where it can be stopped, and is told there.
    if ('bytes' in line && line.bytes.length > SAMPLE_BYTES) return undefined
    const value = 'bytes' in line ? valueOf(line.bytes) : undefined
    if (isOwnOutput(value)) return OWN_REPORT
    if (value === undefined) continue
    isSound = true
    first ??= value
    if (findRecords(value, fields, named ? 0 : 2).some(({ shape }) => shape.kind === 'article')) return undefined
  }
  // Where all is broken, that is what has to be said, line by line.
  if (!isSound && named) return undefined
  return `JSON Lines; ${remedy(isRecord(first) ? namesOf(first) : 'no records')}`
}

function valueOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8'))
  } catch {
    return undefined
  }
}
