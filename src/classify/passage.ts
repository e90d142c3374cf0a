import type { Cluster, Collation, Reading, Side, Siglum, Token, Witness } from '../model.ts'
import { byCodeUnit } from '../text/by-code-unit.ts'
import { contentOf } from '../text/content.ts'
import { placesOf, rowOf } from '../text/reading-of.ts'

export { placesOf, readingOf, rowOf } from '../text/reading-of.ts'

/** One side of a variation in its surroundings: a `Side` with the tokens that stand there, before it and after it. */
export interface Passage extends Side {
  readonly tokens: readonly Token[]
  /** All that stands from the first of them to the last, marks in between included. */
  readonly run: readonly Token[]
  /** What its fullest witness prints before it, nearest last. */
  readonly before: readonly Token[]
  /** What its fullest witness prints after it. */
  readonly after: readonly Token[]
}

/** So many tokens are known on either side of a passage. */
export const SURROUNDINGS = 40

const witnesses = new WeakMap<Cluster, ReadonlyMap<Siglum, Witness>>()

/** The witness of a siglum. */
export function witnessOf({ cluster }: Collation, siglum: Siglum): Witness | undefined {
  let known = witnesses.get(cluster)
  if (!known) witnesses.set(cluster, (known = new Map(cluster.witnesses.map((witness) => [witness.siglum, witness]))))
  return known.get(siglum)
}

/** The tokens a siglum has at a locus. */
export function tokensAt(collation: Collation, at: number, siglum: Siglum): readonly Token[] {
  const places = placesOf(collation, at, siglum)
  if (places.length === 0) return NONE
  const all = collation.tokens[siglum] ?? NONE
  const tokens: Token[] = []
  for (const place of places) if (all[place]) tokens.push(all[place])
  return tokens
}

const NONE: readonly Token[] = []

/** Whether a siglum has a word at a locus. */
export function hasWordAt(collation: Collation, at: number, siglum: Siglum): boolean {
  const all = collation.tokens[siglum]
  for (const place of placesOf(collation, at, siglum)) if (all?.[place]?.kind === 'word') return true
  return false
}

/** What some witnesses, who agree there, print over some loci; cut from the content of the one that prints most, so it reads as printed. */
export function passageOf(collation: Collation, loci: readonly number[], sigla: readonly Siglum[]): Passage {
  const siglum = fullest(collation, unbroken(collation, loci, sigla))
  const all = collation.tokens[siglum] ?? NONE
  const places = placesOver(collation, loci, siglum)
  const first = places[0] ?? placeBefore(collation, loci[0] ?? 0, siglum)
  const behind = places.length === 0 ? first : places.at(-1)! + 1
  const tokens: Token[] = []
  for (const place of places) if (all[place]) tokens.push(all[place])
  return {
    kind: kindOver(collation, loci, siglum),
    sigla,
    text: places.length === 0 ? '' : textOf(collation, siglum, all[first], all[behind - 1]),
    tokens,
    run: places.length === 0 ? NONE : all.slice(first, behind),
    before: all.slice(Math.max(0, first - SURROUNDINGS), first),
    after: all.slice(behind, behind + SURROUNDINGS),
  }
}

/** The indexes of the tokens of a siglum over some loci. */
function placesOver(collation: Collation, loci: readonly number[], siglum: Siglum): readonly number[] {
  if (loci.length === 1) return placesOf(collation, loci[0]!, siglum)
  const places: number[] = []
  for (const at of loci) for (const place of placesOf(collation, at, siglum)) places.push(place)
  return places
}

/** The witnesses, of all or of some, that print the same as one of them over some loci, with the same words between; that one first. */
export function alike(collation: Collation, loci: readonly number[], siglum: Siglum, sigla?: readonly Siglum[]): Siglum[] {
  const others = sigla ?? collation.cluster.witnesses.map((witness) => witness.siglum)
  const own = rowOf(collation, siglum)?.readings
  const between = wordsBetween(collation, loci, siglum)
  const found = [siglum]
  for (const each of others) {
    if (each === siglum) continue
    const readings = rowOf(collation, each)?.readings
    if (loci.every((at) => own?.[at] === readings?.[at]) && wordsBetween(collation, loci, each) === between) found.push(each)
  }
  return found
}

