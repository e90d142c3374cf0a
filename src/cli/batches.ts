import type { Printed } from '../index.ts'

/** So many articles, or signs of their texts, are added to an archive at once, whichever come first. */
const [ARTICLES, SIGNS] = [1000, 8_000_000]

/** Articles that are gathered until there are enough of them. */
export interface Batches {
  readonly add: (printed: Printed) => Promise<void>
  /** Hands on those that are left. */
  readonly end: () => Promise<void>
}

/** Hands articles on in batches, each when it is full: memory does not grow with their number. */
export function batches(handOn: (printed: readonly Printed[]) => Promise<void>): Batches {
  let [held, signs]: [Printed[], number] = [[], 0]
  const end = async (): Promise<void> => {
    const batch = held
    ;[held, signs] = [[], 0]
    if (batch.length > 0) await handOn(batch)
  }
  return {
    add: async (printed) => {
      held.push(printed)
      signs += signsOf(printed)
      if (held.length >= ARTICLES || signs >= SIGNS) await end()
    },
    end,
  }
}

function signsOf({ article: { text, parts } }: Printed): number {
  return parts.reduce((sum, part) => sum + part.text.length, text.length)
}
