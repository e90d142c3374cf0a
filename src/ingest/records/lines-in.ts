import type { Chunks } from '../packed.ts'

/** A line of a file, without its end; or that it is longer than is read. */
export type FileLine = { readonly number: number; readonly bytes: Uint8Array } | { readonly number: number; readonly isTooLong: true }

const NEWLINE = 10

/** The lines of a file, as long as there are chunks of it, so that memory holds one line; of a line that is too long nothing is kept. */
export async function* linesIn(chunks: Chunks, longest: number): AsyncGenerator<FileLine> {
  let [kept, length, number]: [Uint8Array[], number, number] = [[], 0, 1]
  const keep = (piece: Uint8Array): void => {
    length += piece.length
    if (length <= longest) kept.push(piece)
    else kept = []
  }
  const line = (): FileLine => {
    const [first] = kept
    const bytes = kept.length === 1 && first ? first : Buffer.concat(kept)
    const ended: FileLine = length > longest ? { number, isTooLong: true } : { number, bytes }
    ;[kept, length, number] = [[], 0, number + 1]
    return ended
  }
  for await (const chunk of chunks) {
    let from = 0
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
      keep(chunk.subarray(from, at))
      yield line()
      from = at + 1
    }
    // What is kept must not hold on to a chunk that its maker fills anew.
    if (from < chunk.length) keep(chunk.slice(from))
  }
  if (length > 0) yield line()
}
