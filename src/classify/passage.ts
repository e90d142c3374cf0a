import type { Cluster, Collation, Reading, Side, Siglum, Token, Witness } from '../model.ts'
import { contentOf } from '../text/content.ts'
import { readingOf } from '../text/reading-of.ts'

export { readingOf } from '../text/reading-of.ts'

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
  const known = witnesses.get(cluster) ?? new Map(cluster.witnesses.map((witness) => [witness.siglum, witness]))
  witnesses.set(cluster, known)
  return known.get(siglum)
}

/** The tokens a siglum has at a locus. */
export function tokensAt(collation: Collation, at: number, siglum: Siglum): Token[] {
  return (readingOf(collation, at, siglum)?.tokens[siglum] ?? []).flatMap((index) => collation.tokens[siglum]?.[index] ?? [])
}

/** What some witnesses, who agree there, print over some loci; cut from the content of the one that prints most, so it reads as printed. */
export function passageOf(collation: Collation, loci: readonly number[], sigla: readonly Siglum[]): Passage {
  const siglum = fullest(collation, unbroken(collation, loci, sigla))
  const all = collation.tokens[siglum] ?? []
  const readings = loci.flatMap((locus) => readingOf(collation, locus, siglum) ?? [])
  const places = readings.flatMap(({ tokens }) => tokens[siglum] ?? [])
  const [first, last] = [
    places[0] ?? placeBefore(collation, loci[0] ?? 0, siglum),
    (places.at(-1) ?? placeBefore(collation, loci[0] ?? 0, siglum) - 1) + 1,
  ]
  return {
    kind: kindOf(readings),
    sigla,
    text: places.length === 0 ? '' : textOf(collation, siglum, all[first], all[last - 1]),
    tokens: places.flatMap((place) => all[place] ?? []),
    run: places.length === 0 ? [] : all.slice(first, last),
    before: all.slice(Math.max(0, first - SURROUNDINGS), first),
    after: all.slice(last, last + SURROUNDINGS),
  }
}

/** The witnesses, of all or of some, that print the same as one of them over some loci, with the same words between; that one first. */
export function alike(collation: Collation, loci: readonly number[], siglum: Siglum, sigla?: readonly Siglum[]): Siglum[] {
  const others = sigla ?? collation.cluster.witnesses.map((witness) => witness.siglum)
  const between = wordsBetween(collation, loci, siglum)
  const isAlike = (each: Siglum): boolean =>
    loci.every((at) => readingOf(collation, at, siglum) === readingOf(collation, at, each)) &&
    wordsBetween(collation, loci, each) === between
  return [siglum, ...others.filter((each) => each !== siglum && isAlike(each))]
}

/** The words a witness prints between those of some loci, at loci that are not among them. */
export function wordsBetween(collation: Collation, loci: readonly number[], siglum: Siglum): string {
  const places = loci.flatMap((at) => readingOf(collation, at, siglum)?.tokens[siglum] ?? []).toSorted((a, b) => a - b)
  const [first = 0, last = -1] = [places[0], places.at(-1)]
  if (last - first + 1 === places.length) return ''
  const own = new Set(places)
  const words = (collation.tokens[siglum] ?? [])
    .slice(first, last + 1)
    .filter(({ kind }, at) => !own.has(first + at) && (kind === 'word' || kind === 'bracket'))
  return words.map(({ norm }) => norm).join(' ')
}

/** Those that print nothing else between the words; all of them where none does. */
function unbroken(collation: Collation, loci: readonly number[], sigla: readonly Siglum[]): readonly Siglum[] {
  if (sigla.length < 2 || loci.length < 2) return sigla
  const runsOn = sigla.filter((siglum) => {
    const places = loci.flatMap((at) => readingOf(collation, at, siglum)?.tokens[siglum] ?? [])
    return places.every((place, i) => i === 0 || place === places[i - 1]! + 1)
  })
  return runsOn.length > 0 ? runsOn : sigla
}

/** The witness that prints most; of equal ones the first by its words, so that the order of the cluster does not matter. */
export function fullest({ tokens }: Collation, sigla: readonly Siglum[]): Siglum {
  const length = (siglum: Siglum): number => tokens[siglum]?.length ?? 0
  const most = sigla.reduce((longer, siglum) => Math.max(longer, length(siglum)), 0)
  const longest = sigla.filter((siglum) => length(siglum) === most)
  if (longest.length < 2) return longest[0] ?? ''
  const spell = (siglum: Siglum): string => spelled(tokens[siglum] ?? [])
  return longest.reduce((a, b) => (spell(b) < spell(a) ? b : a))
}

const spellings = new WeakMap<readonly Token[], string>()

/** The words of a witness, joined when first asked for: every side of every difference asks for them. */
function spelled(tokens: readonly Token[]): string {
  const known = spellings.get(tokens) ?? tokens.map(({ text }) => text).join(' ')
  spellings.set(tokens, known)
  return known
}

function kindOf(readings: readonly Reading[]): Reading['kind'] {
  const has = (kind: Reading['kind']): boolean => readings.some((reading) => reading.kind === kind)
  if (has('attested')) return 'attested'
  if (has('elided')) return 'elided'
  return has('omitted') ? 'omitted' : 'lacuna'
}

/** The index of the token with which a witness goes on after a place where it has none. */
function placeBefore(collation: Collation, locus: number, siglum: Siglum): number {
  for (let at = locus - 1; at >= 0; at -= 1) {
    const place = readingOf(collation, at, siglum)?.tokens[siglum]?.at(-1)
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
