import { setTimeout as sleep } from 'node:timers/promises'

/** Wakes whoever waits for it; rung while nobody waits, it wakes the next one at once. */
export interface Bell {
  readonly ring: () => void
  /** Resolves when the bell rings, or after so many milliseconds. */
  readonly rung: (within: number) => Promise<void>
}

/** A bell that has not been rung. */
export function bellOf(): Bell {
  let rope = new AbortController()
  return {
    ring: () => rope.abort(),
    rung: async (within) => {
      await rest(within, rope.signal)
      rope = new AbortController()
    },
  }
}

/** Resolves after so many milliseconds, or at once when there is nothing to wait for any more. */
export function rest(milliseconds: number, until: AbortSignal): Promise<void> {
  return sleep(milliseconds, undefined, { signal: until }).catch(() => undefined)
}
