import { fork } from 'node:child_process'
import { getHeapStatistics } from 'node:v8'
import type { Result, Threads } from './pool.ts'
import { stopwatch } from './stopwatch.ts'
import type { Orders, Outcome, Task } from './task.ts'

/** A task as it is sent to a process of its own, with what that must know. */
export interface SentApart {
  readonly task: Task
  readonly orders: Orders
  /** How many signs of text there is room for where it was sent from. */
  readonly room: number
}

/** A process beside this one, which does one task and ends. */
export interface Apart {
  /** Has a task of one item done; one that takes longer than so many milliseconds, if any, is stopped. One is done at a time. Never rejects. */
  readonly run: (task: Task, time?: number) => Promise<Result>
  readonly close: () => void
}

/** A sign takes two bytes; a text is held, copied and printed: it may have a quarter of all memory. */
const room = (): number => Math.floor(getHeapStatistics().heap_size_limit / 8)

const NO_PROCESS = { kind: 'failed', why: 'thread' } as const

/**
 * Does what is huge in processes of its own. A thread that asks for a piece of memory that is larger than what it has left ends the whole
 * program, whatever limit it was given; a process ends itself alone.
 */
export function openApart({ file, memory }: Pick<Threads, 'file' | 'memory'>, orders: Orders): Apart {
  const closing = new AbortController()
  let before: Promise<unknown> = Promise.resolve()
  const next = async (task: Task, time: number | undefined): Promise<Result> =>
    closing.signal.aborted ? NO_PROCESS : runIn({ file, memory }, { task, orders, room: room() }, time, closing.signal)
  return {
    run: (task, time) => {
      const result = before.then(() => next(task, time))
      before = result
      return result
    },
    close: () => closing.abort(),
  }
}

type Program = Pick<Threads, 'file' | 'memory'>

function runIn({ file, memory }: Program, sent: SentApart, time: number | undefined, closing: AbortSignal): Promise<Result> {
  return new Promise((resolve) => {
    const child = fork(file, {
      execArgv: [`--max-old-space-size=${memory}`],
      serialization: 'advanced',
      // What the engine prints when its memory is at an end is for those who made it.
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    })
    const at = new Int32Array(1)
    const ended = (result: Result): void => {
      end()
      closing.removeEventListener('abort', stop)
      resolve(result)
      child.kill('SIGKILL')
    }
    const stop = (): void => ended(NO_PROCESS)
    const end = time === undefined ? () => {} : stopwatch(at, time, () => ended({ kind: 'failed', why: 'time', item: 1 }))
    closing.addEventListener('abort', stop)
    child.on('message', (message: unknown) => {
      if (isOutcome(message)) ended(message)
      else at[0] = 1
    })
    child.on('error', stop)
    // One that is ended at its task was ended by its engine, or by the system; one that fails ends with 1.
    child.on('exit', (code) => ended(at[0] === 1 && code !== 1 ? { kind: 'failed', why: 'memory', item: 1 } : NO_PROCESS))
    child.send(sent, (error) => error && stop())
  })
}

const isOutcome = (message: unknown): message is Outcome =>
  typeof message === 'object' && message !== null && 'kind' in message && (message.kind === 'read' || message.kind === 'judged')
