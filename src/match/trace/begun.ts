import type { Cluster, Quotation, Witness } from '../../model.ts'
import { contentOf } from '../../text/content.ts'
import { type Sought, soughtOf } from './sought.ts'
import { isOfDraft } from '../../text/is-of-draft.ts'

/** A witness that has no siglum yet. */
export type Found = Omit<Witness, 'siglum'>

/** What a draft prints of one utterance, and who else is known to have it: a cluster on its way. */
export interface Begun {
  /** That of the cluster it was part of; of several parts the first keeps it. */
  readonly id?: string
  readonly own: readonly [Found, ...Found[]]
  readonly others: readonly Found[]
}

/** Two printings are of one thing if they share so much of the shorter's information; or so many bits of it, where one of them runs on. */
const SHARED = { share: 0.5, bits: 24 } as const

/** What a draft prints as quotations, of all that some witnesses have. */
export function quotationsOfDraft(witnesses: readonly Pick<Witness, 'quotations'>[]): Quotation[] {
  return witnesses.filter(isOfDraft).flatMap(({ quotations }) => quotations.filter(({ form }) => form !== 'unquoted'))
}

/**
 * A cluster of a draft, cut into one for each of its printings there: what another paper prints in one piece, the draft may quote in three, and of
 * three people. What it prints twice stays together; others stand in each part that they have words of.
 */
export function partsOf({ id, witnesses }: Cluster): Begun[] {
  const groups: (readonly [Found, ...Found[]])[] = []
  for (const one of witnesses.filter(isOfDraft).flatMap(byParagraph)) {
    const at = groups.findIndex((group) => group.some((other) => share(one, other)))
    const group = groups[at]
    if (group) groups[at] = [...group, one]
    else groups.push([one])
  }
  const others = witnesses.filter((witness) => !isOfDraft(witness))
  return groups.map((own, at) => ({
    ...(at === 0 && { id }),
    own,
    others: groups.length === 1 ? others : others.filter((other) => own.some((one) => share(one, other))),
  }))
}

/** What a draft quotes in one paragraph and goes on with in another is two matters: between the two anything may have been said. */
function byParagraph({ quotations, ...rest }: Found): Found[] {
  const found: [Quotation, ...Quotation[]][] = []
  for (const quotation of quotations) {
    const last = found.at(-1)
    if (last && isBeside(last.at(-1) ?? quotation, quotation)) last.push(quotation)
    else found.push([quotation])
  }
  return found.map((own) => ({ ...rest, quotations: own }))
}

function isBeside({ article, spans }: Quotation, { spans: [next] }: Quotation): boolean {
  const last = spans.at(-1) ?? spans[0]
  return last.part === next.part && (next.part !== undefined || !/\n\s*\n/.test(article.text.slice(last.end, next.start)))
}

function share(one: Found, other: Found): boolean {
  const [a, b] = [soughtIn(one), soughtIn(other)]
  const [shorter, longer] = a.all <= b.all ? [a, b] : [b, a]
  const bits = shorter.align(longer.words)?.bits ?? 0
  return bits >= Math.min(SHARED.bits, SHARED.share * shorter.all)
}

const known = new WeakMap<Found, Sought>()

function soughtIn(found: Found): Sought {
  const sought = known.get(found) ?? soughtOf(contentOf(found), found.quotations[0].article.language)
  known.set(found, sought)
  return sought
}
