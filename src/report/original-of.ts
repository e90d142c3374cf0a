import type { ReportedArticle, ReportedWitness, Siglum } from '../model.ts'
import type { Articles } from './whereabouts.ts'

/** The first witness of the same copy in another outlet, if it comes before. */
export function originalOf(
  witness: ReportedWitness,
  { id, copyGroup, outlet }: ReportedArticle,
  all: readonly ReportedWitness[],
  articles: Articles,
): Siglum | undefined {
  const original = all.find((other) => copyGroup !== undefined && articles.get(other.article)?.copyGroup === copyGroup)
  const source = original && articles.get(original.article)
  const isOther = source !== undefined && source.id !== id && (outlet === undefined || source.outlet !== outlet)
  return isOther && original !== witness ? original?.siglum : undefined
}
