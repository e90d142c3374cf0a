import { gunzipSync, gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { renderReport } from '../../src/report/index.ts'
import { packer } from '../../src/report/sarif/packer.ts'
import { judged } from '../judged.ts'
import { crowdOf } from './ci-story.ts'
import { newsOf } from './news.ts'
import { runOf } from './sarif-log.ts'

const cuts = (told: Awaited<ReturnType<typeof runOf>>['told']) =>
  told.map(({ descriptor, level, message }) => [descriptor?.id, level, message.text])

test('more differences than GitHub takes are cut, and it is told', async () => {
  const { results, told } = await runOf(crowdOf(25_003))

  expect(results).toHaveLength(25_000)
  expect(cuts(told)).toEqual([
    ['results-cut', 'warning', '25000 of 25003 results are in this file, new and worst first: GitHub takes no more.'],
    ['results-cut', 'note', 'Of these 25000 results GitHub shows 5000: raise --min-severity to see what counts.'],
  ])
})

test('what is new and worst is kept', async () => {
  const report = crowdOf(25_003)
  const [finding] = report.findings
  const discrepancies = finding!.discrepancies.map((each, i) =>
    i === 25_002 ? { ...each, severity: 'critical' as const } : i < 5 ? { ...each, state: 'known' as const } : each,
  )
  const { results } = await runOf({ ...report, findings: [{ ...finding!, discrepancies }] })

  expect(results[0]?.partialFingerprints?.['variorumDiscrepancy/v1']).toBe('d-000061aa')
  expect(results.filter(({ baselineState }) => baselineState !== 'new')).toHaveLength(2)
})

test('as many differences as GitHub shows are no matter', async () => {
  expect((await runOf(crowdOf(5000))).told).toEqual([])
  expect(cuts((await runOf(crowdOf(5001))).told)).toEqual([['results-cut', 'note', expect.stringContaining('GitHub shows 5000')]])
})

test('a file that would be too large when packed is cut, and it is told', async () => {
  let seed = 1
  const noise = () =>
    Array.from({ length: 700 }, () => String.fromCodePoint(0x4e00 + ((seed = (seed * 48_271) % 2_147_483_647) % 20_000))).join('')
  const text = await renderReport(crowdOf(9000, noise), 'sarif')
  const { results, told } = await runOf(crowdOf(9000, noise))

  expect(gzipSync(text).byteLength).toBeLessThan(10_000_000)
  expect(gzipSync(text).byteLength).toBeGreaterThan(7_000_000)
  expect(results.length).toBeLessThan(9000)
  expect(cuts(told)[0]).toEqual(['results-cut', 'warning', expect.stringMatching(new RegExp(`^${results.length} of 9000 results`))])
})

test('a text is packed only where it matters how large it gets', () => {
  const size = packer(1000)
  const piece = 'the quay will sink '.repeat(40)

  expect(size(piece)).toBe(760)
  expect(size(piece)).toBeLessThan(200)
  expect(gunzipSync(gzipSync(piece)).toString()).toBe(piece)
})

test('a quotation that hundreds of papers print lists a hundred of them, and it is told', async () => {
  const papers = Array.from(
    { length: 240 },
    (_, i) => [`W${i}`, { cells: `we ${i < 120 ? 'mend' : 'close'} it all`, path: `${i}.txt` }] as const,
  )
  const { results, told } = await runOf(newsOf([judged(Object.fromEntries(papers), [{ at: 'close' }])]))

  expect([results[0]?.locations?.length, results[0]?.relatedLocations?.length]).toEqual([1, 99])
  expect(cuts(told)).toEqual([['printings-cut', 'note', '1 result with more than 100 printings: the first 100 are listed.']])
})

test('of files that could not be read a hundred are named', async () => {
  const skipped = Array.from({ length: 120 }, (_, i) => ({ path: `${i}.txt`, reason: 'it is empty' }))
  const { told } = await runOf(newsOf([], [], { skipped }))

  expect(told).toHaveLength(101)
  expect(told.at(-1)?.message.text).toBe('20 more files could not be read.')
})
