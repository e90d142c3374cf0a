import type { Finding, Report, ReportedReading } from '../model.ts'
import { inert } from './inert.ts'
import { worstFirst } from './severities.ts'
import { type Articles, articlesOf } from './whereabouts.ts'

const COLUMNS: readonly string[] = [
  'cluster',
  'speaker',
  'locus',
  'siglum',
  'outlet',
  'date',
  'path',
  'reading',
  'text',
  'independent',
  'kinds',
  'severity',
]

/** Every reading in cells, their head first: a row for each witness at each place where two differ, in the order of the findings. */
export function* readingCells(report: Report): Generator<readonly string[]> {
  const articles = articlesOf(report)
  yield COLUMNS
  for (const finding of report.findings) yield* rowsOf(finding, articles)
}

function* rowsOf({ cluster, loci, discrepancies }: Finding, articles: Articles): Generator<string[]> {
  const sources = new Map(cluster.witnesses.map(({ siglum, article }) => [siglum, articles.get(article)]))
  for (const [at, { readings }] of loci.entries()) {
    if (!isVaried(readings)) continue
    const judged = judgedAt(discrepancies, at)
    for (const { kind, sigla, text, independent } of readings)
      for (const siglum of sigla) {
        const { outlet = '', date = '', path = '' } = sources.get(siglum) ?? {}
        const who = [siglum, outlet, date, path].map(inert)
        yield [cluster.id, inert(cluster.speaker ?? ''), String(at), ...who, kind, inert(text), String(independent), ...judged]
      }
  }
}

/** Who never reaches a place does not differ there. */
function isVaried(readings: readonly ReportedReading[]): boolean {
  return readings.filter(({ kind }) => kind !== 'lacuna').length > 1
}

/** Which differences are told of a place, and how bad the worst is. */
function judgedAt(discrepancies: Finding['discrepancies'], at: number): [kinds: string, severity: string] {
  const here = discrepancies.filter(({ loci }) => loci.includes(at)).toSorted(worstFirst)
  return [Array.from(new Set(here.map(({ kind }) => inert(kind)))).join('; '), here[0]?.severity ?? '']
}
