import { expect, test } from 'vitest'
import { fitted } from '../../src/workers/fitted.ts'
import type { Orders } from '../../src/workers/task.ts'
import { perform } from '../../src/workers/task.ts'
import { DEFAULT_OPTIONS } from '../../src/options.ts'

const orders: Orders = DEFAULT_OPTIONS
const page = (name: string, length: number) =>
  ({ kind: 'located', path: name, named: true, bytes: new TextEncoder().encode('ferry '.repeat(length / 6)), identity: name }) as const

test('an article for which there is no memory is skipped with the reason, and those that have room are read', async () => {
  const items = [page('a.txt', 600), page('b.txt', 6000), page('c.txt', 300)]
  const outcome = fitted(await perform({ kind: 'read', items, areQuoted: false }, orders), 1000)

  expect(outcome).toMatchObject({
    documents: [
      [{ kind: 'article', article: { path: 'a.txt' } }],
      [{ kind: 'skipped', path: 'b.txt', reason: 'too large for the memory there is' }],
      [{ kind: 'article', article: { path: 'c.txt' } }],
    ],
  })
})
