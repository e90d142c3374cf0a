import { setImmediate } from 'node:timers/promises'
import { isContainer, isHeavy, isHuge } from '../ingest/index.ts'
import type { Limits } from '../options.ts'
import type { Apart } from './apart.ts'
import { doneAgain } from './done-again.ts'
import { inOrder } from './in-order.ts'
import type { Pool, Result, Threads } from './pool.ts'
import { type Orders, type Outcome, perform, type Task } from './task.ts'

/** This thread and those that work for it. */
export interface Team {
  readonly threads: number
  /** Whether every file is one item, whatever it holds; else what holds many is opened here, so that all threads have a share in it. */
  readonly takesWholeFiles?: boolean
  /** Does tasks, several at once, and gives what comes of them in their order. Tasks are asked for as they are needed. */
  readonly all: (tasks: Iterable<Task> | AsyncIterable<Task>) => AsyncGenerator<Outcome>
  readonly close: () => Promise<void>
}

/** What threads run, what a process runs that does its task alone, and the megabytes that what one has to remember may take. */
interface Programs extends Pick<Threads, 'file' | 'memory'> {
  readonly alone: URL
}

const PROGRAMS: Programs = {
  file: new URL('./thread.js', import.meta.url),
  alone: new URL('./alone.js', import.meta.url),
  memory: 2048,
}

/**
 * Gathers a team of so many threads. What they make of a task is the same in all, so that it does not matter who does it: until the threads
 * have started this one does it all, and so where none can be started. What is heavy is done in a thread that can be stopped, even where
 * one thread was asked for; what is huge in a process, whose memory can end without an end of all.
 */
export function openTeam(
  threads: number,
  { defaults, metadata, outlets, profile, revisions, limits, exclude, period }: Orders,
  { file, alone, memory } = PROGRAMS,
): Team {
  // Only what can be sent to another thread.
  const orders: Orders = { defaults, metadata, outlets, profile, revisions, limits, exclude, period }
  let [isReady, isClosed] = [false, false]
  let pool: Promise<Pool> | undefined
  let apart: Promise<Apart> | undefined
  /** Ends when this thread has done what was given to it. */
  let free: Promise<unknown> = Promise.resolve()

  const start = (): Promise<Pool> =>
    (pool ??= import('./pool.ts').then(({ openPool }) =>
      openPool({ count: threads, file, memory, onReady: () => (isReady = true) }, orders),
    ))
  const runApart = async (task: Task): Promise<Result> => {
    const { run } = await (apart ??= import('./apart.ts').then(({ openApart }) => openApart({ file: alone, memory }, orders)))
    return run(task, timeFor(task, limits))
  }
  const runInThread = async (task: Task): Promise<Result> => {
    const { run } = await start()
    return isClosed ? NOTHING : run(task, timeFor(task, limits))
  }
  const inThread = async (task: Task): Promise<Outcome> => {
    const apartly = isApart(task) ? await runApart(task) : undefined
    const result = apartly === undefined || hasNoThread(apartly) ? await runInThread(task) : apartly
    if (isClosed) return NOTHING
    if (result.kind !== 'failed') return result
    return task.kind === 'judge' || result.why === 'thread'
      ? perform(task, orders)
      : doneAgain(task, { ...result, limits, memory }, inThread)
  }
  const begin = async (task: Task): Promise<Outcome> => {
    if ((isReady && threads > 1) || hasHeavy(task)) return inThread(task)
    if (threads === 1) return perform(task, orders)
    void start()
    const own = free.then(() => (isReady ? undefined : perform(task, orders)))
    // Only between two tasks can the threads be heard.
    free = own.then(breathe, breathe)
    return (await own) ?? inThread(task)
  }
  return {
    threads,
    all: (tasks) => inOrder(tasks, begin, threads),
    close: async () => {
      isClosed = true
      ;(await apart)?.close()
      await (await pool)?.close()
    },
  }
}

/** What comes of what nobody waits for any more. */
const NOTHING: Outcome = { kind: 'judged', findings: [] }

const breathe = (): Promise<void> => setImmediate()

/** What holds many takes as long as it takes: only documents are timed. */
function timeFor(task: Task, { time }: Limits): number | undefined {
  return task.kind === 'judge' || task.items.some((item) => item.kind === 'located' && isContainer(item)) ? undefined : time
}

const hasNoThread = (result: Result): boolean => result.kind === 'failed' && result.why === 'thread'

/** What holds many is opened where its documents can be handed on one by one. */
function isApart(task: Task): boolean {
  const [item, ...others] = task.kind === 'read' ? task.items : []
  return item !== undefined && others.length === 0 && isHuge(item) && !(item.kind === 'located' && isContainer(item))
}

const hasHeavy = (task: Task): boolean => task.kind === 'read' && task.items.some(isHeavy)
