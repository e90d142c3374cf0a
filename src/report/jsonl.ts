import type { Finding, Report, ReportedArticle } from '../model.ts'
import { jsonText } from '../text/json-text.ts'
import { type Articles, articlesOf } from './whereabouts.ts'

/** A finding that can be read by itself: with the articles that its witnesses name. */
interface Line extends Finding {
  readonly articles: readonly ReportedArticle[]
}

/** One finding a line, worst first, each with the articles it is about. */
export function* jsonl(report: Pick<Report, 'findings' | 'articles'>): Generator<string> {
  const articles = articlesOf(report)
  for (const finding of report.findings) yield `${jsonText(lineOf(finding, articles))}\n`
}

function lineOf(finding: Finding, articles: Articles): Line {
  const named = new Set(finding.cluster.witnesses.map(({ article }) => article))
  return { ...finding, articles: Array.from(named).flatMap((id) => articles.get(id) ?? []) }
}
