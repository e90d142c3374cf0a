import type { Cluster, Discrepancy, Side, Witness } from '../model.ts'
import { among } from '../text/among.ts'
import { hasCorrectionNote } from '../text/correction-note.ts'
import { normalize } from '../text/normalize.ts'
import { pageOf } from '../text/page-of.ts'

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
  for (const a of one)
    for (const b of other) {
      const [first, second] = [a.quotations[0].article, b.quotations[0].article]
      if (
        first.id !== second.id &&
        first.url !== undefined &&
        pageOf(first.url) !== undefined &&
        pageOf(first.url) === pageOf(second.url ?? '')
      )
        return told(a, b)
    }
  return undefined
}

function told(a: Witness, b: Witness): string {
  const [one, other] = [dateOf(a), dateOf(b)]
  if (one === undefined || other === undefined || one === other) return `${a.siglum} and ${b.siglum} are two versions of one page`
  const [earlier, later] = one < other ? [a, b] : [b, a]
  const note = hasCorrectionNote(later.quotations[0].article.text) ? 'with a correction note' : 'without a correction note'
  return `${later.siglum} (${dateOf(later)}) is a later version of ${earlier.siglum} (${dateOf(earlier)}), ${note}`
}

function dateOf({ quotations: [{ article }] }: Witness): string | undefined {
  return article.updated ?? article.date
}
