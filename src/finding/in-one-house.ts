import type { Article, Cluster, Discrepancy, Side, Witness } from '../model.ts'
import { among } from '../text/among.ts'
import { normalize } from '../text/normalize.ts'
import { areVersions, laterOf, ownsUp } from '../text/versions.ts'

/** What a sentence says more where one outlet prints both readings: in two articles, or in two versions of a page. */
export function inOneHouse({ also = [], lemma, variant }: Discrepancy, cluster: Cluster): string {
  const drift = also.includes('version-drift') ? versions(witnessesOf(cluster, lemma), witnessesOf(cluster, variant)) : undefined
  const outlet = also.includes('same-outlet-inconsistency') ? outletOf(cluster, lemma, variant) : undefined
  return `${outlet === undefined ? '' : `; ${outlet} prints both`}${drift === undefined ? '' : `; ${drift}`}`
}

function witnessesOf({ witnesses }: Cluster, { sigla }: Side): Witness[] {
  const isOne = among(sigla)
  return witnesses.filter(({ siglum }) => isOne(siglum))
}

/** The outlets that stand on both sides, in the order of the cluster. */
function outletOf(cluster: Cluster, lemma: Side, variant: Side): string | undefined {
  const others = new Set(witnessesOf(cluster, variant).map(({ quotations: [{ article }] }) => normalize(article.outlet ?? '')))
  const names = witnessesOf(cluster, lemma).flatMap(({ quotations: [{ article }] }) => article.outlet ?? [])
  const [name] = names.filter((each) => others.has(normalize(each)))
  return name
}

function versions(one: readonly Witness[], other: readonly Witness[]): string | undefined {
  for (const a of one) for (const b of other) if (areVersions(articleOf(a), articleOf(b))) return told(a, b)
  return undefined
}

function told(a: Witness, b: Witness): string {
  const last = laterOf(articleOf(a), articleOf(b))
  if (!last) return `${a.siglum} and ${b.siglum} are two versions of one page`
  const [earlier, later] = last === articleOf(b) ? [a, b] : [b, a]
  const note = ownsUp(last) ? 'with a correction note' : 'without a correction note'
  return `${named(later)} is a later version of ${named(earlier)}, ${note}`
}

function named(witness: Witness): string {
  const { date, updated, version } = articleOf(witness)
  const when = updated ?? date ?? (version === undefined ? undefined : `version ${version}`)
  return when === undefined ? witness.siglum : `${witness.siglum} (${when})`
}

const articleOf = ({ quotations: [{ article }] }: Witness): Article => article
