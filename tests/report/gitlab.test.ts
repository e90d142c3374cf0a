import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { expect, test } from 'vitest'
import type { Report } from '../../src/model.ts'
import { renderReport, type ReportOptions } from '../../src/report/index.ts'
import { everyState, twoPapers, withArticles } from './ci-story.ts'
import { HOSTILE_WORDS, hostile } from './hostile.ts'
import { newsOf, PIER, RINK } from './news.ts'

interface Violation {
  readonly description: string
  readonly check_name: string
  readonly fingerprint: string
  readonly severity: string
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } }
}

const ofGitLab: object = JSON.parse(readFileSync('tests/schemas/gitlab/codeclimate.json', 'utf8'))
// The schema requires neither a path nor a line nor a name; the page on Code Quality does.
const fits = new Ajv({ strict: false }).compile<Violation[]>({
  type: 'array',
  items: {
    allOf: [
      ofGitLab,
      {
        required: ['check_name'],
        properties: {
          severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
          location: {
            required: ['path', 'lines'],
            properties: { path: { minLength: 1 }, lines: { required: ['begin'], properties: { begin: { minimum: 1 } } } },
          },
        },
      },
    ],
  },
})

async function violations(report: Report, options: Partial<ReportOptions> = {}): Promise<Violation[]> {
  const value: unknown = JSON.parse(await renderReport(report, 'gitlab', options))
  if (!fits(value)) throw new Error(JSON.stringify(fits.errors))
  return value
}

test('a difference is an entry at the line that departs', async () => {
  expect(await violations(newsOf([twoPapers('./clips/inland.txt')]))).toEqual([
    {
      description: 'A prints “mend”; B prints “close”. A: Harbour Post; B: Inland Courier.',
      check_name: 'content-substitution',
      fingerprint: expect.stringMatching(/^d-[0-9a-f]{8}$/),
      severity: 'major',
      location: { path: 'clips/inland.txt', lines: { begin: 1 } },
    },
  ])
})

test('what is known stands in it, for GitLab compares two of them; what is accepted does not', async () => {
  expect((await violations(everyState())).map(({ check_name, severity }) => [check_name, severity])).toEqual([
    ['attribution-conflict', 'critical'],
    ['degree-change', 'major'],
    ['content-substitution', 'major'],
    ['typo', 'minor'],
  ])
})

test('each entry has a fingerprint of its own, which a move to another file leaves as it is', async () => {
  const twice = [twoPapers('inland.txt'), { ...twoPapers('inland.txt') }].map((judged, i) => ({
    ...judged,
    collation: { ...judged.collation, cluster: { ...judged.collation.cluster, id: `q-0000000${i}` } },
  }))
  const [one, other] = await violations(newsOf(twice))
  const [moved] = await violations(newsOf([twoPapers('archive/inland.txt')]))

  expect(other?.fingerprint).toBe(`${one?.fingerprint}-2`)
  expect(moved?.fingerprint).toBe(one?.fingerprint)
})

/** The fingerprint of each entry by what it says. */
async function fingerprints(report: Report): Promise<Record<string, string>> {
  const all = await violations(report, { minSeverity: 'info' })
  return Object.fromEntries(all.map(({ description, fingerprint }) => [description, fingerprint]))
}

test('one that becomes known keeps its fingerprint, whatever order they come in', async () => {
  const report = newsOf([RINK, PIER])
  const [first, ...others] = report.findings
  const known = first!.discrepancies.map((each) => ({ ...each, state: 'known' as const }))

  expect(await fingerprints({ ...report, findings: [...others, { ...first!, discrepancies: known }] })).toEqual(await fingerprints(report))
})

test('an article that changed is where it is shown', async () => {
  const report = withArticles(newsOf([twoPapers('inland.txt')]), { 'harbour.txt': { changed: [] } })

  expect((await violations(report))[0]?.location.path).toBe('harbour.txt')
})

test('a file without lines is named in its first, with the page in words', async () => {
  const report = newsOf([twoPapers('inland.docx')])
  const [finding] = report.findings
  const [difference] = finding!.discrepancies
  const places = { ...difference!.places, B: { start: 4, end: 9, page: 2, paragraph: 5 } }
  const [entry] = await violations({ ...report, findings: [{ ...finding!, discrepancies: [{ ...difference!, places }] }] })

  expect(entry?.location.lines.begin).toBe(1)
  expect(entry?.description).toMatch(/\(p\. 2 ¶ 5\)$/)
})

test('no article and no report of nothing breaks it', async () => {
  expect(await violations(hostile(everyState(), HOSTILE_WORDS, HOSTILE_WORDS), { minSeverity: 'info' })).toHaveLength(5)
  expect(await violations(newsOf([]))).toEqual([])
  expect((await renderReport(newsOf([]), 'gitlab')).startsWith('[')).toBe(true)
})
