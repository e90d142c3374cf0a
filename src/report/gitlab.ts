import type { Report, Severity } from '../model.ts'
import { occurrences } from '../text/occurrences.ts'
import { jsonText } from '../text/json-text.ts'
import { inFile } from './in-file.ts'
import { inert } from './inert.ts'
import { messageInFull } from './message-in-full.ts'
import { newsFirst, type Told } from './news-first.ts'
import { standings } from './primary-place.ts'
import { placeWords } from './printing-words.ts'
import type { ReportOptions } from './reporter.ts'
import { slashed } from './slashed.ts'
import { type Articles, articlesOf } from './whereabouts.ts'

/** Printings that are looked at, to say who the sigla are. */
const PLACES = 20

/** An entry of a Code Quality report: as much of Code Climate's format as GitLab reads. */
interface Violation {
  readonly description: string
  readonly check_name: string
  readonly fingerprint: string
  readonly severity: Severity
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } }
}

/**
 * A Code Quality report, which GitLab shows in a merge request: one entry a discrepancy, worst first, under the same severity.
 *
 * GitLab itself compares it with that of the target branch, by fingerprint, and tells what is new and what is mended: so what is known stands in it,
 * and what is accepted does not.
 */
export function* gitlab(report: Report, options: ReportOptions): Generator<string> {
  const articles = articlesOf(report)
  const fingerprints = fingerprintsOf(report)
  let before = '['
  for (const told of newsFirst(report, options)) {
    if (told.discrepancy.state === 'accepted') continue
    yield `${before}\n  ${jsonText(violation(told, articles, fingerprints.get(told.discrepancy) ?? ''))}`
    before = ','
  }
  yield before === '[' ? '[]\n' : '\n]\n'
}

/** The id of each discrepancy; numbered where one stands in several clusters, in an order that no place, state or severity changes. */
function fingerprintsOf({ findings }: Pick<Report, 'findings'>): ReadonlyMap<Told['discrepancy'], string> {
  const sorted = findings
    .toSorted((one, other) => (one.cluster.id < other.cluster.id ? -1 : 1))
    .flatMap(({ discrepancies }) => discrepancies)
  const ids = occurrences(sorted.map(({ id }) => id))
  return new Map(sorted.map((discrepancy, i) => [discrepancy, ids[i] ?? '']))
}

function violation(told: Told, articles: Articles, fingerprint: string): Violation {
  const { finding, discrepancy } = told
  const all = standings(discrepancy, finding, articles, PLACES)
  const [primary] = all
  const where = primary ? placeWords(primary) : ''
  const opened = primary && inFile(primary)
  return {
    description: `${messageInFull(told, all)}${where && ` (${where})`}`,
    check_name: inert(discrepancy.kind),
    fingerprint,
    severity: discrepancy.severity,
    // GitLab takes no entry without a line.
    location: { path: slashed(opened?.path ?? ''), lines: { begin: opened?.place?.line ?? 1 } },
  }
}
