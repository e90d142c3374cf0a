import type { Finding, Place, Report, ReportedArticle, ReportedDiscrepancy, ReportedWitness, Verdict } from '../../src/model.ts'
import { verdictIds } from '../../src/text/verdict-ids.ts'
import { at, BODY, DRAFT, GAZETTE, inDraft, SIGN, TAPE, TIDES, TITLE } from './html-texts.ts'

const witness = (
  siglum: string,
  of: ReportedArticle,
  content: string,
  spans: readonly Place[],
  more: Partial<ReportedWitness> = {},
): ReportedWitness => ({
  siglum,
  article: of.id,
  form: 'direct',
  medium: 'spoken',
  content,
  speaker: 'Runa Holm',
  spans,
  context: { before: '', after: '' },
  ...more,
})

const REOPEN = 'We will not reopen it before April, whatever the council says,'
const THEIRS = 'We will not reopen it before May, whatever the council says'

const MAY = THEIRS.indexOf('May')

const april: ReportedDiscrepancy = {
  id: 'd-0000aaaa',
  kind: 'number-change',
  family: 'wording',
  weight: 'substantive',
  severity: 'critical',
  confidence: 'high',
  marked: false,
  direction: 'unknown',
  loci: [1],
  lemma: { kind: 'attested', sigla: ['B', 'C'], text: 'May' },
  variant: { kind: 'attested', sigla: ['A'], text: 'April' },
  rule: 'another month',
  message: 'You print “April”; The Sandmouth Gazette (3 Mar 2026) and Tides (4 Mar 2026) print “May”.',
  places: { A: inDraft('April'), B: at(100 + MAY, 103 + MAY, { line: 9, column: 30 }), C: at(MAY, MAY + 3, { line: 2, column: 31 }) },
  state: 'new',
}

const comma: ReportedDiscrepancy = {
  ...april,
  id: 'd-0000cccc',
  kind: 'punctuation',
  severity: 'info',
  loci: [2],
  message: 'You print “,”; The Sandmouth Gazette (3 Mar 2026) leaves it out.',
  places: {},
}

const reopening: Finding = {
  cluster: {
    id: 'q-0000aaaa',
    speaker: 'Runa Holm',
    medium: 'spoken',
    witnesses: [
      witness('A', DRAFT, REOPEN, [inDraft(REOPEN)], { context: { before: '', after: 'said Runa Holm, who chairs the board.' } }),
      witness('B', GAZETTE, THEIRS, [at(100, 100 + THEIRS.length, { line: 9, column: 1 })], {
        context: { before: 'She told the board:', after: '' },
      }),
      witness('C', TIDES, THEIRS, [at(0, THEIRS.length, { line: 2, column: 1 })]),
    ],
  },
  loci: [
    { readings: [{ kind: 'attested', sigla: ['A', 'B', 'C'], independent: 3, text: 'We will not reopen it before' }] },
    {
      readings: [
        { kind: 'attested', sigla: ['B', 'C'], independent: 2, text: 'May' },
        { kind: 'attested', sigla: ['A'], independent: 1, text: 'April' },
      ],
    },
    { readings: [{ kind: 'attested', sigla: ['A', 'B', 'C'], independent: 3, text: ', whatever the council says' }] },
  ],
  discrepancies: [april, comma],
}

const unmarked: Finding = {
  cluster: {
    id: 'q-0000bbbb',
    medium: 'spoken',
    witnesses: [
      witness('A', DRAFT, 'The cost has doubled.', [inDraft('The cost has doubled.')], { form: 'unquoted' }),
      witness('B', TIDES, 'The cost has tripled.', [at(200, 221, { line: 5 })]),
    ],
  },
  loci: [{ readings: [{ kind: 'attested', sigla: ['A'], independent: 1, text: 'doubled' }, { kind: 'attested', sigla: ['B'], independent: 1, text: 'tripled' }] }], // prettier-ignore
  discrepancies: [
    {
      ...april,
      id: 'd-0000bbbb',
      severity: 'major',
      loci: [0],
      lemma: { kind: 'attested', sigla: ['A'], text: 'doubled' },
      variant: { kind: 'attested', sigla: ['B'], text: 'tripled' },
      message: 'You print “doubled”; Tides (4 Mar 2026) prints “tripled”.',
      places: { A: inDraft('doubled'), B: at(213, 220, { line: 5, column: 14 }) },
    },
  ],
}

type Given = Partial<Verdict> & { readonly quotation: Verdict['quotation'] }

