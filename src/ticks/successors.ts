import type { Verdict } from '../model.ts'
import { bitsOf } from '../text/frequency.ts'
import { wordsIn } from '../text/words-in.ts'

/** From this share of their information on, two wordings are clearly one quotation, edited. */
const ALIKE = 0.5
/** So much of the shorter wording stands in the longer where it was only cut or continued, and it must be that telling (in bits). */
const WITHIN = 0.8
const TELLING = 24

interface Words {
  readonly counts: ReadonlyMap<string, number>
  readonly bits: number
}

/** Looks up the quotation that seems to stand in the place of words that are gone: the most similar one, if one is clearly similar. */
export function successors(verdicts: readonly Verdict[], language?: string): (content: string) => Verdict | undefined {
  const known = verdicts.map((verdict) => ({ verdict, words: wordsOf(verdict.quotation.content, language) }))
  return (content) => {
    const words = wordsOf(content, language)
    let best: { readonly verdict: Verdict; readonly likeness: number } | undefined
    for (const each of known) {
      const likeness = likenessOf(words, each.words, language)
      if (likeness > (best?.likeness ?? 0)) best = { verdict: each.verdict, likeness }
    }
    return best?.verdict
  }
}

/** 0 where two wordings are not clearly alike. */
function likenessOf(one: Words, other: Words, language: string | undefined): number {
  let shared = 0
  for (const [word, count] of one.counts) shared += Math.min(count, other.counts.get(word) ?? 0) * bitsOf(word, language)
  const ofBoth = (2 * shared) / (one.bits + other.bits || 1)
  const ofShorter = shared / (Math.min(one.bits, other.bits) || 1)
  return ofBoth >= ALIKE || (ofShorter >= WITHIN && shared >= TELLING) ? ofBoth + ofShorter : 0
}

function wordsOf(content: string, language: string | undefined): Words {
  const counts = new Map<string, number>()
  let bits = 0
  for (const word of wordsIn(content)) {
    counts.set(word, (counts.get(word) ?? 0) + 1)
    bits += bitsOf(word, language)
  }
  return { counts, bits }
}
