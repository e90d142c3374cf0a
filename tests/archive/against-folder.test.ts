import { beforeAll, describe, expect, test } from 'vitest'
import { check } from '../../src/check.ts'
import type { Report, Verdict } from '../../src/model.ts'
import { addAll, HAS_DUCKDB, printedIn, shelves } from './setting.ts'

type Said = Pick<Report, 'findings'> & { readonly verdicts: readonly Omit<Verdict, 'nearest'>[] }

/**
 * What a report says of its drafts, told without the names under which articles go (an archive's are not those of a folder), and without the
 * passage that comes nearest where nobody has the words.
 */
function saidIn({ findings, verdicts = [], articles }: Report): Said {
  const paths = new Map(articles.map(({ id, path }) => [id, path]))
  return JSON.parse(
    JSON.stringify({ findings, verdicts: verdicts.map(({ nearest: _nearest, ...rest }) => rest) }, (_key, value: unknown) =>
      typeof value === 'string' ? withPaths(value, paths) : value,
    ),
  )
}

function withPaths(text: string, paths: ReadonlyMap<string, string>): string {
  const [id = ''] = text.split(':')
  return paths.has(id) ? `${paths.get(id)}${text.slice(id.length)}` : text
}

const against = async (other: string, draft: string): Promise<Said> =>
  saidIn(await check([draft], { against: [other], jobs: 1, isDraft: true }))

describe.skipIf(!HAS_DUCKDB)('a draft that is checked against an archive', async () => {
  const shelf = shelves()
  const corpus = await printedIn('corpus')
  const drafts = corpus.filter((_, i) => i % 8 === 3).map(({ article }) => article.path)
  const told = new Map<string, Said>()
  beforeAll(async () => {
    for (const draft of drafts) told.set(draft, await against('corpus', draft))
  })

  test('is one of many of which a folder tells something', () => {
    expect(drafts.length).toBeGreaterThan(10)
    expect([...told.values()].filter(({ findings }) => findings.length > 0).length).toBeGreaterThan(8)
    expect(new Set([...told.values()].flatMap(({ verdicts }) => verdicts.map(({ verdict }) => verdict))).size).toBeGreaterThan(2)
  })

  test.each([
    ['at once', corpus, 1000],
    ['one by one', corpus, 1],
    ['in sevens, the last first', corpus.toReversed(), 7],
  ])('made %s is told what a folder tells', async (_how, order, size) => {
    const archive = shelf()
    await addAll(archive, order, size)
    for (const draft of drafts) expect([draft, await against(archive, draft)]).toEqual([draft, told.get(draft)])
  })

  test('is told the same by two archives that have some of it twice', async () => {
    const [one, other] = [shelf(), shelf()]
    await addAll(one, corpus.slice(0, 70))
    await addAll(other, corpus.slice(40))
    for (const draft of drafts.slice(0, 5)) {
      const said = saidIn(await check([draft], { against: [one, other], jobs: 1, isDraft: true }))
      expect([draft, said]).toEqual([draft, told.get(draft)])
    }
  })
})
