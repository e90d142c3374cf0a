import { expect, test } from 'vitest'
import type { LineRange, Report } from '../../src/model.ts'
import { primaryPlace, standings } from '../../src/report/primary-place.ts'
import { articlesOf, whereabouts } from '../../src/report/whereabouts.ts'
import { judged } from '../judged.ts'
import { twoPapers, withArticles } from './ci-story.ts'
import { newsOf } from './news.ts'

const PAPERS = newsOf([twoPapers('inland.txt')])

function placesIn(report: Report): string[] {
  const [finding] = report.findings
  return standings(finding!.discrepancies[0]!, finding!, articlesOf(report)).map(({ path }) => path)
}

const lines = (from: number, to = from): LineRange[] => [{ from, to }]

test('a difference is shown where the paper that departs prints it', () => {
  expect(placesIn(PAPERS)).toEqual(['inland.txt', 'harbour.txt'])
})

test.each([
  ['the lines it stands in', lines(1)],
  ['other lines of the article', lines(7, 9)],
  ['the article, which only lost words', []],
])('where the other paper changed %s it is shown there', (_, changed) => {
  expect(placesIn(withArticles(PAPERS, { 'harbour.txt': { changed } }))).toEqual(['harbour.txt', 'inland.txt'])
})

test('changed lines come before an article changed elsewhere', () => {
  const both = { 'harbour.txt': { changed: lines(1) }, 'inland.txt': { changed: lines(5) } }

  expect(placesIn(withArticles(PAPERS, both))).toEqual(['harbour.txt', 'inland.txt'])
})

test('where both papers changed what they print, the one that departs is shown', () => {
  const both = { 'harbour.txt': { changed: lines(1) }, 'inland.txt': { changed: lines(1) } }

  expect(placesIn(withArticles(PAPERS, both))).toEqual(['inland.txt', 'harbour.txt'])
})

test('the writer of a draft is shown the draft', () => {
  expect(placesIn(withArticles(PAPERS, { 'harbour.txt': { isDraft: true } }))).toEqual(['harbour.txt', 'inland.txt'])
})

test('what it is to be compared with comes before those that print the same', () => {
  const report = newsOf([
    judged(
      {
        A: { cells: 'We shall mend the pier', path: 'a.txt' },
        B: { cells: 'We shall close the pier', path: 'b.txt' },
        C: { cells: 'We shall mend the pier', path: 'c.txt' },
        D: { cells: 'We shall close the pier', path: 'd.txt' },
      },
      [{ at: 'close' }],
    ),
  ])

  expect(placesIn(report)).toEqual(['b.txt', 'a.txt', 'c.txt', 'd.txt'])
  expect(placesIn(withArticles(report, { 'c.txt': { changed: lines(1) } }))).toEqual(['c.txt', 'b.txt', 'd.txt', 'a.txt'])
})

test('the table and the page name the same place', () => {
  const report = withArticles(PAPERS, { 'harbour.txt': { changed: lines(1) } })
  const [finding] = report.findings

  expect(whereabouts(finding!.discrepancies[0]!, finding!, articlesOf(report))).toBe('harbour.txt:1:21')
})

test('a difference that names nobody is still somewhere', () => {
  const [finding] = PAPERS.findings
  const nobody = { kind: 'attested', sigla: [], text: '' } as const
  const difference = { ...finding!.discrepancies[0]!, lemma: nobody, variant: nobody }

  expect(primaryPlace(difference, finding!, articlesOf(PAPERS))?.path).toBe('harbour.txt')
})

test('of thousands of printings those of both sides are listed', () => {
  const papers = Array.from(
    { length: 3000 },
    (_, i) => [`W${i}`, { cells: `we ${i < 2990 ? 'mend' : 'close'} it`, path: `${i}.txt` }] as const,
  )
  const report = newsOf([judged(Object.fromEntries(papers), [{ at: 'close' }])])
  const [finding] = report.findings
  const listed = (most: number) => standings(finding!.discrepancies[0]!, finding!, articlesOf(report), most).map(({ path }) => path)

  expect(listed(4)).toEqual(['2990.txt', '0.txt', '1.txt', '2991.txt'])
  expect(listed(100)).toHaveLength(100)
  expect(listed(100).filter((path) => path.startsWith('299'))).toHaveLength(10)
  expect(listed(1)).toEqual(['2990.txt'])
})
