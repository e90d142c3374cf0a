import { describe, expect, test } from 'vitest'
import type { Evidence, Finding, Report, ReportedArticle, Severity } from '../../src/model.ts'
import { renderReport, type ReportOptions } from '../../src/report/index.ts'
import { DRAFT, reportOn } from '../ticks/draft.ts'
import { at, CLIPS, finding, SO } from './draft-story.ts'

const different = (id: string, severity: Severity): Finding['discrepancies'][number] => ({
  ...finding.discrepancies[0]!,
  id,
  severity,
  message: `${id} is ${severity}.`,
})
const graded = (all: readonly (readonly [string, Severity])[]): Report =>
  reportOn([{ content: 'We sail', verdict: 'differs', worst: 'critical', discrepancies: all.map(([id]) => id) }], {
    findings: [{ ...finding, discrepancies: all.map(([id, severity]) => different(id, severity)) }],
  })
const told = async (report: Report, options: Partial<ReportOptions> = {}): Promise<string[]> =>
  (await renderReport(report, 'checklist', options)).match(/\S+ is \w+\.|and \d+ more: -v/g) ?? []

test('all that differs is told, worst first, and of much the first three', async () => {
  const few = graded([
    ['One', 'info'],
    ['Two', 'minor'],
    ['Three', 'critical'],
    ['Four', 'major'],
  ])
  const many = graded([1, 2, 3, 4, 5, 6].map((number) => [`No${number}`, 'critical']))

  expect(await told(few)).toEqual(['Three is critical.', 'Four is major.', 'Two is minor.'])
  expect(await told(few, { minSeverity: 'major' })).toEqual(['Three is critical.', 'Four is major.'])
  expect(await told(few, { verbose: true })).toHaveLength(4)
  expect(await told(many)).toEqual(['No1 is critical.', 'No2 is critical.', 'No3 is critical.', 'and 3 more: -v'])
})

test('a verdict has its reason, however little is asked for', async () => {
  const report = reportOn([{ content: 'We sail', verdict: 'differs', worst: 'major', discrepancies: [SO] }], { findings: [finding] })

  expect(await renderReport(report, 'checklist', { minSeverity: 'critical' })).toContain('leaves it out, unmarked.')
})

const UNNAMED: ReportedArticle = { id: 'g', path: 'clips/gazette.txt', label: 'gazette', role: 'report' }
const evidenced = async (own: string, evidence: readonly Evidence[]): Promise<string[]> => {
  const report = { ...reportOn([{ content: 'We sail', speaker: own, evidence }]), articles: [DRAFT, ...CLIPS, UNNAMED] }
  return (await renderReport(report, 'checklist', { width: 200 }))
    .split('\n')
    .slice(5)
    .map((line) => line.trim())
    .filter(Boolean)
}

test('records stand first, even where they have it otherwise', async () => {
  expect(await evidenced('Ines', [at('s', { agrees: false }), at('a'), at('b', { agrees: false })])).toEqual([
    'otherwise: in the source, 2 Mar 2026, post.txt:7:2',
    'Tolvik Post, 3 Mar 2026, clips/a.txt:7:2',
    'otherwise: Radio Fjord, clips/b.txt:7:2',
  ])
})

test('who has no outlet is called by the name of the file', async () => {
  expect(await evidenced('Ines', [at('g', { agrees: false })])).toEqual(['otherwise: gazette, clips/gazette.txt:7:2'])
})

describe('who says the words there is told', () => {
  test.each([
    ['Augusta Thirlby', 'Jonas Brandl'],
    ['Augusta Thirlby', 'the harbour master'],
    ['Ines Thirlby', 'Augusta Thirlby'],
  ])('where the draft names %s, and they name %s', async (own, speaker) => {
    expect(await evidenced(own, [at('a', { speaker })])).toEqual([`Tolvik Post, 3 Mar 2026, said by ${speaker}, clips/a.txt:7:2`])
  })

  test.each([
    ['Augusta Thirlby', 'THIRLBY'],
    ['Augusta Thirlby', 'Mrs Thirlby'],
    ['Thirlby', 'Ferrywoman Augusta Thirlby'],
    ['José Lim', 'Jose Lim'],
    ['Augusta Thirlby', 'she'],
    ['Augusta Thirlby', 'you'],
  ])('not where the draft names %s, and they name %s', async (own, speaker) => {
    expect(await evidenced(own, [at('a', { speaker })])).toEqual(['Tolvik Post, 3 Mar 2026, clips/a.txt:7:2'])
  })
})

test('the pieces of a quotation are parted where a clause parts them', async () => {
  const spans = [
    { start: 10, end: 22, line: 3, paragraph: 2 },
    { start: 40, end: 57, line: 3, paragraph: 2 },
  ]
  const report = reportOn([
    { content: 'It is unsafe Whoever says else', spans },
    { content: 'It is unsafe Whoever says less', spans: [spans[0]!] },
  ])

  expect(await renderReport(report, 'checklist')).toContain('“It is unsafe / Whoever says else”')
  expect(await renderReport(report, 'checklist')).toContain('“It is unsafe Whoever says less”')
  expect(await renderReport(report, 'csv')).toContain(',It is unsafe / Whoever says else,')
  expect(await renderReport(report, 'html')).toMatch(/“It is unsafe<span class="joint"> \/ <\/span>Whoever says else”/)
})

test('what is said twice of one quotation is told once', async () => {
  const twice = graded([
    ['One', 'critical'],
    ['Two', 'critical'],
  ])
  const findings = twice.findings.map((each) => ({
    ...each,
    discrepancies: each.discrepancies.map((one) => ({ ...one, message: 'It is critical.' })),
  }))

  expect(await told({ ...twice, findings })).toEqual(['It is critical.'])
})
