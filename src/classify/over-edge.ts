import type { Collation, Siglum, Token } from '../model.ts'
import { endsSentence } from './clause.ts'
import { alike, fullest, type Passage, passageOf, rowOf, tokensAt } from './passage.ts'
import type { Variation } from './variations.ts'

/** A run of words at the very beginning or end of a witness together with what others print beyond it, as far as some loci, as one variation: `4%`, `4 per cent`. */
export function overEdge(collation: Collation, variation: Variation, reach = Infinity): Variation | undefined {
  if (variation.matter !== 'words') return undefined
  const [one, other] = [fullest(collation, variation.lemma.sigla), fullest(collation, variation.variant.sigla)]
  const before = beyond(collation, one, other, (variation.loci[0] ?? 0) - 1, -1)
    .slice(0, reach)
    .toReversed()
  const after = beyond(collation, one, other, (variation.loci.at(-1) ?? 0) + 1, 1).slice(0, reach)
  if (before.length + after.length === 0) return undefined
  const loci = [...before, ...variation.loci, ...after]
  const [lemma, variant] = [alike(collation, loci, one, variation.lemma.sigla), alike(collation, loci, other, variation.variant.sigla)]
  return { matter: 'words', loci, lemma: passageOf(collation, loci, lemma), variant: passageOf(collation, loci, variant) }
}

/** What a variation is for the witnesses of it that a wider one has left out: each against all of the other side, no two told of twice. */
export function leftBy(collation: Collation, { matter, loci, lemma, variant }: Variation, wider: Variation): Variation[] {
  const [lemmas, variants] = [without(lemma, wider.lemma), without(variant, wider.variant)]
  const told = (one: readonly Siglum[], other: readonly Siglum[]): Variation[] =>
    one.length > 0 && other.length > 0
      ? [{ matter, loci, lemma: passageOf(collation, loci, one), variant: passageOf(collation, loci, other) }]
      : []
  return [...told(lemmas, variant.sigla), ...told(wider.lemma.sigla, variants)]
}

const without = ({ sigla }: Passage, { sigla: taken }: Passage): Siglum[] => sigla.filter((siglum) => !taken.includes(siglum))

/** The loci next to a place that one of two witnesses does not reach, to the end of the sentence. */
function beyond(collation: Collation, one: Siglum, other: Siglum, from: number, step: 1 | -1): number[] {
  const [left, right] = [rowOf(collation, one)?.readings, rowOf(collation, other)?.readings]
  const loci: number[] = []
  for (let at = from; at >= 0 && at < collation.loci.length; at += step) {
    const tokens = [...tokensAt(collation, at, one), ...tokensAt(collation, at, other)]
    if (tokens.some(endsSentence) && !isNumberSign(collation, at, tokens)) break
    if (tokens.length === 0) continue
    if (left?.[at]?.kind !== 'lacuna' && right?.[at]?.kind !== 'lacuna') break
    loci.push(at)
  }
  return loci
}

/** The full stop of `No. 1` ends no sentence. */
function isNumberSign({ loci }: Collation, at: number, tokens: readonly Token[]): boolean {
  const prints = (locus: number, pattern: RegExp): boolean => loci[locus]?.readings.some(({ text }) => pattern.test(text)) ?? false
  return tokens.every(({ norm }) => norm === '.') && prints(at - 1, /^no$/i) && prints(at + 1, /^\d/)
}

/** Words that may open or close a quotation in place of others. */
const FEW = 4

/** Whether both sides begin, or end, with their few words: then these stand against each other, though not aligned. */
export function bothEnd({ lemma, variant }: Variation): boolean {
  const [one, other] = [lemma, variant].map(({ tokens }) => tokens.filter(({ kind }) => kind === 'word').length)
  const isShort = [one, other].every((length) => length !== undefined && length > 0 && length <= FEW)
  return (
    isShort &&
    ![...lemma.run, ...variant.run].some(endsSentence) &&
    (lemma.before.length + variant.before.length === 0 || lemma.after.length + variant.after.length === 0)
  )
}
