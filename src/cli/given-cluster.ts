import { type Cluster, clusterIds, clusterOf, detectLanguage, namingRun } from '../index.ts'
import type { CollateInput } from './collate-input.ts'

/** The cluster of printings given by hand, named like any cluster: by the words its printings share. Its language is told from them, unless given. */
export function givenCluster(input: CollateInput): Cluster {
  const [first, ...others] = input.witnesses
  const language = input.language ?? detectLanguage(input.witnesses.map(wordsOf).join('\n'))
  const cluster = clusterOf({ ...input, language, witnesses: [first!, ...others] })
  const support = cluster.witnesses.map(({ quotations: [{ content, article }], copyGroup }) => ({
    content,
    copyGroup,
    language: article.language,
  }))
  const [id = cluster.id] = clusterIds([{ run: namingRun(support), contents: support.map(({ content }) => content) }])
  return { ...cluster, id }
}

function wordsOf({ content = '', parts = [], tokens = [] }: CollateInput['witnesses'][number]): string {
  return [content, ...parts, ...tokens.map(({ t }) => t)].join(' ')
}
