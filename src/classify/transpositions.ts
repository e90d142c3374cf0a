import type { Collation, Siglum, Token } from '../model.ts'
import { among } from '../text/among.ts'
import type { Setting } from './difference.ts'
import { ironContractions } from './irons/contractions.ts'
import { holdSame } from './moved.ts'
import { passageOf } from './passage.ts'
import { range } from './range.ts'
import type { Variation } from './variations.ts'
import { isOf, readAs, residue, sensesOf, type Word, wordsOf } from './words.ts'

/** How many variations apart the two places of moved words may be. */
const NEAR = 4

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
    const [from, to] = [joined.loci[0]!, joined.loci.at(-1)!]
    for (let next = at + 1; (variations[next]?.loci[0] ?? Infinity) <= to; next += 1) {
      const each = variations[next]!
      if (each.loci.every((locus) => locus >= from && locus <= to) && sameWitnesses(each, joined)) isTaken[next] = 1
    }
    return [joined]
  })
}

/** The next few variations that are not yet part of another. */
function nextOf(variations: readonly Variation[], at: number, isTaken: Uint8Array): Variation[] {
  const found: Variation[] = []
  for (let next = at + 1; next < variations.length && found.length < NEAR; next += 1) if (isTaken[next] !== 1) found.push(variations[next]!)
  return found
}

function joinNear(collation: Collation, one: Variation, others: readonly Variation[], setting: Setting): Variation | undefined {
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

function join(collation: Collation, one: Variation, other: Variation, { lexicon }: Setting): Variation | undefined {
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
  if (!isAint && (isKept || !holdSame(from, to, lexicon))) return undefined
  const loci = range(one.loci[0]!, other.loci.at(-1)!)
  const [left, right] = [passageOf(collation, loci, lemma), passageOf(collation, loci, variant)]
  return { matter: 'words', loci, lemma: left, variant: right }
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
