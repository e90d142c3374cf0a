import { setImmediate as turn } from 'node:timers/promises'
import process from 'node:process'

const EVENT = 'unhandledRejection'
const OF_LIBRARY = /\bpdfjs\b/

let users = 0

/**
 * Does work with pdf.js, which looks ahead at pages and forgets to ask whether that failed: of a damaged file its promise is rejected with
 * nobody to hear it, and the program would end. What others forgot ends it as it would have.
 */
export async function containingStrays<Result>(work: () => Promise<Result>): Promise<Result> {
  users += 1
  if (users === 1) process.on(EVENT, hear)
  try {
    return await work()
  } finally {
    // What was rejected last is only told when this turn is over.
    await turn()
    users -= 1
    if (users === 0) process.off(EVENT, hear)
  }
}

function hear(reason: unknown): void {
  const isOfLibrary = reason instanceof Error && OF_LIBRARY.test(reason.stack ?? '')
  if (!isOfLibrary && process.listenerCount(EVENT) === 1) throw reason
}
