import { parse } from 'csv-parse/sync'
import { array, assert, integer, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Report } from '../../src/model.ts'
import { sampleSheet } from '../../src/report/report-tables.ts'
import { allotted } from '../../src/report/sample/allotted.ts'
import { judged } from '../judged.ts'
import { twoPapers } from './ci-story.ts'
import { hostile } from './hostile.ts'
import { ofCorpus } from './many-reports.ts'
import { newsOf, PIER, RINK } from './news.ts'

type Row = Readonly<Record<string, string>>

async function sheetOf(report: Report, size = 100, seed = '1'): Promise<readonly Row[]> {
  const { text } = await sampleSheet(report, { size, seed })
  return parse<Row>(Array.from(text).join(''), { bom: true, columns: true, record_delimiter: '\r\n' })
}

const idOf = (row: Row): string => row['discrepancy'] || (row['cluster'] ?? '')
const stratumOf = (row: Row): string => `${row['kind']} ${row['severity']}`

describe('a sheet for hand-coding', () => {
  test('is the same for the same seed, in whatever order the findings come', async () => {
    const report = ofCorpus()
    const turned = { ...report, findings: report.findings.toReversed(), articles: report.articles.toReversed() }

    expect(await sheetOf(turned, 20)).toEqual(await sheetOf(report, 20))
  })

  test('is another for another seed', async () => {
    const [one, other] = [await sheetOf(ofCorpus(), 20, 'spring'), await sheetOf(ofCorpus(), 20, 'autumn')]

    expect(one.map(idOf).toSorted()).not.toEqual(other.map(idOf).toSorted())
  })

  test('has all of a smaller one, with the same printings, in the same order', async () => {
    const [small, large] = [await sheetOf(ofCorpus(), 15), await sheetOf(ofCorpus(), 30)]
    const shown = (row: Row) => [idOf(row), row['first_path'], row['second_path']]
    const known = new Set(small.map(idOf))

    expect(small).toHaveLength(15)
    expect(large.filter((row) => known.has(idOf(row))).map(shown)).toEqual(small.map(shown))
  })

  test('weighs its rows so that they stand for all there is, where each stratum has one', async () => {
    const report = ofCorpus()
    const differences = report.findings.flatMap(({ discrepancies }) => discrepancies)
    const agreed = report.findings.filter(({ discrepancies, cluster }) => discrepancies.length === 0 && cluster.witnesses.length > 1)
    const strata = new Set([...differences.map(({ kind, severity }) => `${kind} ${severity}`), ...(agreed.length > 0 ? ['none none'] : [])])
    const rows = await sheetOf(report, strata.size + 3)

    expect(new Set(rows.map(stratumOf))).toEqual(strata)
    expect(rows).toHaveLength(strata.size + 3)
    expect(rows.reduce((sum, { population, sampled }) => sum + Number(population) / Number(sampled), 0)).toBeCloseTo(
      differences.length + agreed.length,
      6,
    )
  })

  test('is all there is where that is less than was asked for', async () => {
    const rows = await sheetOf(newsOf([RINK, PIER]))

    expect(new Set(rows.map(idOf)).size).toBe(rows.length)
    expect(rows.map(({ weight }) => weight)).toEqual(rows.map(() => '1'))
  })

  test('shows a printing of the one side and a printing of the other, and where each has its words', async () => {
    const [row] = await sheetOf(newsOf([twoPapers('inland.txt')]))

    expect(row).toMatchObject({
      kind: 'content-substitution',
      severity: 'major',
      first_outlet: 'Harbour Post',
      first_path: 'harbour.txt',
      first_words: 'mend',
      second_outlet: 'Inland Courier',
      second_path: 'inland.txt',
      second_place: '1:21',
      second_words: 'close',
      second_wording: 'We shall close the pier',
    })
  })

  test('leaves what is to be coded empty', async () => {
    const [row] = await sheetOf(newsOf([RINK]))

    expect([row?.['same_utterance'], row?.['kind_right'], row?.['severity_right'], row?.['note']]).toEqual(['', '', '', ''])
  })

  test('has clusters in which nothing was found, with printings of two houses', async () => {
    const cells = 'We shall mend the pier'
    const agreed = judged({
      A: { cells, outlet: 'Harbour Post', path: 'a.txt', copyGroup: 4 },
      B: { cells, outlet: 'Weekly', path: 'b.txt', copyGroup: 4 },
      C: { cells, outlet: 'Inland Courier', path: 'c.txt', copyGroup: 5 },
    })
    for (const seed of ['1', '2', '3', '4', '5', '6']) {
      const [row] = await sheetOf(newsOf([agreed]), 100, seed)
      expect([row?.['kind'], row?.['severity'], row?.['discrepancy']]).toEqual(['none', 'none', ''])
      expect([row?.['first_outlet'], row?.['second_outlet']]).toContain('Inland Courier')
    }
  })

  test('has no row for what nobody else prints', async () => {
    const [finding] = newsOf([{ ...twoPapers('inland.txt'), discrepancies: [] }]).findings
    const [witness] = finding!.cluster.witnesses
    const report = newsOf([])

    expect(await sheetOf({ ...report, findings: [{ ...finding!, cluster: { ...finding!.cluster, witnesses: [witness!] } }] })).toEqual([])
  })

  test('holds nothing that a spreadsheet would run', async () => {
    const rows = await sheetOf(hostile(newsOf([RINK, PIER]), '=HYPERLINK("https://example.org")', '=1+1'))
    const cells = rows.flatMap((row) => Object.values(row))

    expect(cells.filter((cell) => cell.includes('HYPERLINK')).length).toBeGreaterThan(0)
    expect(cells.filter((cell) => /^[=+@\-\t]/.test(cell))).toEqual([])
  })
})

describe('rows are allotted to strata', () => {
  const populations = array(integer({ min: 1, max: 5000 }), { minLength: 1, maxLength: 40 })

  test('as many as there is room for, and never more of one than it has', () => {
    assert(
      property(populations, integer({ min: 1, max: 300 }), (sizes, size) => {
        const drawn = allotted(sizes, size)
        const all = sizes.reduce((sum, each) => sum + each, 0)

        expect(drawn.reduce((sum, each) => sum + each, 0)).toBe(Math.min(size, all))
        expect(drawn.every((count, i) => count <= sizes[i]!)).toBe(true)
      }),
    )
  })

  test('one to each before any has two, if there are so many', () => {
    assert(
      property(populations, integer({ min: 1, max: 300 }), (sizes, size) => {
        const drawn = allotted(sizes, size)

        expect(drawn.every((count) => count >= 1) || drawn.every((count) => count <= 1)).toBe(true)
      }),
    )
  })

  test('more to the common, but not as many more as they are', () => {
    expect(allotted([10_000, 100, 1], 111)).toEqual([100, 10, 1])
  })
})
