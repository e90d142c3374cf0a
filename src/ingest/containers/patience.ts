import { setImmediate } from 'node:timers/promises'
import { bell } from './bell.ts'

/** Tells one who writes whether another, who reads what was written, has come to the end of it. */
export interface Patience {
  /** Waits for something that the other writes. */
  readonly waitFor: <T>(promise: Promise<T>) => Promise<T>
  /** Comes back once the reader waits in vain; or has left. */
  readonly untilIdle: () => Promise<void>
  /** The reader leaves. */
  readonly leave: () => void
}

/** For streams that drop what was not yet read when they are told of an error. */
export function patience(): Patience {
  const { ring, heard } = bell()
  const reader = { waits: 0, isWaiting: false, hasLeft: false }
  const isIdle = async (): Promise<boolean> => {
    if (!reader.isWaiting && !reader.hasLeft) await heard()
    const { waits } = reader
    await setImmediate()
    return reader.hasLeft || (reader.isWaiting && reader.waits === waits)
  }
  return {
    waitFor: async (promise) => {
      reader.waits += 1
      reader.isWaiting = true
      ring()
      try {
        return await promise
      } finally {
        reader.isWaiting = false
      }
    },
    untilIdle: async () => {
      for (let isOver = await isIdle(); !isOver;) isOver = await isIdle()
    },
    leave: () => {
      reader.hasLeft = true
      ring()
    },
  }
}
