import type { Chunks } from '../packed.ts'

/** The bytes of a text without its byte-order mark; what that mark says to be UTF-16 is made UTF-8. `head` is how it begins. */
export function utf8Chunks(chunks: Chunks, head: Uint8Array): AsyncGenerator<Uint8Array> {
  if (head[0] === 0xff && head[1] === 0xfe) return decoded(chunks, new TextDecoder('utf-16le'))
  if (head[0] === 0xfe && head[1] === 0xff) return decoded(chunks, new TextDecoder('utf-16be'))
  return behind(chunks, head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? 3 : 0)
}

/** All chunks but for the first few bytes. */
async function* behind(chunks: Chunks, few: number): AsyncGenerator<Uint8Array> {
  let left = few
  for await (const chunk of chunks) {
    const mark = Math.min(left, chunk.length)
    left -= mark
    if (chunk.length > mark) yield mark > 0 ? chunk.subarray(mark) : chunk
  }
}

async function* decoded(chunks: Chunks, decoder: InstanceType<typeof TextDecoder>): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    const text = decoder.decode(chunk, { stream: true })
    if (text !== '') yield Buffer.from(text)
  }
  const rest = decoder.decode()
  if (rest !== '') yield Buffer.from(rest)
}
