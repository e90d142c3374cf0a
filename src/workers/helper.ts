import { Worker } from 'node:worker_threads'
import type { Orders, Outcome, Task } from './task.ts'
import type { Reply } from './thread.ts'

/** Tasks a helper has in hand at most: one to do, and one so that it need not wait for the next. */
const IN_HAND = 2

/** A thread that does tasks beside this one. */
export interface Helper {
  readonly isFree: () => boolean
  readonly give: (number: number, task: Task) => void
  readonly close: () => Promise<unknown>
}

/** Who is told what comes of a task; without an outcome it is still to be done: the helper failed at it, or is no more. */
export type Tell = (number: number, outcome?: Outcome) => void

/** Starts a helper. One that cannot start, or dies, gives back what it has in hand and is never free again. */
export function openHelper(orders: Orders, tell: Tell): Helper {
  const worker = new Worker(new URL('./thread.js', import.meta.url), { workerData: orders })
  const inHand = new Set<number>()
  let isAlive = true
  const end = (): void => {
    isAlive = false
    const left = Array.from(inHand)
    inHand.clear()
    for (const number of left) tell(number)
  }
  worker.on('error', end)
  worker.on('exit', end)
  worker.on('message', ({ number, outcome }: Reply) => {
    if (inHand.delete(number)) tell(number, outcome)
  })
  return {
    isFree: () => isAlive && inHand.size < IN_HAND,
    give: (number, task) => {
      inHand.add(number)
      worker.postMessage({ number, task })
    },
    close: () => worker.terminate(),
  }
}
