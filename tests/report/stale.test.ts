import { expect, test } from 'vitest'
import { baselineOf } from '../../src/gate/index.ts'
import type { BaselineEntry, FormatName, Report } from '../../src/index.ts'
import { type ReportOptions, renderReport } from '../../src/report/index.ts'
import { newsOf, RINK } from './news.ts'

const entry = (i: number, more: Partial<BaselineEntry> = {}): BaselineEntry => ({
  id: `d-0000${String(i).padStart(4, '0')}`,
  kind: 'number-change',
  severity: 'critical',
  family: 'wording',
  readings: ['eleven', 'seven'],
  context: { before: 'the pier lost', after: 'of its piles' },
  ...more,
})

const stale = (absent: readonly BaselineEntry[]): Report => ({ ...newsOf([RINK]), baseline: { absent } })
const told = (report: Report, format: FormatName, options: Partial<ReportOptions> = {}) => renderReport(report, format, options)

test('what is no longer found is listed at the end of every report for people, the gravest first', async () => {
  const report = stale([
    entry(1, { severity: 'minor', kind: 'function-word', readings: ['', 'has'], context: { before: '', after: '' } }),
    entry(2),
  ])
  const end = (await told(report, 'table')).split('\n\n').find((block) => block.startsWith('No longer found'))
  expect(end?.split('\n')).toEqual([
    'No longer found: 2 of the baseline',
    '  “eleven” and “seven”, in “the pier lost … of its piles”',
    '    critical · number-change · d-00000002',
    '  “has” and nothing',
    '    minor · function-word · d-00000001',
  ])
  for (const format of ['markdown', 'html'] as const) {
    const page = await told(report, format)
    expect(page).toMatch(/2 in the baseline no longer found|No longer found: 2 of the baseline/)
    expect(page.lastIndexOf('“eleven” and “seven”, in “the pier lost … of its piles”')).toBeGreaterThan(page.indexOf('Ana Petrov'))
    expect(page.indexOf('d-00000001')).toBeGreaterThan(page.indexOf('d-00000002'))
  }
})

test('of many ten are listed, and the rest is counted', async () => {
  const report = stale(Array.from({ length: 14 }, (_, i) => entry(i)))
  const lines = (await told(report, 'table')).split('\n')
  expect(lines.filter((line) => line.includes('“eleven”'))).toHaveLength(10)
  expect(lines).toContain('  and 4 more, -v shows them')
  expect((await told(report, 'table', { verbose: true })).match(/“eleven”/g)).toHaveLength(14)
  expect((await told(report, 'markdown')).match(/“eleven”/g)).toHaveLength(10)
  expect(await told(report, 'markdown')).toContain('and 4 more')
  expect((await told(stale(Array.from({ length: 11 }, (_, i) => entry(i))), 'table')).match(/“eleven”/g)).toHaveLength(11)
  expect(await told(stale(Array.from({ length: 140 }, (_, i) => entry(i))), 'html')).toContain('<p>and 40 more</p>')
})

test('what may lie where nobody looked is not listed as gone', async () => {
  const { baseline, ...report } = stale([entry(1), entry(2)])
  const printed = await told({ ...report, baseline: { ...baseline, unseen: ['d-00000001', 'd-00000002'] } }, 'table')
  expect(printed).not.toContain('No longer found')
  expect(printed).toContain('2 in the baseline may lie in what was not read here')
})

test('an earlier report is called one', async () => {
  const { baseline, ...report } = stale([entry(1)])
  const since: Report = { ...report, baseline: { ...baseline, of: 'report' } }
  expect(await told(since, 'table')).toContain('No longer found: 1 of the earlier report')
  expect(await told(since, 'markdown')).toContain('1 in the earlier report no longer found')
})

test('what to type names what was read, as a shell takes it', async () => {
  const report = newsOf([RINK], [{ ...baselineOf(newsOf([RINK]))[0]!, id: 'd-00000001', readings: ['oak', 'elm'] }])
  const advice = async (words?: readonly string[]) =>
    /variorum baseline .* --prune/.exec(await told(report, 'table', { width: 120, next: { kind: 'accept', ...(words && { words }) } }))?.[0]
  expect(await advice(['stories', 'the desk', '--baseline', 'known.json'])).toBe(
    "variorum baseline stories 'the desk' --baseline known.json --prune",
  )
  expect(await advice()).toBe('variorum baseline <paths> --prune')
})

test('a baseline with orders to a terminal or a page in it gives none', async () => {
  const report = stale([
    entry(1, { readings: ['\u001b[31mred', '<b>bold</b>'], kind: '<i>kind</i>', context: { before: '@desk', after: '::error::' } }),
  ])
  expect(await told(report, 'table')).not.toContain('\u001b')
  expect(await told(report, 'html')).not.toMatch(/<b>bold|<i>kind/)
  expect(await told(report, 'markdown')).not.toMatch(/[^\\]<[bi]>|@(?!&#8203;)desk/)
})
