import type { Article, Cluster, Quotation, Witness } from '../model.ts'

/** Gives every cluster a name that two clusters have only where they are judged alike. */
export type ClusterKey = (cluster: Cluster) => string

/**
 * Names clusters by all that judging them looks at: which quotations of which articles, as they were read, stand in it, why, and who copied
 * whom. How many bits they share is left out: it is shown, and decides nothing. Linear in the witnesses.
 */
export function clusterKeys(): ClusterKey {
  const known = new WeakMap<Quotation, number>()
  const inArticles = new WeakMap<Article, Map<string, number>>()
  let next = 0
  /** Passages without marks are cut out anew in every run, and are what they were where they stand where they stood. */
  const numberOf = (quotation: Quotation): number => {
    const names = inArticles.get(quotation.article) ?? new Map<string, number>()
    inArticles.set(quotation.article, names)
    const name = nameOf(quotation)
    const number = names.get(name) ?? next++
    names.set(name, number)
    known.set(quotation, number)
    return number
  }
  return ({ id, speaker = '', medium, witnesses }) => {
    const groups = new Map<number, number>()
    const groupOf = (group: number): number => {
      const number = groups.get(group) ?? groups.size
      groups.set(group, number)
      return number
    }
    const printings = witnesses.map(({ siglum, quotations, copyGroup, match }: Witness) =>
      [siglum, groupOf(copyGroup), match?.confidence, match?.why, ...quotations.map((one) => known.get(one) ?? numberOf(one))].join('\n'),
    )
    return [id, speaker, medium, ...printings].join('\n\n')
  }
}

function nameOf({ id, form, spans }: Quotation): string {
  return `${id} ${form} ${spans.map(({ start, end, part = '' }) => `${start}-${end}${part}`).join(' ')}`
}
