import { expect, test } from 'vitest'
import { baselineOf, gate } from '../../src/gate/index.ts'
import type { BaselineEntry, Confidence, Report, Withdrawal } from '../../src/model.ts'
import { type ReportOptions, renderReport } from '../../src/report/index.ts'
import { judged } from '../judged.ts'
import { story } from './draft-story.ts'
import { newsOf, RINK } from './news.ts'

const table = (report: Report, options: Partial<ReportOptions> = {}): Promise<string> =>
  renderReport(report, 'table', { width: 80, ...options })

/** A draft that prints a word of its own, which is told with more or less confidence. */
function draftOf(confidence: Confidence): Report {
  const report = story()
  const findings = report.findings.map((finding) => ({
    ...finding,
    discrepancies: finding.discrepancies.map((each) => ({ ...each, confidence })),
  }))
  return { ...report, findings }
}

/** What is known of the rink, its first difference accepted for a time. */
function accepted(rest: Partial<BaselineEntry>): BaselineEntry[] {
  return baselineOf(newsOf([RINK])).map((entry) =>
    entry.kind === 'degree-change'
      ? { ...entry, accepted: true, reason: 'heard on tape', author: 'ap', since: '2021-12-01', ...rest }
      : entry,
  )
}

test('what was accepted stands beside what is new with its reason, who said so, and how long', async () => {
  const [, ...rest] = accepted({ until: '2022-06-30' }).toSorted((a, b) => Number(b.kind === 'typo') - Number(a.kind === 'typo'))
  const printed = await table(gate(newsOf([RINK]), rest, '2022-01-01'))

  expect(printed).toContain(
    'degree-change\n     accepted until 30 Jun 2022\n     harbour-post.txt:3:58\n     “heard on tape” – ap, 1 Dec 2021\n',
  )
  expect(printed).toMatch(/1 new: 1 minor .* 1 known \(1 major\), 1 accepted\n/)
})

test('what was accepted until a day that has passed is new again, and says so calmly', async () => {
  const printed = await table(gate(newsOf([RINK]), accepted({ until: '2022-06-30' }), '2022-07-01'))

  expect(printed).toContain('1 was accepted until a day that has passed, and is new again\n')
  expect(printed).toContain('accepted until 30 Jun 2022, new again\n')
  expect(printed).toContain('“heard on tape” – ap, 1 Dec 2021\n')
})

test.each([50, 80, 160])('at %i columns a reason stands once, in sentences about it or without', async (width) => {
  for (const verbose of [true, false]) {
    const [, ...rest] = accepted({}).toSorted((a, b) => Number(b.kind === 'typo') - Number(a.kind === 'typo'))
    const printed = await table(gate(newsOf([RINK]), rest), { width, verbose })
    expect(printed.split('heard on tape')).toHaveLength(2)
  }
})

test('a headline that departs from the text below it says so, and where', async () => {
  const report = newsOf([
    judged(
      {
        A: { cells: 'We shall mend the pier', path: 'a.txt', id: 'a', form: 'display' },
        B: { cells: 'We shall not mend the pier', path: 'a.txt', id: 'a', before: 'Fog.\n\nRain.\n\nShe said: ' },
      },
      [{ at: 'not', kind: 'display-body-mismatch' }],
    ),
  ])
  const titled = { ...report, articles: report.articles.map((article) => ({ ...article, title: 'We shall mend the pier' })) }

  expect(await table(report, { width: 140 })).toContain('display-body-mismatch · display line, against its own paragraph 3')
  expect(await table(titled, { width: 140 })).toContain('display-body-mismatch · headline, against its own paragraph 3')
})

test('the writer of a draft is told of the draft’s headline, and of no other paper’s', async () => {
  const papers = {
    A: { cells: 'We shall mend the pier', path: 'draft.txt', id: 'd' },
    B: { cells: 'We shall mend the pier', path: 'a.txt', id: 'a', form: 'display' },
    C: { cells: 'We shall not mend the pier', path: 'a.txt', id: 'a', before: 'Fog.\n\nRain.\n\nShe said: ' },
  } as const
  const report = newsOf([judged(papers, [{ at: 'not', kind: 'negation-flip' }])])
  const draft = {
    ...report,
    articles: report.articles.map((article) => ({ ...article, ...(article.id === 'd' && { isDraft: true as const }) })),
  }

  expect(await table(report, { width: 140 })).toContain('against its own paragraph 3')
  expect(await table(draft, { width: 140 })).not.toContain('against its own')
})

