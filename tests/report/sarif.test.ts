import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { check } from '../../src/check.ts'
import { renderReport } from '../../src/report/index.ts'
import { discrepanciesOf } from '../../src/report/severities.ts'
import { judged } from '../judged.ts'
import { everyState, twoPapers, withArticles } from './ci-story.ts'
import { HOSTILE_TEXTS, hostile } from './hostile.ts'
import { newsOf, PIER, RINK } from './news.ts'
import { faultsIn, runOf } from './sarif-log.ts'

test('what is found in a corpus of articles is SARIF, a result for each difference', async () => {
  const report = await check(['corpus'], { failOn: 'never' })
  const text = await renderReport(report, 'sarif', { minSeverity: 'info' })

  expect(faultsIn(text)).toEqual([])
  expect(JSON.parse(text).runs[0].results).toHaveLength(discrepanciesOf(report.findings).length)
  expect(discrepanciesOf(report.findings).length).toBeGreaterThan(100)
})

test('a report of nothing is SARIF as well', async () => {
  expect((await runOf(newsOf([]))).results).toEqual([])
})

test.each(Object.entries(HOSTILE_TEXTS))('an article that prints %s is still SARIF, and says no more than it did', async (_, text) => {
  const { results } = await runOf(hostile(everyState(), text, text), { minSeverity: 'info' })

  expect(results).toHaveLength((await runOf(everyState(), { minSeverity: 'info' })).results.length)
  const messages = results.flatMap(({ message, relatedLocations = [] }) => [
    message,
    ...relatedLocations.flatMap((each) => each.message ?? []),
  ])
  expect(messages.filter((message) => /\]\((?!\d\))/.test(message.text ?? ''))).toEqual([])
})

test('each printing is named where it stands, the one that departs first', async () => {
  const [result] = (await runOf(newsOf([twoPapers('inland.txt')]))).results

  expect(result).toMatchObject({
    ruleId: 'content-substitution',
    level: 'error',
    message: { text: 'A prints “mend”; B prints “close”. [A: Harbour Post](1); B: Inland Courier.' },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: 'inland.txt', uriBaseId: '%SRCROOT%' },
          region: { startLine: 1, startColumn: 21, endLine: 1, endColumn: 26 },
        },
      },
    ],
    relatedLocations: [
      {
        id: 1,
        physicalLocation: { artifactLocation: { uri: 'harbour.txt', uriBaseId: '%SRCROOT%' } },
        message: { text: 'A · Harbour Post prints “mend”' },
      },
    ],
  })
})

test('a paper that changed is where the result is, and the others are related to it', async () => {
  const report = withArticles(newsOf([twoPapers('inland.txt')]), { 'harbour.txt': { changed: [{ from: 1, to: 3 }] } })
  const [result] = (await runOf(report)).results

  expect(result?.locations?.[0]?.physicalLocation?.artifactLocation?.uri).toBe('harbour.txt')
  expect(result?.relatedLocations?.[0]?.physicalLocation?.artifactLocation?.uri).toBe('inland.txt')
  expect(result?.message.text).toContain('A: Harbour Post; [B: Inland Courier](1).')
})

test('the result of a draft is the draft, and what it is to be compared with is linked by name', async () => {
  const report = withArticles(newsOf([twoPapers('inland.txt')]), { 'harbour.txt': { isDraft: true } })
  const [result] = (await runOf(report)).results

  expect(result?.locations?.[0]?.physicalLocation?.artifactLocation?.uri).toBe('harbour.txt')
  expect(result?.message.text).toBe('A prints “mend”; B prints “close”. [B: Inland Courier](1).')
  expect(result?.relatedLocations?.[0]?.message?.text).toBe('B · Inland Courier prints “close”')
})

test('what is new, known, judged otherwise and accepted is told apart', async () => {
  const { results } = await runOf(everyState())

  expect(results.map(({ ruleId, baselineState, suppressions }) => [ruleId, baselineState, suppressions])).toEqual([
    ['attribution-conflict', 'new', undefined],
    ['degree-change', 'new', undefined],
    ['content-substitution', 'updated', undefined],
    ['typo', 'unchanged', undefined],
    ['negation-flip', 'unchanged', [{ kind: 'external', status: 'accepted', justification: 'heard on tape, twice' }]],
  ])
})

test('a result is known again by what is printed', async () => {
  const [result] = (await runOf(newsOf([twoPapers('inland.txt')]))).results
  const [moved] = (await runOf(newsOf([twoPapers('archive/2024/inland-2.txt')]))).results

  expect(result?.partialFingerprints).toEqual({ 'variorumDiscrepancy/v1': expect.stringMatching(/^d-[0-9a-f]{8}$/) })
  expect(moved?.partialFingerprints).toEqual(result?.partialFingerprints)
})

