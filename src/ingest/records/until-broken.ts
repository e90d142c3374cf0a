import type { Chunks } from '../packed.ts'

/** Chunks that end where they break off, so that what came before is read to its end; then `rethrow` throws what they threw, if they did. */
export interface UntilBroken {
  readonly chunks: Chunks
  readonly rethrow: () => void
}

/** Lets chunks end where they break off. */
export function untilBroken(chunks: Chunks): UntilBroken {
  const thrown: unknown[] = []
  async function* sound(): AsyncGenerator<Uint8Array> {
    try {
      yield* chunks
    } catch (error) {
      thrown.push(error)
    }
  }
  return {
    chunks: sound(),
    rethrow: () => {
      if (thrown.length > 0) throw thrown[0]
    },
  }
}
