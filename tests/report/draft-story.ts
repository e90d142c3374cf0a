import type { Evidence, Finding, Report, ReportedArticle } from '../../src/model.ts'
import { DRAFT, type Quoted, reportOn } from '../ticks/draft.ts'

/** What a draft is compared with: two clips, a source, a tape. */
export const CLIPS: readonly ReportedArticle[] = [
  { id: 'a', path: 'clips/a.txt', label: 'a', outlet: 'Tolvik Post', date: '2026-03-03', role: 'report' },
  { id: 'b', path: 'clips/b.txt', label: 'b', outlet: 'Radio Fjord', role: 'report' },
  { id: 's', path: 'post.txt', label: 'post', date: '2026-03-02', role: 'source' },
  { id: 't', path: 'tape.vtt', label: 'tape', role: 'transcript' },
]

/** That an article has the words of a quotation, on its seventh line. */
export const at = (article: string, rest: Partial<Evidence> = {}): Evidence => ({
  article,
  agrees: true,
  content: 'the same',
  spans: [{ start: 0, end: 5, line: 7, column: 2 }],
  ...rest,
})

export const SO = 'd-1'
export const finding: Finding = {
  cluster: { id: 'q-1', medium: 'spoken', witnesses: [] },
  loci: [],
  discrepancies: [
    {
      id: SO,
      kind: 'degree-change',
      family: 'wording',
      weight: 'substantive',
      severity: 'major',
      confidence: 'high',
      marked: false,
      direction: 'unknown',
      loci: [3],
      lemma: { kind: 'attested', sigla: ['A'], text: 'so' },
      variant: { kind: 'omitted', sigla: ['B'], text: '' },
      rule: 'one-sided degree word',
      message: 'You print “so”; Radio Fjord leaves it out, unmarked.',
      state: 'new',
    },
  ],
}

const WINTER: Quoted = {
  content: 'We will keep the ferry running through the winter, come what may, and nobody on the mainland is going to tell us otherwise',
  speaker: 'Mirela Duca',
  evidence: [at('s'), at('a')],
  tick: { ticked: true, note: 'on tape', since: '2026-11-21' },
}
export const HARBOUR: Quoted = {
  content: 'The harbour has never been so empty',
  speaker: 'Jonas Brandl',
  verdict: 'differs',
  worst: 'major',
  discrepancies: [SO],
  evidence: [at('t', { spans: [{ start: 0, end: 9, line: 40, column: 1, time: '00:12:31' }] }), at('b', { agrees: false })],
  spans: [{ start: 80, end: 99, page: 2, paragraph: 5 }],
}
export const LETTER: Quoted = {
  content: 'I never signed that letter',
  speaker: 'Jonas Brandl',
  verdict: 'not-found',
  nearest: {
    article: 'b',
    content: 'I have never seen that letter',
    agreement: 0.614,
    speaker: 'Oda Lim',
    spans: [{ start: 0, end: 3, line: 7, column: 20 }],
  },
}
export const PIER: Quoted = { content: 'Nobody asked us about the pier', verdict: 'not-found', spans: [{ start: 0, end: 30, part: 0 }] }
export const YES: Quoted = {
  content: 'yes',
  speaker: '山田花子',
  verdict: 'not-comparable',
  reason: 'too short to tell whose words they are',
}
export const TEMPEST: Quoted = { content: 'The Tempest', form: 'mention', verdict: 'not-comparable', reason: 'no quotation: a title' }

/** A report on a draft with all that can become of a quotation. */
export function story(): Report {
  const report = reportOn([WINTER, HARBOUR, LETTER, TEMPEST, PIER, YES], { findings: [finding] })
  return {
    ...report,
    drafts: [{ article: DRAFT.id, text: '', offset: 0, parts: [{ kind: 'title', text: 'Nobody asked us about the pier' }] }],
    articles: [...report.articles, ...CLIPS],
    outdated: [
      {
        article: DRAFT.id,
        content: 'Nobody asked the island about the pier',
        speaker: 'Mirela Duca',
        ticked: true,
        since: '2026-11-20',
        now: report.verdicts?.[4]?.id ?? '',
      },
      { article: DRAFT.id, content: 'We will sink', ticked: false, note: 'ask Oda' },
    ],
  }
}
