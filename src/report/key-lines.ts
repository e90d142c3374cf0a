import type { Finding, ReportedWitness } from '../model.ts'
import { dateOf } from './date-of.ts'
import type { Entry } from './entries.ts'
import { inert } from './inert.ts'
import { flow, isolated } from './layout.ts'
import type { Palette } from './palette.ts'
import { NAMED } from './sides.ts'
import type { Articles } from './whereabouts.ts'
import { witnessTraits } from './witness-traits.ts'

/** Witnesses resolved one by one; of more, only those named above. */
const MANY = 12

/** Who the sigla are, in lines. */
export function keyLines(
  finding: Pick<Finding, 'cluster'>,
  entries: readonly Entry[],
  articles: Articles,
  paint: Palette,
  width: number,
): string[] {
  return flow(keyOf(finding, entries, articles).map(isolated), ' · ', width).map(paint.quiet)
}

/** Who the sigla are: outlet and date of every witness, with what sets it apart; those of one article together. */
export function keyOf({ cluster }: Pick<Finding, 'cluster'>, entries: readonly Entry[], articles: Articles): string[] {
  const named = new Set(
    entries.flatMap(({ discrepancy: { lemma, variant } }) => [lemma, variant].flatMap(({ sigla }) => sigla.slice(0, NAMED))),
  )
  const shown = cluster.witnesses.length > MANY ? cluster.witnesses.filter(({ siglum }) => named.has(siglum)) : cluster.witnesses
  const sources = new Map<string, string[]>()
  for (const witness of shown) {
    const source = described(witness, cluster.witnesses, articles)
    sources.set(source, [...(sources.get(source) ?? []), inert(witness.siglum)])
  }
  const units = Array.from(sources, ([source, sigla]) => `${sigla.join(' ')} ${source}`)
  const rest = cluster.witnesses.length - shown.length
  return rest > 0 ? [...units, `and ${rest} more`] : units
}

function described(witness: ReportedWitness, all: readonly ReportedWitness[], articles: Articles): string {
  const article = articles.get(witness.article)
  if (!article) return inert(witness.article)
  const traits = witnessTraits(witness, all, articles)
  const name = article.isDraft ? 'your draft' : inert(article.outlet ?? article.label)
  return [name, ...(article.date ? [dateOf(article.date)] : []), ...(traits.length > 0 ? [`(${traits.join(', ')})`] : [])].join(' ')
}
