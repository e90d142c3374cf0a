import { expect, test } from 'vitest'
import { collate } from '../../src/collate/index.ts'
import { clusterOfEdits } from '../bench/collate/clusters.ts'
import { clusterOf } from '../../src/collate/cluster-of.ts'
import { line, variants } from './rows.ts'

/** What CollateX 2.3 is known to get wrong. */
test('a comma does not set the colour of a cat opposite its age', () => {
  expect(variants({ A: 'the black, old cat sat', B: 'the gray, old cat sat', C: 'the old cat sat' }).slice(0, 2)).toEqual([
    'black A ] gray B ] – C',
    ', A B ] – C',
  ])
})

test('a curly apostrophe and a straight one are no variant', () => {
  expect(variants({ A: 'the council’s pier isn’t closed', B: "the council's pier isn't closed" })).toEqual([])
})

test('words in brackets are one thing', () => {
  expect(variants({ A: 'he [the mayor himself] closed it', B: 'he closed it' })).toEqual(['[the mayor himself] A ] – B'])
})

test('what a short quotation never reaches is no variant', () => {
  const A = 'the pier is closed, and it will not be opened before the council has paid for every plank of it'
  expect(variants({ A, B: 'the pier is closed' })).toEqual([])
})

test('words that changed places do not end the run', () => {
  const contents = {
    A: 'the old and rotten pier is closed',
    B: 'the rotten and old pier is closed',
    C: 'closed is the pier, old and rotten',
  }
  expect(line(contents, 'A').replaceAll('· ', '').replaceAll('– ', '')).toBe(contents.A)
})

test('what is agreed is found again after words that one paper alone repeats', () => {
  expect(variants({ A: 'a cat and a dog and a bird', B: 'a cat and a bird' })).toEqual(['and A ] – B', 'a A ] – B', 'dog A ] – B'])
})

test('eighty printings of sixty words do not fall to pieces', () => {
  const cluster = clusterOf(clusterOfEdits(80, 61, 1))
  expect(collate(cluster).loci.length).toBeLessThan(200)
})
