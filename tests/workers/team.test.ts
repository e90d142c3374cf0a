import { expect, test } from 'vitest'
import { DEFAULT_OPTIONS } from '../../src/options.ts'
import type { Item } from '../../src/workers/item.ts'
import type { Task } from '../../src/workers/task.ts'
import { openTeam, type Team } from '../../src/workers/team.ts'

const NOWHERE = new URL('threads/there-is-none.mjs', import.meta.url)
const THREADS = {
  file: new URL('threads/obedient.mjs', import.meta.url),
  alone: new URL('threads/obedient-process.mjs', import.meta.url),
  memory: 64,
}
const NO_THREADS = { ...THREADS, file: NOWHERE }
const NO_PROCESSES = { ...THREADS, alone: NOWHERE }

/** Large enough to be done in a thread, whatever else is free. */
const HEAVY = new Uint8Array(1024 * 1024 + 1).fill(0x20)
/** Large enough to be done in a process of its own. */
const HUGE = new Uint8Array(8 * 1024 * 1024 + 1)
const item = (path: string, bytes = HEAVY): Item => ({ kind: 'located', path, named: true, bytes, identity: path })
const reading = (...paths: readonly string[]): Task => ({ kind: 'read', areQuoted: false, items: paths.map((path) => item(path)) })

function team(threads: number, about = THREADS, time = 60_000): Team {
  return openTeam(threads, { ...DEFAULT_OPTIONS, limits: { ...DEFAULT_OPTIONS.limits, time } }, about)
}

const readingHuge = (path: string): Task => ({ kind: 'read', areQuoted: false, items: [item(path, HUGE)] })

/** What comes of tasks, a line a document. */
async function made(tasks: readonly Task[], { all, close }: Team): Promise<string[]> {
  const lines: string[] = []
  for await (const outcome of all(tasks))
    for (const document of outcome.kind === 'read' ? outcome.documents.flat() : [])
      lines.push(
        document.kind === 'skipped'
          ? `${document.path}: ${document.reason}`
          : document.kind === 'article'
            ? document.article.path
            : document.path,
      )
  await close()
  return lines
}

test.each([1, 2])('a page that never ends is skipped, and what was to be read with it is read; %d threads', async (threads) => {
  const tasks = [reading('a', 'endless', 'b', 'endless too', 'c'), reading('d')]

  expect(await made(tasks, team(threads, THREADS, 1000))).toEqual([
    'a in a thread',
    'endless: took longer than 1 s to read (--max-file-time)',
    'b in a thread',
    'endless too: took longer than 1 s to read (--max-file-time)',
    'c in a thread',
    'd in a thread',
  ])
})

test('a page that needs more memory than there is is skipped, and ends nothing but the thread', async () => {
  expect(await made([reading('a', 'greedy', 'b'), reading('c')], team(2))).toEqual([
    'a in a thread',
    'greedy: needed more memory than 64 MB to be read',
    'b in a thread',
    'c in a thread',
  ])
})

test.each([1, 2])(
  'a huge file that asks for more memory than there is in one piece, or never ends, ends nothing but itself; %d threads',
  async (threads) => {
    const tasks = [readingHuge('a'), readingHuge('greedy'), reading('b'), readingHuge('endless'), readingHuge('c')]

    expect(await made(tasks, team(threads, THREADS, 2000))).toEqual([
      'a in a process',
      'greedy: needed more memory than 64 MB to be read',
      'b in a thread',
      'endless: took longer than 2 s to read (--max-file-time)',
      'c in a process',
    ])
  },
)

test.each([
  ['a process that fails', THREADS],
  ['processes that cannot start', NO_PROCESSES],
])('%s loses nothing: a thread does the work', async (_, programs) => {
  expect(await made([readingHuge('failing')], team(1, programs))).toEqual(['failing in a thread'])
})

test.each([
  ['a thread that ends itself', THREADS, 'in a thread'],
  ['threads that cannot start', NO_THREADS, 'white space'],
])('%s loses nothing: the work is done here', async (_, threads, rest) => {
  const words = new TextEncoder().encode(`The ferry runs again.${' '.repeat(HEAVY.length)}`)
  const dead: Task = { kind: 'read', areQuoted: false, items: [item('dead.txt', words)] }
  const lines = await made([dead, reading('a.txt')], team(2, threads))

  expect(lines).toEqual(['dead.txt', expect.stringContaining(rest)])
})

test('what is done by several threads comes in its order, and no more is asked for than keeps them at work', async () => {
  let asked = 0
  const tasks = function* () {
    for (; asked < 40;) yield reading(`${asked % 3 === 0 ? 'late ' : ''}${asked++}`)
  }
  const { all, close } = team(3)
  const lines: string[] = []
  const ahead: number[] = []
  for await (const outcome of all(tasks())) {
    ahead.push(asked - lines.length)
    lines.push(...(outcome.kind === 'read' ? outcome.documents.flat().map((document) => ('path' in document ? document.path : '')) : []))
  }
  await close()

  expect(lines.map((line) => Number(/\d+/.exec(line)?.[0]))).toEqual(Array.from({ length: 40 }, (_, i) => i))
  expect(Math.max(...ahead)).toBe(9)
})

test('whoever has seen enough waits for nothing, and leaves nothing open', async () => {
  let isClosed = false
  const tasks = function* () {
    try {
      yield reading('a')
      for (;;) yield reading('endless')
    } finally {
      isClosed = true
    }
  }
  const { all, close } = team(2)
  for await (const _ of all(tasks())) break
  await close()

  expect(isClosed).toBe(true)
})

test('small pages are read here where one thread was asked for', async () => {
  const small: Task = { kind: 'read', areQuoted: false, items: [item('a.txt', new TextEncoder().encode('The ferry runs again.'))] }

  expect(await made([small], team(1))).toEqual(['a.txt'])
})
