import { array, assert, constantFrom, property, uniqueArray } from 'fast-check'
import { expect, test } from 'vitest'
import { type KeptCluster, living } from '../../src/archive/clusters/living.ts'

/** A cluster of which a letter is what one paper prints. */
const cluster = (id: string, papers: string): KeptCluster => ({
  id,
  witnesses: Array.from(papers, (label) => ({ article: label, start: 1, label })),
})

const told = (before: readonly KeptCluster[], now: readonly KeptCluster[]): string[] =>
  living(before, now, '2026-01-01').log.map(({ cluster: id, what, why }) => `${id} ${what}: ${why}`)

test.each<[string, KeptCluster[], KeptCluster[], string[]]>([
  ['two papers print it: a cluster is created', [], [cluster('q-1', 'AB')], ['q-1 created: A, B print it']],
  ['a third prints it: it has grown', [cluster('q-1', 'AB')], [cluster('q-1', 'ABC')], ['q-1 grown: C prints it']],
  ['its rarest words are others now: it keeps the id it had', [cluster('q-1', 'AB')], [cluster('q-9', 'ABC')], ['q-1 grown: C prints it']],
  [
    'a paper prints what two clusters have: they are one, under the id of the larger',
    [cluster('q-1', 'AB'), cluster('q-2', 'DEF')],
    [cluster('q-1', 'ABCDEF')],
    ['q-2 merged: q-1 is one with it since C prints it'],
  ],
  [
    'what held it together was removed: it is split, and the larger part goes on',
    [cluster('q-1', 'ABCXY')],
    [cluster('q-1', 'XY'), cluster('q-2', 'ABC')],
    ['q-1 shrunk: no longer with X, Y', 'q-1-2 split: from q-1: X, Y'],
  ],
  ['nobody prints it any more: it is gone', [cluster('q-1', 'AB')], [], ['q-1 gone: no two articles print it any more']],
  ['all is as it was: nothing is told', [cluster('q-1', 'AB')], [cluster('q-1', 'AB')], []],
])('%s', (_, before, now, log) => {
  expect(told(before, now).toSorted()).toEqual(log)
})

const papers = uniqueArray(constantFrom(...Array.from('ABCDEFGHIJKLMNOP')), { minLength: 2 }).map((each) => each.join(''))
const clusters = array(papers, { maxLength: 6 }).map((all) => {
  const seen = new Set<string>()
  return all.flatMap((each, i) => {
    const own = Array.from(each).filter((paper) => !seen.has(paper))
    for (const paper of own) seen.add(paper)
    return own.length > 1 ? [cluster(`q-${i}`, own.join(''))] : []
  })
})

test('no two clusters go by one id, and nothing is kept that is not printed', () => {
  assert(
    property(clusters, clusters, (before, now) => {
      const { clusters: kept } = living(before, now, '')
      expect(new Set(kept.map(({ id }) => id)).size).toBe(now.length)
      expect(kept.map(({ witnesses }) => witnesses)).toEqual(now.map(({ witnesses }) => witnesses))
    }),
  )
})

test('what is told once is not told again', () => {
  assert(
    property(clusters, clusters, (before, now) => {
      const { clusters: kept } = living(before, now, '')
      expect(living(kept, now, '').log).toEqual([])
    }),
  )
})
