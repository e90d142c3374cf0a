import type { Finding, ReportedDiscrepancy, ReportedWitness } from '../model.ts'
import { inert } from './inert.ts'
import { type Articles, yoursIn } from './whereabouts.ts'

/**
 * Where a headline, deck or caption departs from the text below it: `headline, against its own paragraph 4`. The writer of a draft is told of
 * none but the draft's: what another paper is headed by is no fault of the draft's text.
 */
export function displayWords(
  { lemma, variant, places }: ReportedDiscrepancy,
  { cluster }: Pick<Finding, 'cluster'>,
  articles: Articles,
): string[] {
  const yours = yoursIn({ cluster }, articles)
  const standing = ({ sigla }: typeof lemma): ReportedWitness[] => cluster.witnesses.filter(({ siglum }) => sigla.includes(siglum))
  const [ours, theirs] = [standing(variant), standing(lemma)]
  for (const [some, others] of [[ours, theirs] as const, [theirs, ours] as const])
    for (const shown of some) {
      const body =
        shown.form === 'display' && (yours.length === 0 || yours.includes(shown.siglum))
          ? others.find(({ article, form }) => article === shown.article && form !== 'display')
          : undefined
      if (!body) continue
      const paragraph = (places?.[body.siglum] ?? body.spans[0])?.paragraph
      return [`${nameOf(shown, articles)}, against its own ${paragraph === undefined ? 'text' : `paragraph ${paragraph}`}`]
    }
  return []
}

/** What the article is headed by is its headline; of anything else only that it is displayed is known. */
function nameOf({ article, content }: ReportedWitness, articles: Articles): string {
  return inert(articles.get(article)?.title ?? '').includes(inert(content)) ? 'headline' : 'display line'
}
