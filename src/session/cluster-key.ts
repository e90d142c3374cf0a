import type { Article, Cluster, Quotation, Witness } from '../model.ts'

/** Gives every cluster a name that two clusters have only where they are judged alike. */
export type ClusterKey = (cluster: Cluster) => string

/**
 * Names clusters by all that judging them looks at: which quotations of which articles, as they were read, stand in it, why, and who copied
 * whom. How many bits they share is left out: it is shown, and decides nothing. Linear in the witnesses.
 */
export function clusterKeys(): ClusterKey {
  const numbers = new WeakMap<Article, number>()
  let next = 0
  const numberOf = (article: Article): number => {
    const known = numbers.get(article) ?? next++
    numbers.set(article, known)
    return known
  }
  const names = new WeakMap<Quotation, string>()
  const nameOf = (quotation: Quotation): string => {
    const known = names.get(quotation) ?? named(quotation, numberOf(quotation.article))
    names.set(quotation, known)
    return known
  }
  return ({ id, speaker = '', medium, witnesses }) => {
    const groups = new Map<number, number>()
    const groupOf = (group: number): number => {
      const known = groups.get(group) ?? groups.size
      groups.set(group, known)
      return known
    }
    const printings = witnesses.map(({ siglum, quotations, copyGroup, match }: Witness) =>
      [siglum, groupOf(copyGroup), match?.confidence, match?.why, ...quotations.map(nameOf)].join('\n'),
    )
    return [id, speaker, medium, ...printings].join('\n\n')
  }
}

function named({ id, form, spans }: Quotation, article: number): string {
  return `${article} ${id} ${form} ${spans.map(({ start, end, part = '' }) => `${start}-${end}${part}`).join(' ')}`
}
