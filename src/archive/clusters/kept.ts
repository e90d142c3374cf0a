import type { Report } from '../../model.ts'
import type { KeptCluster, KeptWitness } from './living.ts'

/** The clusters of a report on an archive, as they are kept; ordered by id. Those of one witness are none. */
export function keptOf({ findings, articles }: Pick<Report, 'findings' | 'articles'>): KeptCluster[] {
  const labels = new Map(articles.map(({ id, label }) => [id, label]))
  const clusters = findings.flatMap(({ cluster: { id, speaker, witnesses } }): KeptCluster[] => {
    if (witnesses.length < 2) return []
    const kept = witnesses.flatMap(({ article, spans: [span] }): KeptWitness[] =>
      span ? [{ article, start: span.start, ...(span.part !== undefined && { part: span.part }), label: labels.get(article) ?? '' }] : [],
    )
    return [{ id, ...(speaker !== undefined && { speaker }), witnesses: kept }]
  })
  return clusters.toSorted((a, b) => (a.id < b.id ? -1 : 1))
}
