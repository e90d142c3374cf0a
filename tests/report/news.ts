import { gate } from '../../src/gate/index.ts'
import type { BaselineEntry, Judged, Report } from '../../src/model.ts'
import { judged } from '../judged.ts'
import { reportOf } from '../report-of.ts'

const SPEECH =
  'Everyone who skated here as a child will feel so let down tonight ~, because they know the harm that this council does with a signature ~, most of all to the little clubs along the river ~. Do not let this be what you are remembered for ~.'

/** Four printings of one message, two of them from one wire: three differences, and a marked one. */
export const RINK: Judged = judged(
  {
    A: {
      cells: SPEECH.replace('the harm', 'the hurt'),
      outlet: 'Northern Ledger',
      date: '2021-11-28',
      path: 'ledger/2021/rink.txt',
      copyGroup: 9,
    },
    B: {
      cells: SPEECH.replace('so', '-').replace('this be', 'his be'),
      outlet: 'Harbour Post',
      date: '2021-11-26',
      before: 'It snowed.\n\nShe wrote: ',
    },
    D: { cells: `${SPEECH.replace(/ let this.*/, '').replace(/\S+/g, '.')} let this be what [they] …`, outlet: 'Weekly', date: '2022' },
    E: { cells: SPEECH, outlet: 'Inland Courier', date: '2021-12', copyGroup: 9 },
  },
  [
    { at: 'so', kind: 'degree-change', rule: 'one-sided degree word' },
    { at: 'hurt' },
    { at: 'his', kind: 'typo', severity: 'minor', rule: 'one letter lost' },
    { at: '[they]', kind: 'bracketed-interpolation', severity: 'info', marked: true, rule: 'pronoun in brackets' },
  ],
  { speaker: 'Ana Petrov', id: 'q-3f2a91bb' },
)

/** A negation on one side, and two names for one speaker. */
export const PIER: Judged = judged(
  {
    A: { cells: 'We shall - rebuild the pier', outlet: 'Northern Ledger', path: 'ledger/pier.txt' },
    B: { cells: 'We shall - rebuild the pier', path: 'blog/pier.txt' },
    C: 'We shall not rebuild the pier',
  },
  [
    { at: 'not', kind: 'negation-flip', severity: 'critical', rule: 'a negation on one side' },
    {
      kind: 'attribution-conflict',
      family: 'attribution',
      severity: 'critical',
      lemma: { kind: 'attested', sigla: ['A'], text: 'Ana Petrov' },
      variant: { kind: 'attested', sigla: ['B'], text: 'Jo Marsh' },
      rule: 'two names',
    },
  ],
  { id: 'q-11111111', medium: 'spoken' },
)

/** The report of a run, gated by what is known. */
export function newsOf(
  clusters: readonly Judged[],
  baseline: readonly BaselineEntry[] = [],
  rest: Parameters<typeof reportOf>[1] = {},
): Report {
  return gate(reportOf(clusters, rest), baseline)
}
