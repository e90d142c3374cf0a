import { baselineOf } from '../../src/gate/index.ts'
import type { Judged, Report, ReportedArticle } from '../../src/model.ts'
import { judged } from '../judged.ts'
import { newsOf, PIER, RINK } from './news.ts'

/** A report with everything a build may be told: something new, known, accepted, judged otherwise than before, no longer found, and not read. */
export function everyState(): Report {
  const [pier] = baselineOf(newsOf([PIER]))
  const entries = new Map(baselineOf(newsOf([RINK])).map((entry) => [entry.kind, entry]))
  const [known, other] = [entries.get('typo')!, entries.get('content-substitution')!]
  return newsOf(
    [RINK, PIER],
    [
      { ...pier!, accepted: true, reason: 'heard on tape, twice', author: 'Ines Roth', since: '2026-03-02' },
      known,
      { ...other, kind: 'inflection', severity: 'critical' },
      { ...known, id: 'd-00000001', readings: ['ebb', 'flow'], context: { before: 'with the', after: 'of it' } },
    ],
    { skipped: [{ path: 'clips/broken.docx', reason: 'it is no Word file' }] },
  )
}

/** The same report with something else said of its articles, by path. */
export function withArticles(report: Report, said: Readonly<Record<string, Partial<ReportedArticle>>>): Report {
  return { ...report, articles: report.articles.map((article) => ({ ...article, ...said[article.path] })) }
}

/** Two papers that print a word otherwise; the second in the article of that path. */
export function twoPapers(path: string, words = 'close'): Judged {
  return judged(
    {
      A: { cells: 'We shall mend the pier', outlet: 'Harbour Post', path: 'harbour.txt' },
      B: { cells: `We shall ${words} the pier`, outlet: 'Inland Courier', path },
    },
    [{ at: words }],
    { speaker: 'Ana Petrov' },
  )
}

/** So many discrepancies of one cluster, each with an id of its own. */
export function crowdOf(count: number, message: (i: number) => string = (i) => `A prints “${i}”; B does not.`): Report {
  const report = newsOf([twoPapers('inland.txt')])
  const [finding] = report.findings
  const [discrepancy] = finding!.discrepancies
  const discrepancies = Array.from({ length: count }, (_, i) => ({
    ...discrepancy!,
    id: `d-${i.toString(16).padStart(8, '0')}`,
    message: message(i),
  }))
  return { ...report, findings: [{ ...finding!, discrepancies }] }
}
