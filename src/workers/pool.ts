import { Tinypool } from 'tinypool'
import { stopwatch } from './stopwatch.ts'
import type { Orders, Outcome, Task } from './task.ts'
import type { Sent } from './thread.ts'

/** What came of a task in a thread: its outcome, or why there is none, and which item it was at, counted from 1. */
export type Result =
  | Outcome
  | { readonly kind: 'failed'; readonly why: 'time' | 'memory'; readonly item: number }
  /** There is no thread that can do it, or it died of something else. */
  | { readonly kind: 'failed'; readonly why: 'thread' }

/** Threads that do tasks beside this one. */
export interface Pool {
  /** Has a task done; an item that takes longer than so many milliseconds, if any, is stopped, and the thread with it. Never rejects. */
  readonly run: (task: Task, time?: number) => Promise<Result>
  readonly close: () => Promise<void>
}

/** How threads are started. */
export interface Threads {
  readonly count: number
  /** The module they run. */
  readonly file: URL
  /** Megabytes that what one of them has to remember may take. */
  readonly memory: number
  /** Called when one of them can be given tasks. */
  readonly onReady: () => void
}

const NO_THREAD = { kind: 'failed', why: 'thread' } as const

/** Starts threads. Where none can be started, every task fails. */
export function openPool(threads: Threads, orders: Orders): Pool {
  const pool = started(threads, orders)
  if (!pool) return { run: async () => NO_THREAD, close: async () => {} }
  let isBroken = false
  pool.on('error', () => {
    isBroken = true
    // They would wait for ever for a thread that does not start.
    pool.cancelPendingTasks()
  })
  const watched = new WeakSet<object>()
  const run = async (task: Task, time?: number): Promise<Result> => {
    watchOver(pool, watched)
    const result = isBroken ? NO_THREAD : await runIn(pool, task, time)
    watchOver(pool, watched)
    return result
  }
  void run({ kind: 'read', items: [], areQuoted: false }).then(({ kind }) => kind === 'read' && threads.onReady())
  const close = async (): Promise<void> => {
    watchOver(pool, watched)
    await pool.destroy().catch(() => {})
  }
  return { run, close }
}

function started({ count, file, memory }: Threads, orders: Orders): Tinypool | undefined {
  try {
    return new Tinypool({
      filename: file.href,
      name: 'performSent',
      minThreads: count,
      maxThreads: count,
      workerData: orders,
      resourceLimits: { maxOldGenerationSizeMb: memory },
    })
  } catch {
    return undefined
  }
}

async function runIn(pool: Tinypool, task: Task, time: number | undefined): Promise<Result> {
  const at = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT))
  const stopping = new AbortController()
  const end = time === undefined ? undefined : stopwatch(at, time, () => stopping.abort())
  try {
    return await pool.run({ task, at } satisfies Sent, { signal: stopping.signal })
  } catch (error) {
    const item = Atomics.load(at, 0)
    if (stopping.signal.aborted) return { kind: 'failed', why: 'time', item }
    return isOfMemory(error) && item > 0 ? { kind: 'failed', why: 'memory', item } : NO_THREAD
  } finally {
    end?.()
  }
}

const isOfMemory = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'

/** The pool does not hear of a thread that ends without an error, and would wait for it for ever. */
function watchOver(pool: Tinypool, watched: WeakSet<object>): void {
  for (const thread of pool.threads) {
    if (watched.has(thread)) continue
    watched.add(thread)
    // Closing listens with `once`, which takes a thread for an emitter: one that fails meanwhile would end the program.
    Object.assign(thread, { removeListener: () => {} })
    thread.once('exit', () => {
      if (!pool.threads.includes(thread)) return
      thread.emit('error', new Error('a thread has ended'))
      // Another was started in its place.
      watchOver(pool, watched)
    })
  }
}
