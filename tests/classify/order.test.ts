import { array, assert, nat, property, record, shuffledSubarray, type Arbitrary } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { classify } from '../../src/classify/index.ts'
import { collate } from '../../src/collate/index.ts'
import { finding } from '../../src/finding/index.ts'
import type { Cluster, ReportedDiscrepancy, Witness } from '../../src/model.ts'
import { clusterOfStories, SALE, saleStory, type Story } from './newsroom.ts'
import { anyStory, POOLS, said, SOUND } from './stories.ts'

/** A story with the place its witness has in the pool, and whether it is a copy of another. */
interface Placed {
  readonly story: Story
  readonly copyGroup: number
}

/** What is found between stories in this order; the first is W0. */
function told(placed: readonly Placed[]): readonly ReportedDiscrepancy[] {
  const sigla = placed.map((_, at) => `W${at}`)
  const cluster = clusterOfStories(Object.fromEntries(placed.map(({ story }, at) => [sigla[at], story])))
  const [first, ...others] = cluster.witnesses.map((witness, at): Witness => ({ ...witness, copyGroup: placed[at]?.copyGroup ?? at }))
  const grouped: Cluster = { ...cluster, witnesses: [first!, ...others] }
  const collation = collate(grouped)
  return finding({ collation, discrepancies: classify(collation, 'default') }).discrepancies
}

/** A discrepancy without the names of its witnesses, in one line. */
function line({ id, kind, severity, confidence, rule, lemma, variant }: ReportedDiscrepancy): string {
  return [id, kind, severity, confidence, rule, lemma.kind, lemma.text, variant.kind, variant.text].join(' | ')
}

/** The same with who prints either side, as numbers of the pool. */
function lineWithStories(placed: readonly Placed[]): (discrepancy: ReportedDiscrepancy) => string {
  const print = (sigla: readonly string[]): string =>
    sigla
      .map((siglum) => placed[Number(siglum.slice(1))]?.copyGroup ?? -1)
      .toSorted((a, b) => a - b)
      .join(' ')
  return (discrepancy) => `${line(discrepancy)} | ${print(discrepancy.lemma.sigla)} | ${print(discrepancy.variant.sigla)}`
}

/** Some stories of a pool in some order, and the same in another. */
function twoOrders(pool: readonly Story[], least = 2): Arbitrary<readonly [readonly Placed[], readonly Placed[]]> {
  const placed = pool.map((story, copyGroup): Placed => ({ story, copyGroup }))
  return shuffledSubarray(placed, { minLength: least }).chain((some) =>
    shuffledSubarray(some, { minLength: some.length }).map((other) => [some, other] as const),
  )
}

/** Some stories of a pool in some order, and the same with one of them printed once more, somewhere among them. */
function withCopy(pool: readonly Story[]): Arbitrary<readonly [readonly Placed[], readonly Placed[]]> {
  const placed = pool.map((story, copyGroup): Placed => ({ story, copyGroup }))
  return record({ some: shuffledSubarray(placed, { minLength: 2 }), which: nat(), where: nat() }).map(({ some, which, where }) => {
    const copy = some[which % some.length]
    return [some, copy ? some.toSpliced(where % (some.length + 1), 0, copy) : some] as const
  })
}

const sameInAnyOrder = ([one, other]: readonly [readonly Placed[], readonly Placed[]]): void => {
  expect(told(other).map(lineWithStories(other)).toSorted()).toEqual(told(one).map(lineWithStories(one)).toSorted())
}

const sameWithCopy = ([one, other]: readonly [readonly Placed[], readonly Placed[]]): void => {
  expect(told(other).map(line).toSorted()).toEqual(told(one).map(line).toSorted())
}

describe.each(Object.keys(POOLS))('what is found of %s', (kind) => {
  const pool = POOLS[kind] ?? []

  test('is of that kind', () => {
    expect(told(pool.map((each, copyGroup) => ({ story: each, copyGroup }))).map((each) => each.kind)).toContain(kind)
  })

  test('does not depend on the order of the articles', () => {
    assert(property(twoOrders(pool), sameInAnyOrder), { numRuns: 100 })
  })

  test('stays when one of the articles is printed once more', () => {
    assert(property(withCopy(pool), sameWithCopy), { numRuns: 100 })
  })
})

/** The kinds found where one paper prints a story, and many another; those are copies of each other where they share a copy group. */
function amongMany(one: Story, other: Story, copyGroup?: number): string[] {
  const many = Array.from({ length: 45 }, (_, at): Placed => ({ story: other, copyGroup: copyGroup ?? at }))
  return told([...many, { story: one, copyGroup: many.length }]).map(({ kind }) => kind)
}

describe('what is found in a crowd, of which not all are looked at,', () => {
  const pool = array(anyStory, { minLength: 45, maxLength: 60, size: 'max' })
  const crowd = pool.chain((stories) => twoOrders(stories, stories.length))

  test('does not depend on their order', () => {
    assert(property(crowd, sameInAnyOrder), { numRuns: 20 })
  })

  test.each([
    ['in print before they were said', 'said on Thursday', '2024-01'],
    ['without their date', 'said in October', '2024-06'],
  ])('does not depend on who is looked at for words %s', (_, dated, month) => {
    const days = Array.from({ length: 28 }, (_each, day) => `${month}-${String(day + 1).padStart(2, '0')}`)
    const many = ['Beacon', 'Gazette'].flatMap((outlet) => days.map((date) => saleStory('said', { date, outlet })))
    const stories = [saleStory(dated), ...many]
    assert(property(twoOrders(stories, stories.length), sameInAnyOrder), { numRuns: 10 })
  })

  test('is not crowded out by what many print', () => {
    expect(amongMany(saleStory('tweeted'), saleStory('said in an interview'))).toContain('medium-conflict')
    expect(amongMany(said(`${SOUND}. But nobody may go in.`), said(`${SOUND}.`), 0)).toContain('contextomy')
  })

  test('does not depend on who is looked at for who knows whom', () => {
    const company = Array.from({ length: 24 }, (_, day) => `Ada Marsh was there on day ${day}.\n\n“${SALE},” the company said.`)
    const stories = [...company, `Nobody was there.\n\n“${SALE},” the company said.`, `“${SALE},” said Ada Marsh.`]
    assert(property(twoOrders(stories, stories.length), sameInAnyOrder), { numRuns: 20 })
  })
})

describe('what is found between any stories', () => {
  const pool = array(anyStory, { minLength: 2, maxLength: 6 })

  test('does not depend on their order', () => {
    assert(
      property(
        pool.chain((stories) => twoOrders(stories)),
        sameInAnyOrder,
      ),
      { numRuns: 300 },
    )
  })

  test('stays when one of them is printed once more', () => {
    assert(property(pool.chain(withCopy), sameWithCopy), { numRuns: 300 })
  })
})
