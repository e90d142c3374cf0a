import type { Transform } from 'node:stream'
import type { Spend } from '../allowance.ts'
import { broken, CUT_OFF } from '../broken.ts'
import type { ByteFeed } from '../byte-feed.ts'
import { bell } from './bell.ts'

/** A decompressor of `node:zlib`, which counts what it has used of what was written to it. */
export interface Engine extends Transform {
  readonly bytesWritten: number
}

/** What is written to it at a time: this unpacks to 16 MB at most. */
const SLICE = 16 * 1024

/** Unpacks one compressed stream and gives back what follows it. Throws `broken` after all that is sound. All that comes out is counted, read or not. */
export async function* unpackStream(engine: Engine, feed: ByteFeed, spend: Spend): AsyncGenerator<Uint8Array> {
  const flow = followed(engine)
  let written = 0
  try {
    while (!flow.isOver()) {
      const slice = await feed.some(SLICE)
      if (slice) await flow.write(slice)
      else await flow.end()
      written += slice?.length ?? 0
      const taken = flow.taken()
      spend(taken.reduce((sum, { length }) => sum + length, 0))
      yield* taken
      if (flow.isOver() && slice) feed.giveBack(slice.subarray(slice.length - (written - engine.bytesWritten)))
    }
  } finally {
    engine.destroy()
  }
  const fault = flow.fault()
  if (fault !== undefined) throw broken(fault === 'Z_BUF_ERROR' ? CUT_OFF : 'damaged')
}

interface Flow {
  readonly write: (bytes: Uint8Array) => Promise<void>
  readonly end: () => Promise<void>
  /** What has come out since this was last asked. */
  readonly taken: () => Uint8Array[]
  readonly isOver: () => boolean
  readonly fault: () => string | undefined
}

/** Follows a stream by its events: who iterates over one loses what was ready when it failed. */
function followed(engine: Engine): Flow {
  const { ring, heard } = bell()
  const ready: Uint8Array[] = []
  const end: { isOver: boolean; fault?: string } = { isOver: false }
  const finish = (fault?: string): void => {
    Object.assign(end, { isOver: true, ...(fault !== undefined && { fault }) })
    ring()
  }
  engine.on('data', (chunk: Uint8Array) => ready.push(chunk))
  engine.on('end', () => finish())
  engine.on('error', (error: NodeJS.ErrnoException) => finish(error.code ?? error.message))
  return {
    write: async (bytes) => {
      const settled = heard()
      engine.write(bytes, ring)
      return settled
    },
    end: async () => {
      const settled = heard()
      engine.end()
      return settled
    },
    taken: () => ready.splice(0),
    isOver: () => end.isOver,
    fault: () => end.fault,
  }
}
