import type { Verdict } from '../model.ts'
import { bitsOf } from '../text/frequency.ts'
import { wordsIn } from '../text/words-in.ts'

/** From this share of their information on, two wordings are clearly one quotation, edited. */
const ALIKE = 0.5
/** So much of the shorter wording stands in the longer where it was only cut or continued, and it must be that telling (in bits). */
const WITHIN = 0.8
const TELLING = 24

/** A bag of words: how often each stands in it and what that tells, and what all tell together, in bits. */
interface Words {
  readonly each: ReadonlyMap<string, { readonly count: number; readonly bits: number }>
  readonly bits: number
}

/** Looks up the quotation that seems to stand in the place of words that are gone: the most similar one, if one is clearly similar. */
export function successors(verdicts: readonly Verdict[], language?: string): (content: string) => Verdict | undefined {
  const known = verdicts.map(({ quotation }) => wordsOf(quotation.content, language))
  const postings = new Map<string, { readonly at: number; readonly count: number }[]>()
  known.forEach(({ each }, at) => {
    for (const [word, { count }] of each) {
      const places = postings.get(word)
      if (places) places.push({ at, count })
      else postings.set(word, [{ at, count }])
    }
  })
  return (content) => {
    const words = wordsOf(content, language)
    const shared = new Float64Array(known.length)
    for (const [word, { count, bits }] of words.each)
      for (const { at, count: theirs } of postings.get(word) ?? []) shared[at] = (shared[at] ?? 0) + Math.min(count, theirs) * bits
    const likenesses = known.map(({ bits }, at) => likenessOf(shared[at] ?? 0, words.bits, bits))
    const best = likenesses.reduce((most, likeness, at) => (likeness > (likenesses[most] ?? 0) ? at : most), -1)
    return verdicts[best]
  }
}

/** How alike two wordings of so many bits are that share so many; 0 where they are not clearly so. */
function likenessOf(shared: number, one: number, other: number): number {
  const ofBoth = (2 * shared) / (one + other || 1)
  const ofShorter = shared / (Math.min(one, other) || 1)
  return ofBoth >= ALIKE || (ofShorter >= WITHIN && shared >= TELLING) ? ofBoth + ofShorter : 0
}

function wordsOf(content: string, language: string | undefined): Words {
  const each = new Map<string, { readonly count: number; readonly bits: number }>()
  let all = 0
  for (const word of wordsIn(content)) {
    const { count = 0, bits = bitsOf(word, language) } = each.get(word) ?? {}
    each.set(word, { count: count + 1, bits })
    all += bits
  }
  return { each, bits: all }
}
