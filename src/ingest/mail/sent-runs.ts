import { lineEndsIn } from '../line-ends-in.ts'
import { linePlaces } from '../line-places.ts'
import type { SentRun } from '../sent/sent-run.ts'
import type { MimePart } from './mime-part.ts'
import { inFigures, sentLines } from './sent-lines.ts'

/** Longer parts are not led back. */
const MOST = 2_000_000

/** Tells where a byte of a part stands in the file. */
type PlaceOf = (offset: number) => SentRun['inHolder']

/**
 * Where the words of a part stand in its mail, whose bytes the part was cut out of: line by line, where what it is sent in keeps lines
 * (as it is, and quoted-printable); nowhere in base64. `above` is the number of lines of the file over the mail.
 */
export function sentRuns(mail: Uint8Array, part: MimePart, source: string, above = 0): readonly SentRun[] {
  const { encoding, sent, params } = part
  if (encoding === 'base64' || sent.length > MOST || sent.buffer !== mail.buffer) return []
  if (/^utf-?(?:16|32)/i.test(params['charset'] ?? '')) return []
  const starts = lineStartsIn(sent)
  const { placeOf } = linePlaces(starts, above + lineEndsIn(mail.subarray(0, sent.byteOffset - mail.byteOffset)) + 1)
  const words = source.split(/\r\n|[\r\n]/)
  if (encoding === 'quoted-printable') return quotedRuns(sent, words, placeOf)
  // A line end that is none of the file's was made by the encoding: nobody knows which.
  if (starts.length !== words.length) return []
  return words.flatMap((text, i) =>
    text === '' ? [] : [{ line: i + 1, column: 1, length: text.length, inHolder: placeOf(starts[i] ?? 0) }],
  )
}

function lineStartsIn(bytes: Uint8Array): readonly number[] {
  const starts = [0]
  for (let at = bytes.indexOf(0x0a); at >= 0; at = bytes.indexOf(0x0a, at + 1)) starts.push(at + 1)
  return starts
}

function quotedRuns(sent: Uint8Array, words: readonly string[], placeOf: PlaceOf): readonly SentRun[] {
  const runs: SentRun[] = []
  let line = 0
  for (const offsets of sentLines(sent)) {
    for (const run of runsOf(words[line] ?? '', offsets, sent))
      runs.push({ line: line + 1, column: run.column, length: run.length, inHolder: placeOf(run.at) })
    line += 1
  }
  return line === words.length ? runs : []
}

interface Run {
  readonly column: number
  length: number
  /** Where in what was sent it begins. */
  readonly at: number
}

/** The runs of a line: each stretch of signs that stand there as they are, and each sign that is written in figures. */
function runsOf(text: string, offsets: readonly number[], sent: Uint8Array): readonly Run[] {
  const width = widthOf(text, offsets.length)
  const runs: Run[] = []
  let [byte, column, next] = [0, 1, -1]
  for (const sign of width ? text : '') {
    const at = offsets[byte] ?? 0
    const open = runs.at(-1)
    if (open && at === next) open.length += sign.length
    else runs.push({ column, length: sign.length, at })
    byte += width?.(sign) ?? 1
    column += sign.length
    const isFigures = inFigures(sent, at) || inFigures(sent, offsets[byte] ?? 0)
    next = isFigures ? -1 : (offsets[byte - 1] ?? 0) + 1
  }
  return runs
}

/** How many bytes a sign of a line takes: those of UTF-8, or one; undefined of other encodings, in which it cannot be told. */
function widthOf(text: string, bytes: number): ((sign: string) => number) | undefined {
  if (Buffer.byteLength(text) === bytes) return (sign) => Buffer.byteLength(sign)
  return text.length === bytes ? () => 1 : undefined
}
