import type { Collation, Siglum, Token } from '../model.ts'
import { endsSentence } from './clause.ts'
import { alike, passageOf, readingOf } from './passage.ts'
import type { Variation } from './variations.ts'

/** A run of words at the very beginning or end of a witness together with what others print beyond it, as one variation: `4%`, `4 per cent`. */
export function overEdge(collation: Collation, variation: Variation): Variation | undefined {
  const [one, other] = [variation.lemma.sigla[0], variation.variant.sigla[0]]
  if (variation.matter !== 'words' || one === undefined || other === undefined) return undefined
  const before = beyond(collation, one, other, (variation.loci[0] ?? 0) - 1, -1).toReversed()
  const after = beyond(collation, one, other, (variation.loci.at(-1) ?? 0) + 1, 1)
  if (before.length + after.length === 0) return undefined
  const loci = [...before, ...variation.loci, ...after]
  const [lemma, variant] = [alike(collation, loci, one, variation.lemma.sigla), alike(collation, loci, other, variation.variant.sigla)]
  return { matter: 'words', loci, lemma: passageOf(collation, loci, lemma), variant: passageOf(collation, loci, variant) }
}

/** The loci next to a place that one of two witnesses does not reach, to the end of the sentence. */
function beyond(collation: Collation, one: Siglum, other: Siglum, from: number, step: 1 | -1): number[] {
  const loci: number[] = []
  for (let at = from; at >= 0 && at < collation.loci.length; at += step) {
    const readings = [one, other].map((siglum) => readingOf(collation, at, siglum))
    const tokens = [...tokensAt(collation, at, one), ...tokensAt(collation, at, other)]
    if (tokens.some(endsSentence) && !isNumberSign(collation, at, tokens)) break
    if (tokens.length === 0) continue
    if (!readings.some((reading) => reading?.kind === 'lacuna')) break
    loci.push(at)
  }
  return loci
}

/** The full stop of `No. 1` ends no sentence. */
function isNumberSign({ loci }: Collation, at: number, tokens: readonly Token[]): boolean {
  return tokens.every(({ norm }) => norm === '.') && (loci[at - 1]?.readings.some(({ text }) => /^no$/i.test(text)) ?? false)
}

function tokensAt(collation: Collation, at: number, siglum: Siglum): Token[] {
  return (readingOf(collation, at, siglum)?.tokens[siglum] ?? []).flatMap((index) => collation.tokens[siglum]?.[index] ?? [])
}