test.each([
  ['what may not be one utterance', { confidence: 'low', confidenceReason: '3 shared words' }, 'perhaps not one utterance'],
  ['what may be no difference', { confidence: 'low', rule: 'two ways to go on', confidenceReason: 'two ways to go on' }, 'low confidence'],
  [
    'what may be no difference, raised',
    { confidence: 'low', rule: 'two ways to go on; up', confidenceReason: 'two ways to go on' },
    'low confidence',
  ],
  ['what nobody gave a reason to doubt', { confidence: 'low' }, 'low confidence'],
  [
    'what departs from a source in doubt',
    { confidence: 'low', direction: 'departs-from-source' },
    'departs from the source · low confidence',
  ],
  ['what is likely enough', { confidence: 'medium', confidenceReason: '3 shared words' }, ''],
  ['what is sure', { confidence: 'high' }, ''],
] as const)('%s says so beside its kind, without being asked', async (_, doubt, remark) => {
  const report = newsOf([judged({ A: 'we shall mend it', B: 'we shall close it' }, [{ at: 'mend', ...doubt }])])
  const line = (await table(report, { width: 140 })).split('\n').find((each) => each.includes('content-substitution'))

  expect(line).toMatch(new RegExp(`content-substitution${remark && ` · ${remark}`} {2}b\\.txt`))
})

const HEARD = {
  confidence: 'low',
  rule: 'other words; against a transcript alone',
  confidenceReason: 'a transcript is made by ear',
} as const
const UNSURE = { confidence: 'low', rule: 'two ways to go on', confidenceReason: 'two ways to go on' } as const

test.each(['github', 'gitlab', 'rdjson', 'sarif'] as const)(
  'what is doubted is told as %s, and why: one utterance, or the difference',
  async (format) => {
    const told = (doubt: object) =>
      renderReport(newsOf([judged({ A: 'we shall mend it', B: 'we shall close it' }, [{ at: 'mend', ...doubt }])]), format)

    expect(await told({ confidence: 'low', confidenceReason: '3 shared words' })).toContain('Perhaps not one utterance: 3 shared words.')
    expect(await told(HEARD)).toContain('Low confidence: a transcript is made by ear.')
    expect(await told(UNSURE)).toContain('Low confidence: two ways to go on.')
    expect(await told({ confidence: 'low' })).toContain('Low confidence.')
    for (const doubt of [HEARD, UNSURE, { confidence: 'low' }]) expect(await told(doubt)).not.toContain('one utterance')
    expect(await told({ confidence: 'medium', confidenceReason: '3 shared words' })).not.toMatch(/Perhaps not|Low confidence/)
  },
)

test.each(['table', 'checklist', 'apparatus', 'markdown', 'html'] as const)('what is in doubt is told as such in %s', async (format) => {
  const heard = draftOf('low')
  expect(await renderReport(heard, format)).toMatch(/low confidence/)
  expect(await renderReport(draftOf('high'), format)).not.toMatch(/low confidence/)
})

test.each([60, 80, 140])(
  'at %i columns, in Markdown and on the page, who prints words that were taken back is told in a sentence',
  async (width) => {
    const told = 'B still prints “five boats”, which was withdrawn and corrected to “six boats”.'
    const report = newsOf([judged({ A: 'we lost six boats', B: 'we lost five boats' }, [{ at: 'five' }])])
    const of = (withdrawn?: Withdrawal): Report => ({
      ...report,
      findings: report.findings.map((finding) => ({
        ...finding,
        discrepancies: finding.discrepancies.map((each) => ({
          ...each,
          message: told,
          reason: 'the log has six',
          ...(withdrawn && { withdrawn }),
        })),
      })),
    })
    const shown = async (withdrawn?: Withdrawal) => (await table(of(withdrawn), { width })).replace(/\s+/g, ' ')

    expect(await shown({ by: 'baseline', right: 'six' })).toContain(`${told} “the log has six”`)
    expect(await shown()).not.toContain(told)
    expect(/^\| 1 \|.*$/m.exec(await renderReport(of({ by: 'baseline', right: 'six' }), 'markdown'))?.[0]).toContain(told)
    expect((await renderReport(of({ by: 'baseline', right: 'six' }), 'html')).replace(/<\/?b[^>]*>/g, '')).toContain(told)
  },
)

test('words that the base does not have are no word: a caret stands before', async () => {
  const printed = await table(
    newsOf([judged({ A: 'we shall - mend it', B: 'we shall - mend it', C: 'we shall nothing mend it' }, [{ at: 'nothing' }])]),
  )

  expect(printed).toContain('│ we shall‸¹ mend it')
  expect(printed).toMatch(/‸ nothing {2}A B {2}› {2}nothing {2}C/)
})

test('a long report says at its end once more what came of it; a short one does not', async () => {
  const many = Array.from({ length: 15 }, (_, i) =>
    judged({ A: 'we shall mend it', B: 'we shall close it' }, [{ at: 'mend' }], { id: `q-${i}` }),
  )
  const outcome = /15 major +15 new\n/g

  expect((await table(newsOf(many))).match(outcome)).toHaveLength(2)
  expect((await table(newsOf(many.slice(0, 2)))).match(/2 major +2 new\n/g)).toHaveLength(1)
})

test('in the widest window lines of prose stay as short as a reader can follow', async () => {
  const lines = (await table(newsOf([RINK]), { width: 220, verbose: true })).split('\n')

  expect(lines.filter((line) => line.length > 120)).toEqual([])
  expect(lines.filter((line) => line.startsWith('│') && line.length > 110)).toEqual([])
})
