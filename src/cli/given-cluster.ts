import { type Cluster, clusterIds, clusterOf, namingRun } from '../index.ts'
import type { CollateInput } from './collate-input.ts'

/** The cluster of printings given by hand, named like any cluster: by the words its printings share. */
export function givenCluster(input: CollateInput): Cluster {
  const cluster = clusterOf(input)
  const support = cluster.witnesses.map(({ quotations: [{ content, article }], copyGroup }) => ({
    content,
    copyGroup,
    language: article.language,
  }))
  const [id = cluster.id] = clusterIds([{ run: namingRun(support), contents: support.map(({ content }) => content) }])
  return { ...cluster, id }
}
