import { expect, test } from 'vitest'
import type { Report, Withdrawal } from '../../src/model.ts'
import { renderReport, type ReportOptions } from '../../src/report/index.ts'
import { DRAFT } from '../ticks/draft.ts'
import { story } from './draft-story.ts'
import { newsOf, RINK } from './news.ts'

/** The last lines of the report on a draft. */
async function hintsOn(report: Report, next: ReportOptions['next'] = { kind: 'accept' }): Promise<string[]> {
  return (await renderReport(report, 'table', { width: 100, next })).trimEnd().split('\n\n').at(-1)?.split('\n') ?? []
}

test('the writer of a draft is shown how to tick its quotation off, and the page', async () => {
  expect(await hintsOn(story())).toEqual([
    'variorum explain degree-change   what it is, and when it is fine',
    'variorum tick desk/story.docx 2  tick it off, once it is checked',
    '… -o check.html                  all this as a page, with boxes to tick',
  ])
})

test('whoever has the page already is not told of it', async () => {
  expect(await hintsOn(story(), { kind: 'accept', hasPage: true })).toHaveLength(2)
})

test('a draft with a space in its name is named as a shell takes it', async () => {
  const report = story()
  const articles = report.articles.map((article) => (article.id === DRAFT.id ? { ...article, path: 'desk/my story.docx' } : article))

  expect((await hintsOn({ ...report, articles }))[1]).toMatch(/^variorum tick 'desk\/my story\.docx' 2 /)
})

test('what is to be typed begins as the reader of the report calls the program', async () => {
  const command = 'npx variorum'
  expect((await renderReport(story(), 'table', { command })).split('\n').slice(-4).join('\n')).toMatch(
    /^npx variorum explain .*\nnpx variorum tick /m,
  )
  for (const format of ['table', 'markdown', 'junit'] as const) {
    const text = await renderReport(newsOf([RINK]), format, { command })
    expect(text).toMatch(/npx variorum explain [^]*npx variorum accept /)
    expect(text).not.toMatch(/(?<!npx )variorum (?:explain|accept)/)
  }
})

test('nobody is told to let a reading stand that the desk has as withdrawn', async () => {
  const report = newsOf([RINK])
  const by = (withdrawn: Withdrawal): Report => ({
    ...report,
    findings: report.findings.map((finding) => ({
      ...finding,
      discrepancies: finding.discrepancies.map((each) => ({ ...each, withdrawn })),
    })),
  })

  for (const format of ['table', 'markdown', 'junit'] as const) {
    expect(await renderReport(by({ by: 'baseline' }), format)).not.toContain('variorum accept')
    expect(await renderReport(by({ by: 'baseline' }), format)).toContain('variorum explain')
    expect(await renderReport(by({ by: 'note', article: 'a', name: 'The Lantern' }), format)).toContain('variorum accept')
  }
})