/** The words a witness prints between those of some loci, at loci that are not among them. */
export function wordsBetween(collation: Collation, loci: readonly number[], siglum: Siglum): string {
  const places = placesOver(collation, loci, siglum)
  let [first, last] = [Infinity, -1]
  for (const place of places) {
    if (place < first) first = place
    if (place > last) last = place
  }
  if (places.length === 0 || last - first + 1 === places.length) return ''
  const own = new Set(places)
  const all = collation.tokens[siglum] ?? NONE
  const words: string[] = []
  for (let at = first; at <= last; at += 1) {
    const token = all[at]
    if (token && !own.has(at) && (token.kind === 'word' || token.kind === 'bracket')) words.push(token.norm)
  }
  return words.join(' ')
}

/** Those that print nothing else between the words; all of them where none does. */
function unbroken(collation: Collation, loci: readonly number[], sigla: readonly Siglum[]): readonly Siglum[] {
  if (sigla.length < 2 || loci.length < 2) return sigla
  const runsOn = sigla.filter((siglum) => {
    const places = placesOver(collation, loci, siglum)
    return places.every((place, i) => i === 0 || place === places[i - 1]! + 1)
  })
  return runsOn.length > 0 ? runsOn : sigla
}

/** The witness that prints most; of equal ones the first by its words, so that the order of the cluster does not matter. */
export function fullest({ tokens }: Collation, sigla: readonly Siglum[]): Siglum {
  let [best = ''] = sigla
  if (sigla.length < 2) return best
  const ranks = ranksIn(tokens)
  let least = ranks.get(best) ?? Infinity
  for (const siglum of sigla) {
    const rank = ranks.get(siglum) ?? Infinity
    if (rank >= least) continue
    best = siglum
    least = rank
  }
  return best
}

const ranked = new WeakMap<Collation['tokens'], ReadonlyMap<Siglum, number>>()

/** The rank of every witness, the same for those that print the same; worked out once, as every side of every difference asks for it. */
function ranksIn(tokens: Collation['tokens']): ReadonlyMap<Siglum, number> {
  let ranks = ranked.get(tokens)
  if (!ranks) ranked.set(tokens, (ranks = ranksOf(tokens)))
  return ranks
}

function ranksOf(tokens: Collation['tokens']): ReadonlyMap<Siglum, number> {
  const printings = new Map<readonly Token[], Siglum[]>()
  for (const [siglum, own] of Object.entries(tokens)) {
    const copies = printings.get(own)
    if (copies) copies.push(siglum)
    else printings.set(own, [siglum])
  }
  const spelled = Array.from(printings, ([own, sigla]) => ({ length: own.length, text: own.map(({ text }) => text).join(' '), sigla }))
  spelled.sort((a, b) => b.length - a.length || byCodeUnit(a.text, b.text))
  const ranks = new Map<Siglum, number>()
  let rank = 0
  spelled.forEach(({ length, text, sigla }, at) => {
    const before = spelled[at - 1]
    if (!before || before.length !== length || before.text !== text) rank = at
    for (const siglum of sigla) ranks.set(siglum, rank)
  })
  return ranks
}

function kindOver(collation: Collation, loci: readonly number[], siglum: Siglum): Reading['kind'] {
  const readings = rowOf(collation, siglum)?.readings
  let kind: Reading['kind'] = 'lacuna'
  for (const at of loci) {
    const own = readings?.[at]?.kind
    if (own === 'attested') return own
    if (own === 'elided' || (own === 'omitted' && kind === 'lacuna')) kind = own
  }
  return kind
}

/** The index of the token with which a witness goes on after a place where it has none. */
function placeBefore(collation: Collation, locus: number, siglum: Siglum): number {
  for (let at = locus - 1; at >= 0; at -= 1) {
    const place = placesOf(collation, at, siglum).at(-1)
    if (place !== undefined) return place + 1
  }
  return 0
}

/** Given tokens may carry no content: then their texts are joined. */
function textOf(collation: Collation, siglum: Siglum, first: Token | undefined, last: Token | undefined): string {
  const witness = witnessOf(collation, siglum)
  if (!witness || !first || !last) return ''
  const all = collation.tokens[siglum] ?? []
  if (witness.tokens)
    return all
      .slice(all.indexOf(first), all.indexOf(last) + 1)
      .map(({ text }) => text.trim())
      .join(' ')
  return contentOf(witness).slice(first.start, last.end)
}