test('graver results rank higher, and what may be no difference lower among its like', async () => {
  const report = newsOf([
    judged({ A: 'we mend it all', B: 'we close it all' }, [
      { at: 'close', severity: 'critical' },
      { at: 'close', severity: 'major', confidence: 'low', confidenceReason: '4 shared words' },
      { at: 'close', severity: 'major' },
    ]),
  ])
  const { results } = await runOf(report)

  expect(results.map(({ rank }) => rank)).toEqual([100, 75, 65])
  expect(results[2]?.message.text).toMatch(/Perhaps not one utterance: 4 shared words\.$/)
  expect(results[1]?.message.text).not.toContain('erhaps')
})

test('what could not be read and what is no longer found is told beside the results', async () => {
  const { told, invocations } = await runOf(everyState())

  expect(told.map(({ descriptor, level, message }) => [descriptor?.id, level, message.text])).toEqual([
    ['skipped', 'error', 'clips/broken.docx: it is no Word file'],
    ['stale', 'note', 'd-00000001 in the baseline is no longer found: “ebb” and “flow” (typo, minor).'],
  ])
  expect(invocations?.[0]).toMatchObject({ executionSuccessful: false, exitCode: 2 })
  expect((await runOf(everyState(), { skipsAllowed: true })).invocations?.[0]?.executionSuccessful).toBe(true)
})

test('what is in it is decided by the least severity that is shown', async () => {
  const runs = (['info', 'minor', 'critical'] as const).map((minSeverity) => runOf(newsOf([RINK, PIER]), { minSeverity }))

  expect((await Promise.all(runs)).map(({ results }) => results.length)).toEqual([6, 5, 2])
})

test('several runs of one commit can be told apart by name', async () => {
  expect((await runOf(newsOf([]), { category: 'desk/north' })).automationDetails).toEqual({ id: 'desk/north/' })
  expect((await runOf(newsOf([]), { category: '' })).automationDetails).toBeUndefined()
  expect((await runOf(newsOf([]))).automationDetails).toBeUndefined()
})

test('words that run over the end of a line end on the next', async () => {
  const report = newsOf([
    judged(
      {
        A: { cells: 'We shall mend the old pier', path: 'a.txt' },
        B: { cells: 'We shall close the old pier', path: 'b.txt' },
      },
      [{ at: 'close the old' }],
    ),
  ])
  const [finding] = report.findings
  const [a, b] = finding!.cluster.witnesses
  const broken = { ...b!, content: b!.content.replace('the old', 'the\nold') }
  const { results } = await runOf({ ...report, findings: [{ ...finding!, cluster: { ...finding!.cluster, witnesses: [a!, broken] } }] })

  expect(results[0]?.locations?.[0]?.physicalLocation?.region).toEqual({ startLine: 1, startColumn: 21, endLine: 2, endColumn: 4 })
})

test('where only a program can tell how a page is written, it is not said where the words end', async () => {
  const [result] = (await runOf(newsOf([twoPapers('inland.html')]))).results

  expect(result?.locations?.[0]?.physicalLocation?.region).toEqual({ startLine: 1, startColumn: 21 })
})

test('a file without lines is named as a whole, with the page and the paragraph', async () => {
  const report = newsOf([twoPapers('inland.docx')])
  const [finding] = report.findings
  const [difference] = finding!.discrepancies
  const places = { ...difference!.places, B: { start: 4, end: 9, page: 2, paragraph: 5 } }
  const { results } = await runOf({ ...report, findings: [{ ...finding!, discrepancies: [{ ...difference!, places }] }] })

  expect(results[0]?.locations).toEqual([
    { physicalLocation: { artifactLocation: { uri: 'inland.docx', uriBaseId: '%SRCROOT%' } }, message: { text: 'p. 2 ¶ 5' } },
  ])
})

test('the same report is the same SARIF, byte for byte', async () => {
  const report = everyState()

  expect(await renderReport(structuredClone(report), 'sarif')).toBe(await renderReport(report, 'sarif'))
})

test('brackets and braces that an article prints stay what they are', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: fc.constantFrom('[', ']', '(', ')', '{', '}', '0', '\\', 'a') }), async (words) => {
      const report = newsOf([twoPapers('inland.txt')])
      const [finding] = report.findings
      const [difference] = finding!.discrepancies
      const changed = { ...difference!, message: `A prints “${words}”.` }
      const { results } = await runOf({ ...report, findings: [{ ...finding!, discrepancies: [changed] }] })
      const text = results[0]?.message.text ?? ''

      expect(text.match(/\]\([^)]*\)/g)).toEqual(['](1)'])
      expect(text.replaceAll('{{', '').replaceAll('}}', '')).not.toMatch(/[{}]/)
    }),
    { numRuns: 50 },
  )
})
