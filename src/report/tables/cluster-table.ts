import type { Finding, Report, ReportedArticle, Severity } from '../../model.ts'
import { byCodeUnit } from '../../text/by-code-unit.ts'
import { SEVERITIES } from '../../text/gravity.ts'
import { articlesOf } from '../whereabouts.ts'
import type { HeldTable, Value } from './table.ts'
import { wordsCompared } from './words-compared.ts'

const COLUMNS = {
  cluster: 'text',
  speaker: 'text',
  medium: 'text',
  printings: 'whole',
  independent: 'whole',
  articles: 'whole',
  outlets: 'whole',
  first_date: 'text',
  last_date: 'text',
  words_compared: 'whole',
  alike: 'flag',
  info: 'whole',
  minor: 'whole',
  major: 'whole',
  critical: 'whole',
} as const

type Told = Pick<Report, 'findings' | 'articles'>

/** The clusters, one a row, those on which all agree as well: how much there was to compare, and what was found. */
export function clusterTable(report: Told): HeldTable<'clusters'> {
  return { name: 'clusters', columns: COLUMNS, rows: () => rowsOf(report) }
}

function* rowsOf({ findings, articles }: Told): Generator<Value[]> {
  const known = articlesOf({ articles })
  for (const finding of findings) {
    const { id, speaker, medium, witnesses } = finding.cluster
    const printing = [...new Set(witnesses.map(({ article }) => article))].flatMap((article) => known.get(article) ?? [])
    const outlets = new Set(printing.flatMap(({ outlet }) => outlet ?? []))
    const dates = printing.flatMap(({ date }) => date ?? []).toSorted(byCodeUnit)
    const sizes = [witnesses.length, independentOf(printing), printing.length, outlets.size]
    yield [id, speaker, medium, ...sizes, dates[0], dates.at(-1), wordsCompared(finding).words, isAlike(finding), ...counts(finding)]
  }
}

/** Copies of one wire story, and articles of one outlet, count once. */
function independentOf(articles: readonly ReportedArticle[]): number {
  return new Set(articles.map(({ id, copyGroup }) => copyGroup ?? id)).size
}

/** Whether nothing above info was found. */
export function isAlike({ discrepancies }: Pick<Finding, 'discrepancies'>): boolean {
  return discrepancies.every(({ severity }) => severity === 'info')
}

function counts({ discrepancies }: Finding): number[] {
  return SEVERITIES.map((severity: Severity) => discrepancies.filter((each) => each.severity === severity).length)
}
