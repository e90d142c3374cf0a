#!/usr/bin/env node
import { buffer } from 'node:stream/consumers'
import { questions } from './ask.ts'
import type { Io } from './io.ts'
import { main } from './main.ts'
import { fileOfOutput } from './file-of-output.ts'
import { reasonOf } from './trouble.ts'

const { stdout, stderr, stdin, env } = process

// A reader that has seen enough (`| head`) closes the pipe: nothing went wrong.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  stderr.write(`variorum: standard output cannot be written: ${reasonOf(error)}\n`)
  process.exit(2)
})
stderr.on('error', () => {})

/** Asked to stop once, the work is ended in order; asked twice, it is cut short. */
const stopped = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve())
  })

const { ask, end } = questions()

const writesTo = stdout.isTTY ? undefined : fileOfOutput()

const io: Io = {
  write: (text) =>
    new Promise((resolve) => {
      if (stdout.write(text)) resolve()
      else stdout.once('drain', resolve)
    }),
  warn: (text) => {
    stderr.write(text)
  },
  readInput: () => buffer(stdin),
  isWatched: stderr.isTTY,
  stopped,
  env,
  ...(writesTo !== undefined && { writesTo }),
  ...(stdin.isTTY && stderr.isTTY && { ask }),
  ...(stdout.isTTY && { columns: stdout.columns }),
  ...(stderr.isTTY && { watchedColumns: stderr.columns }),
}

/** A bug of variorum's own must not look like a finding (exit code 1). */
function bug(error: unknown): number {
  stderr.write(`variorum: this is a bug, please report it\n${error instanceof Error ? error.stack : String(error)}\n`)
  return 2
}

// Setting the code, not exiting, lets a slow pipe take everything.
process.exitCode = await main(process.argv.slice(2), io).catch(bug)
end()
