import type { Spend } from '../allowance.ts'
import { byteFeed } from '../byte-feed.ts'
import type { Chunks, Opener } from '../packed.ts'
import { unpackStream } from './unpack-stream.ts'
import { zstdEngine } from './zstd-engine.ts'

/** Opens what zstd has packed, where Node can: one file, called as the pack without its ending. */
export const openZstd: Opener = async function* ({ name, size, chunks, spend }) {
  if (zstdEngine() === undefined)
    yield { kind: 'skipped', place: '', reason: 'packed by zstd, which Node reads from 22.15 on: unpack it first' }
  else
    yield {
      kind: 'member',
      place: '',
      name: name.replace(/\.tzst$/i, '.tar').replace(/\.zst$/i, ''),
      content: unzstd(chunks(), spend),
      ...(size !== undefined && { packed: size }),
    }
}

/** Unpacks zstd (RFC 8878), frame after frame. Throws `broken` where it is cut off or damaged, after all that is sound. */
async function* unzstd(chunks: Chunks, spend: Spend): AsyncGenerator<Uint8Array> {
  const feed = byteFeed(chunks)
  try {
    for (let more = await feed.some(1); more; more = await feed.some(1)) {
      feed.giveBack(more)
      const engine = zstdEngine()
      if (engine) yield* unpackStream(engine, feed, spend)
    }
  } finally {
    await feed.close()
  }
}
