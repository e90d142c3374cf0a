/** Somebody waits until it rings. A ring for which nobody waits is lost. */
export interface Bell {
  readonly ring: () => void
  readonly heard: () => Promise<void>
}

/** Lets what happens in events be waited for. */
export function bell(): Bell {
  let waiting: (() => void)[] = []
  return {
    ring: () => {
      const all = waiting
      waiting = []
      for (const wake of all) wake()
    },
    heard: async () =>
      new Promise<void>((resolve) => {
        waiting.push(resolve)
      }),
  }
}
