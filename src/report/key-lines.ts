import type { Finding, ReportedWitness } from '../model.ts'
import { dateOf } from './date-of.ts'
import type { Entry } from './entries.ts'
import { inert } from './inert.ts'
import { flow, isolated } from './layout.ts'
import type { Palette } from './palette.ts'
import type { Articles } from './whereabouts.ts'

/** Who the sigla are: outlet and date of every witness, with what sets it apart. Those not named above are counted where they are many. */
export function keyLines(
  { cluster }: Pick<Finding, 'cluster'>,
  entries: readonly Entry[],
  articles: Articles,
  paint: Palette,
  width: number,
): string[] {
  const named = new Set(
    entries.flatMap(({ discrepancy: { lemma, variant } }) => [lemma, variant].flatMap(({ sigla }) => sigla.slice(0, NAMED))),
  )
  const shown = cluster.witnesses.length > MANY ? cluster.witnesses.filter(({ siglum }) => named.has(siglum)) : cluster.witnesses
  const units = shown.map((witness) => {
    const text = [inert(witness.siglum), ...described(witness, cluster.witnesses, articles)].join(' ')
    return isolated(text)
  })
  const rest = cluster.witnesses.length - shown.length
  return flow(rest > 0 ? [...units, `and ${rest} more`] : units, ' · ', width).map(paint.quiet)
}

const NAMED = 5
const MANY = 12

function described(witness: ReportedWitness, all: readonly ReportedWitness[], articles: Articles): string[] {
  const article = articles.get(witness.article)
  if (!article) return []
  const copies = (other: ReportedWitness) => article.copyGroup !== undefined && articles.get(other.article)?.copyGroup === article.copyGroup
  const [original] = all.filter((other) => other.article !== witness.article && copies(other))
  const isLater = original !== undefined && all.indexOf(original) < all.indexOf(witness)
  const sameOutlet = article.outlet !== undefined && articles.get(original?.article ?? '')?.outlet === article.outlet
  const traits = [
    ...(article.role === 'report' ? [] : [article.role]),
    ...(witness.form === 'display' ? ['display line'] : witness.form === 'unquoted' ? ['without marks'] : []),
    ...(isLater && !sameOutlet ? [`same copy as ${inert(original.siglum)}`] : []),
  ]
  const name = inert(article.outlet ?? article.label)
  return [name, ...(article.date ? [dateOf(article.date)] : []), ...(traits.length > 0 ? [`(${traits.join(', ')})`] : [])]
}
