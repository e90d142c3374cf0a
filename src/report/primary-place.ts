import type { Finding, Place, ReportedArticle, ReportedDiscrepancy, ReportedWitness, Side } from '../model.ts'
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

/**
 * Where a discrepancy is to be shown: in a line that was changed, else in an article that was changed, else in the draft that is judged, else where
 * its variant is printed first. Of two equally near, the variant's: it is the one that departs.
 */
export function primaryPlace(
  discrepancy: ReportedDiscrepancy,
  finding: Pick<Finding, 'cluster'>,
  articles: Articles,
): Standing | undefined {
  return standings(discrepancy, finding, articles)[0]
}

/** All places of a discrepancy: the primary one, then those it is to be compared with, then those that print the same as the primary one. */
export function standings(discrepancy: ReportedDiscrepancy, { cluster }: Pick<Finding, 'cluster'>, articles: Articles): Standing[] {
  const { lemma, variant, places } = discrepancy
  const witnesses = new Map(cluster.witnesses.map((witness) => [witness.siglum, witness]))
  const standing = (witness: ReportedWitness, side: Side): Standing => {
    const article = articles.get(witness.article)
    return { side, witness, article, path: article?.path ?? witness.article, place: places?.[witness.siglum] ?? witness.spans[0] }
  }
  const all = [variant, lemma].flatMap((side) =>
    side.sigla.flatMap((siglum) => {
      const witness = witnesses.get(siglum)
      return witness ? [standing(witness, side)] : []
    }),
  )
  // A cluster that nobody stands for is still somewhere.
  if (all.length === 0) return cluster.witnesses.slice(0, 1).map((witness) => standing(witness, variant))
  const [primary] = all.toSorted((one, other) => distance(one) - distance(other))
  if (!primary) return []
  const others = all.filter((each) => each !== primary)
  return [primary, ...others.filter(({ side }) => side !== primary.side), ...others.filter(({ side }) => side === primary.side)]
}

/** How far a place is from what the reader works on: 0 in the lines they changed. */
function distance({ article, place }: Standing): number {
  const { changed, isDraft } = article ?? {}
  const line = place?.line
  if (changed && line !== undefined && changed.some(({ from, to }) => from <= line && line <= to)) return 0
  if (changed) return 1
  return isDraft ? 2 : 3
}
