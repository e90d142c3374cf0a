import type { Chunks } from '../packed.ts'
import { beginsMessage, LOOKAHEAD } from './begins-message.ts'

/** A stretch of a mailbox: the line that begins a message, or some bytes of one. */
export interface Piece {
  readonly kind: 'mark' | 'bytes'
  readonly bytes: Uint8Array
}

const LINE_END = 0x0a
/** > | From ilse@harbour.example Tue Mar  3 09:14:07 2026   behind a line end */
const MARK = Buffer.from('\nFrom ')
/** An empty line before a mark, whichever way its line ends are written. */
const LOOKBEHIND = 4

/** Cuts a mailbox at the lines that begin its messages, holding little more than one chunk. A line end is put before the first, so that all are found alike. */
export async function* piecesIn(chunks: Chunks): AsyncGenerator<Piece> {
  let work = Buffer.from('\n')
  for await (const chunk of chunks) {
    work = Buffer.concat([work, chunk])
    const { pieces, done } = cut(work, false)
    yield* pieces
    work = work.subarray(done)
  }
  yield* cut(work, true).pieces
}

function cut(work: Buffer, isLast: boolean): { pieces: readonly Piece[]; done: number } {
  const pieces: Piece[] = []
  let [from, unsure] = [0, isLast ? work.length : Math.max(0, work.length - MARK.length)]
  for (let at = work.indexOf(MARK); at >= 0; at = work.indexOf(MARK, at + 1)) {
    if (!isLast && at + LOOKAHEAD > work.length) {
      unsure = Math.min(unsure, at)
      break
    }
    if (!beginsMessage(work, at)) continue
    const end = work.indexOf(LINE_END, at + 1)
    const next = end < 0 ? work.length : end + 1
    pieces.push({ kind: 'bytes', bytes: work.subarray(from, at + 1) }, { kind: 'mark', bytes: work.subarray(at + 1, next) })
    from = next
  }
  const done = isLast ? unsure : Math.max(from, unsure - LOOKBEHIND)
  pieces.push({ kind: 'bytes', bytes: work.subarray(from, done) })
  return { pieces, done }
}
