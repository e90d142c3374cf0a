import type { Finding, ReportedDiscrepancy, Siglum } from '../../model.ts'

/**
 * Since when a discrepancy is there: since both its readings are printed by articles that the archive has, or, where one article shows it by itself, since
 * that was added. `addedOf` tells when an article was (ISO 8601).
 */
export function sinceOf(
  { lemma, variant }: Pick<ReportedDiscrepancy, 'lemma' | 'variant'>,
  { cluster: { witnesses } }: Pick<Finding, 'cluster'>,
  addedOf: (article: string) => string,
): string {
  const added = new Map(witnesses.map(({ siglum, article }) => [siglum, addedOf(article)]))
  const first = (sigla: readonly Siglum[]): string => earliest(sigla.flatMap((siglum) => added.get(siglum) ?? []))
  const sides = [lemma.sigla, variant.sigla].filter(({ length }) => length > 0).map(first)
  return sides.length > 0 ? latest(sides) : earliest(Array.from(added.values()))
}

const earliest = (times: readonly string[]): string => times.reduce((one, other) => (other < one ? other : one), times[0] ?? '')

const latest = (times: readonly string[]): string => times.reduce((one, other) => (other > one ? other : one), '')
