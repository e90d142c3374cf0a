import { expect, test } from 'vitest'
import { changes } from '../../src/changes/index.ts'
import { gate } from '../../src/gate/index.ts'
import type { Report } from '../../src/model.ts'
import { renderReport } from '../../src/report/index.ts'
import { judged } from '../judged.ts'
import { reportOf } from '../report-of.ts'

/** Two papers that differ in a word: one in a file by itself, the other packed or listed with others. */
function reportWith(holder: Report['articles'][number]['holder'], path: string): Report {
  const cluster = judged(
    {
      A: { cells: 'We shall mend the pier', outlet: 'Harbour Post', path: 'clips/post.txt', id: 'a-1' },
      B: { cells: 'We shall close the pier', outlet: 'Inland Courier', path, id: 'a-2' },
    },
    [{ at: 'close', severity: 'critical' }],
  )
  const plain = gate(reportOf([cluster]), [])
  return {
    ...plain,
    articles: plain.articles.map((article) => (article.id === 'a-2' ? { ...article, ...(holder && { holder }) } : article)),
    findings: plain.findings.map((finding) => ({
      ...finding,
      discrepancies: finding.discrepancies.map((each) => ({ ...each, places: { B: { start: 9, end: 14, line: 17, column: 10 } } })),
    })),
  }
}

const PACKED = reportWith({ kind: 'archive', path: 'clips.zip' }, 'clips.zip/courier.html')
const LISTED = reportWith({ kind: 'list', path: 'wire.jsonl' }, 'wire.jsonl#17')

test('what is packed in an archive is shown in the archive, and its name and line in words', async () => {
  const github = await renderReport(PACKED, 'github')
  const sarif = await renderReport(PACKED, 'sarif')

  expect(github).toContain('file=clips.zip,title=')
  expect(github).toContain('clips.zip/courier.html:17')
  expect(JSON.parse(sarif).runs[0].results[0].locations[0].physicalLocation).toEqual({
    artifactLocation: { uri: 'clips.zip', uriBaseId: '%SRCROOT%' },
  })
  expect(JSON.parse(await renderReport(PACKED, 'gitlab'))[0].location).toEqual({ path: 'clips.zip', lines: { begin: 1 } })
})

test('what stands in a list is shown in its line of the list', async () => {
  expect(await renderReport(LISTED, 'github')).toContain('file=wire.jsonl,line=17,col=10')
  expect(JSON.parse(await renderReport(LISTED, 'sarif')).runs[0].results[0].locations[0].physicalLocation).toMatchObject({
    artifactLocation: { uri: 'wire.jsonl' },
    region: { startLine: 17 },
  })
  expect(JSON.parse(await renderReport(LISTED, 'gitlab'))[0].location).toEqual({ path: 'wire.jsonl', lines: { begin: 17 } })
  expect(JSON.parse(await renderReport(LISTED, 'rdjson')).diagnostics[0].location).toMatchObject({ path: 'wire.jsonl' })
})

test('the reader is told which of the articles it is', async () => {
  expect(await renderReport(PACKED, 'table')).toContain('clips.zip/courier.html:17')
  expect(await renderReport(LISTED, 'table')).toContain('wire.jsonl:17:10')
})

test('what changed in a list changed in its lines; of an archive that changed all may have', () => {
  const lines = [{ from: 17, to: 17 }]
  const changedIn = (report: Report, path: string) =>
    changes(report, { ref: 'main', lines: new Map([[path, lines]]) }).articles.find(({ id }) => id === 'a-2')?.changed

  expect(changedIn(LISTED, 'wire.jsonl')).toEqual(lines)
  expect(changedIn(PACKED, 'clips.zip')).toEqual([])
  expect(changedIn(PACKED, 'other.zip')).toBeUndefined()
})