const GIVEN: readonly Given[] = [
  {
    quotation: { content: 'Whatever the council says', form: 'display', spans: [inDraft('Whatever the council says', 0)] },
    evidence: [{ article: DRAFT.id, agrees: true, content: 'whatever the council says', spans: [inDraft('whatever the council says')] }],
  },
  {
    quotation: { content: REOPEN, form: 'direct', speaker: 'Runa Holm', spans: [inDraft(REOPEN)] },
    verdict: 'differs',
    cluster: reopening.cluster.id,
    worst: 'critical',
    discrepancies: [april.id, comma.id],
    evidence: [
      { article: GAZETTE.id, siglum: 'B', agrees: false, content: THEIRS, spans: [at(100, 160, { line: 9, column: 1 })] },
      { article: TIDES.id, siglum: 'C', agrees: false, content: THEIRS, spans: [at(0, 60, { line: 2, column: 1 })] },
    ],
  },
  {
    quotation: {
      content: 'Nobody told us the piles were hollow, They rang like bells.',
      form: 'direct',
      speaker: 'Teo Marsh',
      spans: [inDraft('Nobody told us the piles were hollow,'), inDraft('They rang like bells.')],
    },
    verdict: 'verbatim',
    evidence: [
      { article: TAPE.id, agrees: true, content: '', speaker: 'MARSH', spans: [at(10, 60, { time: '00:12:31', line: 40 })] },
      { article: GAZETTE.id, agrees: true, content: '', spans: [at(10, 60, { paragraph: 4 })] },
      { article: SIGN.id, agrees: true, content: '', spans: [at(10, 60, { line: 3, column: 7 })] },
    ],
    tick: { ticked: true, note: 'Heard it on tape.', since: '2026-03-05' },
  },
  {
    quotation: { content: 'lost its nerve', form: 'mixed', speaker: 'Odd', spans: [inDraft('lost its nerve')] },
    verdict: 'not-found',
    nearest: {
      article: TIDES.id,
      content: 'has lost all its nerve',
      agreement: 0.71,
      speaker: 'a fisherman',
      spans: [at(300, 322, { line: 8, column: 3 })],
    },
  },
  {
    quotation: { content: 'wooden whale', form: 'mention', spans: [inDraft('wooden whale')] },
    verdict: 'not-comparable',
    reason: 'a name for a thing',
  },
  {
    quotation: { content: 'No,', form: 'direct', speaker: 'Runa Holm', spans: [inDraft('No,')] },
    verdict: 'not-comparable',
    reason: 'too short to compare',
  },
]

const IDS = verdictIds(GIVEN.map(({ quotation }) => quotation.content))

/** A draft about a pier, laid out by hand: one quotation of every verdict, a mention, a tick, and a tick whose words are gone. */
export const PIER_DRAFT: Report = {
  schemaVersion: 1,
  tool: { name: 'variorum', version: '0.0.0' },
  options: { profile: 'default', failOn: 'major' },
  counts: {
    articles: 5,
    outlets: 2,
    quotations: 12,
    clusters: 2,
    alike: 0,
    discrepancies: { info: 1, minor: 0, major: 1, critical: 1 },
    new: 2,
    passedOver: 0,
  },
  articles: [DRAFT, GAZETTE, TIDES, TAPE, SIGN],
  findings: [reopening, unmarked],
  verdicts: GIVEN.map((given, i) => ({
    id: IDS[i] ?? '',
    article: DRAFT.id,
    verdict: 'verbatim',
    discrepancies: [],
    evidence: [],
    ...given,
  })),
  drafts: [{ article: DRAFT.id, text: BODY, offset: 0, parts: [{ kind: 'title', text: TITLE }] }],
  outdated: [
    {
      article: DRAFT.id,
      content: 'We shall not reopen it before April',
      speaker: 'Runa Holm',
      ticked: true,
      note: 'as on tape',
      now: IDS[1] ?? '',
    },
  ],
  skipped: [{ path: 'clips/scan.pdf', reason: 'no known article format' }],
  baseline: { absent: [] },
}

const LATER = { ...DRAFT, id: 'a-later', path: 'desk/later.docx' }

/** The same draft twice, under two names. */
export const TWO_DRAFTS: Report = {
  ...PIER_DRAFT,
  articles: [...PIER_DRAFT.articles, LATER],
  drafts: [DRAFT, LATER].flatMap(({ id }) => (PIER_DRAFT.drafts ?? []).map((draft) => ({ ...draft, article: id }))),
  verdicts: [DRAFT, LATER].flatMap(({ id }) => (PIER_DRAFT.verdicts ?? []).map((verdict) => ({ ...verdict, article: id }))),
}
