import type { Judged, Report, ReportedDiscrepancy } from '../../src/model.ts'
import { judged } from '../judged.ts'
import { newsOf, PIER, RINK } from './news.ts'

/** A question in Spanish, which a paper in another script passes on; one of them is known by its year alone. */
const CAFE: Judged = judged(
  {
    A: { cells: '¿Por qué cerró el café de José sin avisar a nadie ?', outlet: 'El Muelle', date: '2024-02-06' },
    B: { cells: '¿Por qué cerró el bar de José sin avisar a nadie ?', outlet: 'Harbour Post', date: '2024-02-08', path: 'post/bar.txt' },
    C: { cells: '¿Por qué cerró el café de José - - - -', outlet: 'Weekly', date: '2024', path: 'weekly/cafe.txt' },
  },
  [
    { at: 'bar', kind: 'content-substitution', severity: 'major' },
    { at: 'sin avisar a nadie', kind: 'truncation', severity: 'minor', rule: 'it ends before' },
  ],
  { speaker: 'Inés Rúa', id: 'q-22222222', medium: 'spoken' },
)

const ACCEPTED: Partial<ReportedDiscrepancy> = {
  state: 'accepted',
  reason: 'Confirmed by the speaker: “café” is right.',
  author: 'desk@post.example',
  since: '2024-03-01',
  until: '2027-03-31',
}

/** Three quotations in six outlets; of the differences one is known and one accepted. */
export const NEWS: Report = standing(newsOf([RINK, PIER, CAFE]), { 'q-3f2a91bb': { state: 'known' }, 'q-22222222': ACCEPTED })

/** A report in which the first difference of some clusters is no longer new. */
function standing(report: Report, states: Readonly<Record<string, Partial<ReportedDiscrepancy>>>): Report {
  const findings = report.findings.map((finding) => ({
    ...finding,
    discrepancies: finding.discrepancies.map((each, i) => (i === 0 ? { ...each, ...states[finding.cluster.id] } : each)),
  }))
  return { ...report, findings }
}

/** As many clusters as asked for, made of a few. */
export function manyOf(count: number): Report {
  const { findings, ...rest } = NEWS
  const copies = Array.from({ length: count }, (_, i) => {
    const finding = findings[i % findings.length]!
    const { cluster, discrepancies } = finding
    return {
      ...finding,
      cluster: { ...cluster, id: `q-${i}`, speaker: `${cluster.speaker ?? 'Nobody'} ${i % 40}` },
      discrepancies: discrepancies.map((each, j) => ({ ...each, id: `d-${i}-${j}` })),
    }
  })
  return { ...rest, findings: copies }
}
