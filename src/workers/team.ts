import { setImmediate as breathe } from 'node:timers/promises'
import { type Helper, openHelper, type Tell } from './helper.ts'
import { type Orders, type Outcome, perform, type Task } from './task.ts'

/** This thread and its helpers. */
export interface Team {
  readonly threads: number
  /** Does tasks, several at once, and gives what comes of them in their order. Work of one team is done one list after the other. */
  readonly all: (tasks: readonly Task[]) => AsyncGenerator<Outcome>
  readonly close: () => Promise<void>
}

/** Gathers a team of so many threads, this one included. What they make of a task is the same in all; so it does not matter who does it. */
export function openTeam(threads: number, { defaults, metadata, profile, revisions, limits, exclude, period }: Orders): Team {
  // Only what can be sent to another thread.
  const orders: Orders = { defaults, metadata, profile, revisions, limits, exclude, period }
  let tell: Tell = unheard
  const helpers = Array.from({ length: threads - 1 }).flatMap(() =>
    attempt(() => openHelper(orders, (number, outcome) => tell(number, outcome))),
  )
  return {
    threads,
    all: (tasks) => {
      const work = workOn(tasks, helpers)
      tell = work.tell
      return inOrder(tasks, work, orders)
    },
    close: async () => {
      await Promise.all(helpers.map(({ close }) => close()))
    },
  }
}

/** Where a program may start no threads, it works alone. */
function attempt(open: () => Helper): Helper[] {
  try {
    return [open()]
  } catch {
    return []
  }
}

const unheard = (): void => {}

/** A list of tasks under way. */
interface Work {
  readonly done: Map<number, Outcome>
  readonly tell: Tell
  /** The next task for whoever asks; undefined where all are taken. */
  readonly take: () => number | undefined
  /** Resolves when a helper has something to tell. */
  readonly news: () => Promise<void>
}

function workOn(tasks: readonly Task[], helpers: readonly Helper[]): Work {
  const done = new Map<number, Outcome>()
  const returned: number[] = []
  let next = 0
  let wake: () => void = unheard
  const feed = (): void => {
    for (const helper of helpers)
      while (helper.isFree() && next < tasks.length) {
        helper.give(next, tasks[next]!)
        next += 1
      }
  }
  feed()
  return {
    done,
    tell: (number, outcome) => {
      if (outcome) done.set(number, outcome)
      else returned.push(number)
      feed()
      wake()
    },
    take: () => returned.pop() ?? (next < tasks.length ? next++ : undefined),
    news: () => new Promise((resolve) => (wake = resolve)),
  }
}

/** Works along with the helpers until the next outcome in order is there; what they gave back is done here. */
async function* inOrder(tasks: readonly Task[], { done, take, news }: Work, orders: Orders): AsyncGenerator<Outcome> {
  for (let number = 0; number < tasks.length; number += 1) {
    let outcome = done.get(number)
    while (!outcome) {
      const own = take()
      if (own === undefined) await news()
      else done.set(own, await perform(tasks[own]!, orders))
      // Only now can the helpers be heard.
      await breathe()
      outcome = done.get(number)
    }
    done.delete(number)
    yield outcome
  }
}
