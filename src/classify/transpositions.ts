import type { Collation, Siglum, Token } from '../model.ts'
import { among } from '../text/among.ts'
import type { Setting } from './difference.ts'
import { ironContractions } from './irons/contractions.ts'
import { areOneAbroad, areOneSubject } from './joins-abroad.ts'
import { holdSame } from './moved.ts'
import { alike, fullest, passageOf, rowOf } from './passage.ts'
import { range } from './range.ts'
import type { Variation } from './variations.ts'
import { isOf, readAs, residue, sensesOf, type Word, wordsOf } from './words.ts'

/** How many variations apart the two places of moved words may be. */
const NEAR = 4

/** What two variations have become, for each of the ways in which its witnesses print it. */
type Joined = readonly [Variation, ...Variation[]]

/**
 * Two variations of which one has lost what the other has gained are one: words that moved. The rest stays as it is.
 *
 * Takes variations in the order of their first loci, and looks at a few behind each.
 */
export function joinMoved(collation: Collation, variations: readonly Variation[], setting: Setting): Variation[] {
  const isTaken = new Uint8Array(variations.length)
  return variations.flatMap((one, at) => {
    if (isTaken[at] === 1) return []
    const joined = joinNear(collation, one, nextOf(variations, at, isTaken), setting)
    if (!joined) return [one]
    const [{ loci }] = joined
    const [from, to] = [loci[0]!, loci.at(-1)!]
    for (let next = at + 1; (variations[next]?.loci[0] ?? Infinity) <= to; next += 1) {
      const each = variations[next]!
      if (each.loci.every((locus) => locus >= from && locus <= to) && joined.some((moved) => sameWitnesses(each, moved))) isTaken[next] = 1
    }
    return joined
  })
}

/** The next few variations that are not yet part of another. */
function nextOf(variations: readonly Variation[], at: number, isTaken: Uint8Array): Variation[] {
  const found: Variation[] = []
  for (let next = at + 1; next < variations.length && found.length < NEAR; next += 1) if (isTaken[next] !== 1) found.push(variations[next]!)
  return found
}

function joinNear(collation: Collation, one: Variation, others: readonly Variation[], setting: Setting): Joined | undefined {
  for (const other of others) {
    const joined = join(collation, one, other, setting)
    if (joined) return joined
  }
  return undefined
}

function sameWitnesses(one: Variation, other: Variation): boolean {
  const [isLemma, isVariant] = [among(other.lemma.sigla), among(other.variant.sigla)]
  return one.matter !== 'gap' && one.variant.sigla.every((siglum) => isLemma(siglum) || isVariant(siglum))
}

function join(collation: Collation, one: Variation, other: Variation, { lexicon, language }: Setting): Joined | undefined {
  if (!isWords(one) || !isWords(other)) return undefined
  const sides = sharedSides(one, other)
  if (!sides) return undefined
  const [lemma, variant] = sides
  const turned = one.lemma.sigla[0] !== other.lemma.sigla[0] && !other.lemma.sigla.includes(lemma[0] ?? '')
  const [gained, lost] = turned ? [other.lemma, other.variant] : [other.variant, other.lemma]
  const [from, to] = [plain([...one.lemma.tokens, ...lost.tokens]), plain([...one.variant.tokens, ...gained.tokens])]
  const isAint = isNext(one, other) && (becomesAint(from, to) || becomesAint(to, from))
  // What keeps its words at one place alone has not moved.
  const isKept = [one, other].some((each) => holdSame(plain(each.lemma.tokens), plain(each.variant.tokens), lexicon))
  const isOne =
    isAint ||
    (language !== 'en' && areOneAbroad(from, to, language)) ||
    (language === 'de' && isNext(one, other) && areOneSubject(from, to, lexicon))
  if (!isOne && (isKept || !holdSame(from, to, lexicon))) return undefined
  const loci = range(one.loci[0]!, other.loci.at(-1)!)
  const lemmas = alikeOver(collation, loci, lemma)
  const [first, ...rest] = alikeOver(collation, loci, variant).map((sigla) => ({
    matter: 'words' as const,
    loci,
    lemma: passageOf(collation, loci, likest(collation, loci, lemmas, sigla)),
    variant: passageOf(collation, loci, sigla),
  }))
  return first && [first, ...rest]
}

/** Some witnesses, those together that print the same over some loci: what only one of them has in between is not the others'. */
function alikeOver(collation: Collation, loci: readonly number[], sigla: readonly Siglum[]): Siglum[][] {
  const groups: Siglum[][] = []
  let left = sigla
  while (left.length > 0) {
    const group = alike(collation, loci, fullest(collation, left), left)
    groups.push(left.filter(among(group)))
    left = left.filter((siglum) => !group.includes(siglum))
  }
  return groups
}

/** The largest of some groups; of equal ones that which differs least from some witnesses over some loci. */
function likest(collation: Collation, loci: readonly number[], groups: readonly Siglum[][], sigla: readonly Siglum[]): readonly Siglum[] {
  if (groups.length < 2) return groups[0] ?? []
  const other = rowOf(collation, sigla[0] ?? '')?.readings
  const ranked = groups.map((group) => {
    const own = rowOf(collation, group[0] ?? '')?.readings
    return { group, apart: loci.filter((at) => own?.[at] !== other?.[at]).length }
  })
  return ranked.toSorted((a, b) => b.group.length - a.group.length || a.apart - b.apart)[0]?.group ?? []
}

/** `'s just`, `just ain't`: one verb, before the adverb and behind it. */
function becomesAint(one: readonly Word[], other: readonly Word[]): boolean {
  const [verb, aint] = residue(one, other)
  return verb.length === 1 && isOf(verb[0]!, BE_AND_HAVE) && /^ai(?: not)?$/.test(sensesOf(aint).join(' '))
}

const BE_AND_HAVE: ReadonlySet<string> = new Set(["'s", 'am', 'is', 'are', 'was', 'were', 'has', 'have'])

/** Whether no more than two loci lie between. */
function isNext(one: Variation, other: Variation): boolean {
  return other.loci[0]! - one.loci.at(-1)! <= 3
}

function isWords({ matter }: Variation): boolean {
  return matter === 'words' || matter === 'edge'
}

/** Who stands on either side of both; where words moved over the edge of a fragment the sides are the other way round. */
function sharedSides(one: Variation, other: Variation): readonly [readonly Siglum[], readonly Siglum[]] | undefined {
  if (areEqual(one.variant.sigla, other.variant.sigla)) {
    const lemma = one.lemma.sigla.filter(among(other.lemma.sigla))
    if (lemma.length > 0) return [lemma, one.variant.sigla]
  }
  return areEqual(one.lemma.sigla, other.variant.sigla) && areEqual(one.variant.sigla, other.lemma.sigla)
    ? [one.lemma.sigla, one.variant.sigla]
    : undefined
}

function areEqual(one: readonly Siglum[], other: readonly Siglum[]): boolean {
  return one.length === other.length && one.every(among(other))
}

function plain(tokens: readonly Token[]): Word[] {
  return ironContractions(wordsOf(tokens)).map((word) => readAs(word, word.senses[0].replace(/^(\d+)(?:st|nd|rd|th)$/, '$1')))
}
