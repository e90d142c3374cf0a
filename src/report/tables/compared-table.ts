import type { Finding, Report, ReportedDiscrepancy, Severity, Siglum } from '../../model.ts'
import { byCodeUnit } from '../../text/by-code-unit.ts'
import { gravity, SEVERITIES } from '../../text/gravity.ts'
import { type Articles, articlesOf } from '../whereabouts.ts'
import { isAlike } from './cluster-table.ts'
import type { HeldTable, Value } from './table.ts'
import { wordsCompared } from './words-compared.ts'

const COLUMNS = {
  outlet: 'text',
  speaker: 'text',
  clusters: 'whole',
  alike: 'whole',
  printings: 'whole',
  words_compared: 'whole',
  info: 'whole',
  minor: 'whole',
  major: 'whole',
  critical: 'whole',
  variant_info: 'whole',
  variant_minor: 'whole',
  variant_major: 'whole',
  variant_critical: 'whole',
} as const

/** What was compared of an outlet's printings of a speaker. */
interface Sum {
  readonly outlet: string | undefined
  readonly speaker: string | undefined
  clusters: number
  alike: number
  printings: number
  words: number
  /** By severity, from info on: differences that it has a part in, and those of them in which it has the variant. */
  readonly differences: number[]
  readonly variants: number[]
}

type Told = Pick<Report, 'findings' | 'articles'>

/**
 * What was compared, a row for every outlet and speaker: in how many clusters, printings and words differences could have been found, and how many
 * were, so that rates can be told. A difference is counted once for an outlet, whichever of its printings has a part in it.
 */
export function comparedTable(report: Told): HeldTable<'compared'> {
  return { name: 'compared', columns: COLUMNS, rows: () => rowsOf(report) }
}

function* rowsOf({ findings, articles }: Told): Generator<Value[]> {
  const sums = new Map<string, Sum>()
  const known = articlesOf({ articles })
  for (const finding of findings) add(finding, known, sums)
  for (const { outlet, speaker, clusters, alike, printings, words, differences, variants } of Array.from(sums.values()).toSorted(inOrder))
    yield [outlet, speaker, clusters, alike, printings, words, ...differences, ...variants]
}

const inOrder = (one: Sum, other: Sum): number =>
  byCodeUnit(one.outlet ?? '', other.outlet ?? '') || byCodeUnit(one.speaker ?? '', other.speaker ?? '')

/** A printing that nothing is compared with has no part in it. */
function add(finding: Finding, articles: Articles, sums: Map<string, Sum>): void {
  const { cluster, discrepancies } = finding
  if (cluster.witnesses.length < 2) return
  const { by } = wordsCompared(finding)
  const sumOf = new Map<Siglum, Sum>()
  for (const { siglum, article } of cluster.witnesses) {
    const sum = sumFor(articles.get(article)?.outlet, cluster.speaker, sums)
    sumOf.set(siglum, sum)
    sum.printings += 1
    sum.words += by.get(siglum) ?? 0
  }
  for (const sum of new Set(sumOf.values())) {
    sum.clusters += 1
    sum.alike += Number(isAlike(finding))
  }
  for (const each of discrepancies) count(each, sumOf)
}

function count({ severity, lemma, variant }: ReportedDiscrepancy, sumOf: ReadonlyMap<Siglum, Sum>): void {
  const sumsOf = (sigla: readonly Siglum[]): Set<Sum> => new Set(sigla.flatMap((siglum) => sumOf.get(siglum) ?? []))
  for (const { differences } of sumsOf([...lemma.sigla, ...variant.sigla])) tick(differences, severity)
  for (const { variants } of sumsOf(variant.sigla)) tick(variants, severity)
}

function tick(counts: number[], severity: Severity): void {
  const at = gravity(severity)
  counts[at] = (counts[at] ?? 0) + 1
}

function sumFor(outlet: string | undefined, speaker: string | undefined, sums: Map<string, Sum>): Sum {
  const key = JSON.stringify([outlet, speaker])
  const known = sums.get(key)
  if (known) return known
  const made: Sum = { outlet, speaker, clusters: 0, alike: 0, printings: 0, words: 0, differences: noneYet(), variants: noneYet() }
  sums.set(key, made)
  return made
}

/** By severity. */
const noneYet = (): number[] => SEVERITIES.map(() => 0)
