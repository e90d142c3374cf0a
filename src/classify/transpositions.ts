import type { Collation, Siglum, Token } from '../model.ts'
import type { Setting } from './difference.ts'
import { ironContractions } from './irons/contractions.ts'
import { holdSame } from './moved.ts'
import { passageOf } from './passage.ts'
import { range } from './range.ts'
import type { Variation } from './variations.ts'
import { isOf, readAs, residue, sensesOf, type Word, wordsOf } from './words.ts'

/** How many variations apart the two places of moved words may be. */
const NEAR = 4

/** Two variations of which one has lost what the other has gained are one: words that moved. The rest stays as it is. */
export function joinMoved(collation: Collation, variations: readonly Variation[], setting: Setting): Variation[] {
  const left = [...variations]
  for (let at = 0; at < left.length; at += 1) {
    const one = left[at]!
    const partner = left.slice(at + 1, at + 1 + NEAR).findIndex((other) => join(collation, one, other, setting) !== undefined)
    if (partner < 0) continue
    const joined = join(collation, one, left[at + 1 + partner]!, setting)!
    const [from, to] = [joined.loci[0]!, joined.loci.at(-1)!]
    const inside = (each: Variation): boolean => each.loci.every((locus) => locus >= from && locus <= to) && sameWitnesses(each, joined)
    left.splice(at, left.length, joined, ...left.slice(at + 1).filter((each) => !inside(each)))
  }
  return left
}

function sameWitnesses(one: Variation, other: Variation): boolean {
  const all = [...other.lemma.sigla, ...other.variant.sigla]
  return one.variant.sigla.every((siglum) => all.includes(siglum)) && one.matter !== 'gap'
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
  const lemma = one.lemma.sigla.filter((siglum) => other.lemma.sigla.includes(siglum))
  if (lemma.length > 0 && areEqual(one.variant.sigla, other.variant.sigla)) return [lemma, one.variant.sigla]
  return areEqual(one.lemma.sigla, other.variant.sigla) && areEqual(one.variant.sigla, other.lemma.sigla)
    ? [one.lemma.sigla, one.variant.sigla]
    : undefined
}

function areEqual(one: readonly Siglum[], other: readonly Siglum[]): boolean {
  return one.length === other.length && one.every((siglum) => other.includes(siglum))
}

function plain(tokens: readonly Token[]): Word[] {
  return ironContractions(wordsOf(tokens)).map((word) => readAs(word, word.senses[0].replace(/^(\d+)(?:st|nd|rd|th)$/, '$1')))
}
