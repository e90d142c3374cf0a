import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { expect, test } from 'vitest'
import type { Judged, Report } from '../../src/model.ts'
import { renderReport, type ReportOptions } from '../../src/report/index.ts'
import { judged } from '../judged.ts'
import { everyState, twoPapers, withArticles } from './ci-story.ts'
import { HOSTILE_WORDS, hostile } from './hostile.ts'
import { newsOf } from './news.ts'

interface Location {
  readonly path: string
  readonly range?: { readonly start: object; readonly end?: object }
}

interface DiagnosticResult {
  readonly source: { readonly name: string }
  readonly diagnostics: readonly {
    readonly message: string
    readonly location: Location
    readonly severity: string
    readonly code: { readonly value: string }
    readonly relatedLocations?: readonly { readonly message: string; readonly location: Location }[]
  }[]
}

const fits = new Ajv({ strict: false }).compile<DiagnosticResult>(
  JSON.parse(readFileSync('tests/schemas/rdjson/diagnostic-result.json', 'utf8')),
)

async function resultOf(report: Report, options: Partial<ReportOptions> = {}): Promise<DiagnosticResult> {
  const value: unknown = JSON.parse(await renderReport(report, 'rdjson', options))
  if (!fits(value)) throw new Error(JSON.stringify(fits.errors))
  return value
}

test('a difference is a diagnostic at the line that departs, and what the other prints is related to it', async () => {
  expect(await resultOf(newsOf([twoPapers('inland.txt')]))).toEqual({
    source: { name: 'variorum' },
    diagnostics: [
      {
        message: 'A prints “mend”; B prints “close”. A: Harbour Post; B: Inland Courier.',
        location: { path: 'inland.txt', range: { start: { line: 1 } } },
        severity: 'ERROR',
        code: { value: 'content-substitution' },
        relatedLocations: [{ message: 'A · Harbour Post prints “mend”', location: { path: 'harbour.txt', range: { start: { line: 1 } } } }],
      },
    ],
  })
})

/** The range of a word of a draft with so much before the quotation, whose words are these. */
async function rangeIn(cells: string, at: string, before: string, path = 'draft.txt', offset = 0): Promise<Location['range']> {
  const cluster: Judged = judged(
    { A: { cells: cells.replace(at, '-'), path: 'a.txt' }, B: { cells, path, before, origin: { kind: 'plain', offset, line: 1 } } },
    [{ at }],
  )
  const report = withArticles(newsOf([cluster]), { [path]: { isDraft: true } })
  const text = cluster.collation.cluster.witnesses[1]!.quotations[0].article.text
  const { diagnostics } = await resultOf({ ...report, drafts: [{ article: path, text, offset, parts: [] }] })
  return diagnostics[0]?.location.range
}

test.each([
  ['in ASCII but for its marks', 'We mend it', 'mend', 'She said: ', { line: 1, column: 17 }, { line: 1, column: 21 }],
  ['with an accent before it', 'Où est le quai', 'quai', 'Élan: ', { line: 1, column: 22 }, { line: 1, column: 26 }],
  ['with an emoji before it', 'We mend it', 'mend', '🚢 ', { line: 1, column: 12 }, { line: 1, column: 16 }],
  ['that is a wide word itself', 'We 修理 it', '修理', '', { line: 1, column: 7 }, { line: 1, column: 13 }],
  ['below other lines', 'We mend it', 'mend', 'Ü\nÜ\r\nÜ ', { line: 3, column: 10 }, { line: 3, column: 14 }],
])('the columns of a word %s are bytes of UTF-8', async (_, cells, at, before, start, end) => {
  expect(await rangeIn(cells, at, before)).toEqual({ start, end })
})

test('front matter before a draft does not move its columns', async () => {
  expect(await rangeIn('We mend it', 'mend', 'Ü ', 'draft.txt', 120)).toEqual({
    start: { line: 1, column: 10 },
    end: { line: 1, column: 14 },
  })
})

test('where the signs of a file are not known, whole lines are named', async () => {
  expect(await rangeIn('We mend it', 'mend', 'Ü ', 'draft.html')).toEqual({ start: { line: 1 } })
})

const rangesWith = async (path: string, lines: readonly string[] | undefined) => {
  const [diagnostic] = (await resultOf(newsOf([twoPapers(path)]), { linesOf: (asked) => (asked === path ? lines : undefined) })).diagnostics
  return diagnostic?.location.range
}

test.each([
  [
    'has the words there',
    'a.txt',
    ['Ü s said: “We shall close the pier”'],
    { start: { line: 1, column: 24 }, end: { line: 1, column: 29 } },
  ],
  [
    'is a page, of which only the beginning is known',
    'a.html',
    ['Ü s said: “We shall close the pier”'],
    { start: { line: 1, column: 24 } },
  ],
  ['has changed since', 'a.txt', ['She said: “We may close the pier”'], { start: { line: 1 } }],
  ['has become shorter', 'a.txt', ['Ü said'], { start: { line: 1 } }],
  ['cannot be read', 'a.txt', undefined, { start: { line: 1 } }],
])('where a file %s, columns are bytes of it or are left out', async (_, path, lines, range) => {
  expect(await rangesWith(path, lines)).toEqual(range)
})

test('only what is new is told, unless all is asked for', async () => {
  const [news, all] = await Promise.all([resultOf(everyState()), resultOf(everyState(), { verbose: true })])

  expect(news.diagnostics.map(({ code }) => code.value)).toEqual(['attribution-conflict', 'degree-change'])
  expect(all.diagnostics).toHaveLength(6)
})

test.each([
  ['critical', 'ERROR'],
  ['major', 'ERROR'],
  ['minor', 'WARNING'],
  ['info', 'INFO'],
] as const)('what is %s is of level %s', async (severity, level) => {
  const report = newsOf([twoPapers('inland.txt')])
  const [finding] = report.findings
  const changed = { ...report, findings: [{ ...finding!, discrepancies: [{ ...finding!.discrepancies[0]!, severity }] }] }

  expect((await resultOf(changed, { minSeverity: 'info' })).diagnostics[0]?.severity).toBe(level)
})

test('an article that changed is where it is shown', async () => {
  const report = withArticles(newsOf([twoPapers('inland.txt')]), { 'harbour.txt': { changed: [{ from: 1, to: 1 }] } })
  const [diagnostic] = (await resultOf(report)).diagnostics

  expect([diagnostic?.location.path, diagnostic?.relatedLocations?.[0]?.location.path]).toEqual(['harbour.txt', 'inland.txt'])
})

test('no article and no report of nothing breaks it', async () => {
  expect((await resultOf(hostile(everyState(), HOSTILE_WORDS, HOSTILE_WORDS))).diagnostics).toHaveLength(2)
  expect((await resultOf(newsOf([]))).diagnostics).toEqual([])
})
