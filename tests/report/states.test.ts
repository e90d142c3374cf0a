import { expect, test } from 'vitest'
import { baselineOf } from '../../src/gate/index.ts'
import type { Report } from '../../src/model.ts'
import { type ReportOptions, renderReport } from '../../src/report/index.ts'
import { newsOf, PIER, RINK } from './news.ts'

const PLAIN: Partial<ReportOptions> = { width: 80, colour: false, verbose: false, minSeverity: 'minor' }

function table(report: Report, options: Partial<ReportOptions> = {}): Promise<string> {
  return renderReport(report, 'table', { ...PLAIN, ...options })
}

test('what is less than asked for is counted', async () => {
  const printed = await table(newsOf([RINK]), { minSeverity: 'critical' })

  expect(printed).toContain('Nothing at critical or above.  (2 major, 1 minor, 1 info hidden, -v shows)')
  expect(printed).not.toContain('Ana Petrov')
})

test('what is known is counted, and shown only beside what is new', async () => {
  const known = newsOf([RINK], baselineOf(newsOf([RINK])))
  const [, ...rest] = baselineOf(newsOf([RINK]))

  expect(await table(known)).toContain('Nothing new.  (3 known, 1 info hidden, -v shows)')
  expect(await table(known)).not.toContain('Ana Petrov')
  expect(await table(known, { verbose: true })).toMatch(/degree-change · known/)
  expect(await table(newsOf([RINK], rest))).toMatch(/\n1 new: 1 major {2}\(1 info hidden, -v shows\) +2 known \(1 major, 1 minor\)\n/)
  expect(await table(newsOf([RINK], rest), { verbose: true })).toMatch(/\n1 new: 1 major {2}1 info +2 known \(1 major, 1 minor\)\n/)
  expect(await table(newsOf([RINK], rest))).toMatch(/ · known\n/)
})

test.each([
  ['all is new', [], '2 critical  2 major  1 minor  (1 info hidden, -v shows)', '5 new'],
  ['only what is grave is known', ['critical'], '3 new: 2 major  1 minor  (1 info hidden, -v shows)', '2 known (2 critical)'],
  ['only what is slight is new', ['critical', 'major'], '1 new: 1 minor  (1 info hidden, -v shows)', '4 known (2 critical, 2 major)'],
  ['nothing is new', ['critical', 'major', 'minor'], 'Nothing new.  (5 known, 1 info hidden, -v shows)', ''],
])('where %s, the counts say first what is', async (_, severities, news, rest) => {
  const known = baselineOf(newsOf([RINK, PIER])).filter(({ severity }) => severities.some((each) => each === severity))
  const [, counts = ''] = (await table(newsOf([RINK, PIER], known), { width: 110 })).split('\n')

  expect(counts.split(/ {3,}/)).toEqual([news, ...(rest ? [rest] : [])])
})

test('what an editor accepted carries the reason', async () => {
  const accepted = baselineOf(newsOf([RINK])).map((entry) => ({
    ...entry,
    accepted: true as const,
    reason: 'heard on tape',
    severity: 'critical' as const,
  }))
  const printed = await table(newsOf([RINK], accepted), { verbose: true })

  expect(printed).toMatch(/accepted, reclassified/)
  expect(printed).toContain('“heard on tape”')
})

test('what the baseline knows and no article prints any more is counted', async () => {
  const [gone] = baselineOf(newsOf([PIER]))

  expect(await table(newsOf([RINK], [gone!]))).toContain('1 in the baseline is no longer found; variorum baseline <paths> --prune drops it')
})

test('what an earlier report had and no article prints any more is counted, and is nobody’s to drop', async () => {
  const [gone] = baselineOf(newsOf([PIER]))
  const { baseline, ...report } = newsOf([RINK], [gone!])

  expect(await table({ ...report, baseline: { ...baseline, of: 'report' } })).toMatch(/^1 in the earlier report is no longer found$/m)
})

test('what was skipped is named, with the reason and a way on', async () => {
  const skipped = Array.from({ length: 12 }, (_, i) => ({ path: `${i}.txt`.padStart(6, '0'), reason: 'it is empty' }))
  const printed = await table(newsOf([], [], { skipped }))

  expect(printed).toContain('12 skipped\n  00.txt: it is empty\n')
  expect(printed).toContain('\n  and 2 more\n')
  expect(printed).toContain('--allow-skipped')
})
