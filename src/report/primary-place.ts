import type { Finding, Place, ReportedArticle, ReportedDiscrepancy, ReportedWitness, Side, Siglum } from '../model.ts'
import type { Articles } from './whereabouts.ts'

/** A witness on one side of a discrepancy, and where it has the words, or the point where they would stand. */
export interface Standing {
  readonly side: Side
  readonly witness: ReportedWitness
  /** Absent only from a report that does not list it. */
  readonly article: ReportedArticle | undefined
  readonly path: string
  readonly place: Place | undefined
}

type Cluster = Finding['cluster']

/**
 * Where a discrepancy is to be shown: in a line that was changed, else in an article that was changed, else in the draft that is judged, else where
 * its variant is printed first. Of two equally near, the variant's: it is the one that departs.
 */
export function primaryPlace(
  discrepancy: ReportedDiscrepancy,
  { cluster }: Pick<Finding, 'cluster'>,
  articles: Articles,
): Standing | undefined {
  const { lemma, variant } = discrepancy
  let nearest: Standing | undefined
  let least = Number.POSITIVE_INFINITY
  for (const side of [variant, lemma])
    for (const siglum of side.sigla) {
      const standing = standingOf(siglum, side, discrepancy, cluster, articles)
      if (!standing || distance(standing) >= least) continue
      nearest = standing
      least = distance(standing)
    }
  const [first] = cluster.witnesses
  // A discrepancy that names nobody is still somewhere.
  return nearest ?? (first && standingOf(first.siglum, variant, discrepancy, cluster, articles))
}

/** The places of a discrepancy, so many at most: the primary one, those it is to be compared with, and those that print the same as the primary one. */
export function standings(
  discrepancy: ReportedDiscrepancy,
  finding: Pick<Finding, 'cluster'>,
  articles: Articles,
  most = Number.POSITIVE_INFINITY,
): Standing[] {
  const primary = primaryPlace(discrepancy, finding, articles)
  if (!primary) return []
  const { lemma, variant } = discrepancy
  const [own, opposite] = primary.side === variant ? [variant, lemma] : [lemma, variant]
  const others = (side: Side, count: number): Standing[] =>
    side.sigla
      .filter((siglum) => siglum !== primary.witness.siglum || side === opposite)
      .slice(0, Math.max(0, count))
      .flatMap((siglum) => standingOf(siglum, side, discrepancy, finding.cluster, articles) ?? [])
  const room = most - 1
  const compared = others(opposite, Math.max(Math.ceil(room / 2), room - own.sigla.length + 1))
  return [primary, ...compared, ...others(own, room - compared.length)]
}

function standingOf(
  siglum: Siglum,
  side: Side,
  { places }: ReportedDiscrepancy,
  cluster: Cluster,
  articles: Articles,
): Standing | undefined {
  const witness = witnessesOf(cluster).get(siglum)
  const article = witness && articles.get(witness.article)
  return witness && { side, witness, article, path: article?.path ?? witness.article, place: places?.[siglum] ?? witness.spans[0] }
}

const known = new WeakMap<Cluster, ReadonlyMap<Siglum, ReportedWitness>>()

/** The witnesses of a cluster by siglum, gathered once: a cluster of thousands may differ in as many places. */
function witnessesOf(cluster: Cluster): ReadonlyMap<Siglum, ReportedWitness> {
  const before = known.get(cluster)
  if (before) return before
  const witnesses = new Map(cluster.witnesses.map((witness) => [witness.siglum, witness]))
  known.set(cluster, witnesses)
  return witnesses
}

/** How far a place is from what the reader works on: 0 in the lines they changed. */
function distance({ article, place }: Standing): number {
  const { changed, isDraft } = article ?? {}
  const line = place?.line
  if (changed && line !== undefined && changed.some(({ from, to }) => from <= line && line <= to)) return 0
  if (changed) return 1
  return isDraft ? 2 : 3
}
