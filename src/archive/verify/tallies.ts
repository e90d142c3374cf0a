import { isQuoted, numberOf, type Posting } from '../postings/posting.ts'

/** What the index says of each article beside what each article says of itself: both are counted, and what is left over is a fault. */
export interface Tallies {
  /** Takes a posting of one of the indexes; these come in their order, each under a number of its own. */
  readonly post: (segment: number, posting: Posting) => void
  /** Takes the runs of an article, once all indexes have been taken; says how many more, or fewer, the index has, and whether they are the same. */
  readonly compare: (article: number, grams: Float64Array, areQuoted: Uint8Array) => { readonly more: number; readonly areSame: boolean }
  /** Articles that the index knows and that there have never been. */
  readonly strangers: () => number
}

/** Of a run that too many articles have the first ones are not listed: those between two numbers, both left out. */
type Hidden = readonly [after: number, before: number]

/** Tallies of articles whose numbers are below some number. Memory for two numbers an article, and for what hides some. */
export function tallies(next: number): Tallies {
  const [sums, counts] = [new Int32Array(next), new Int32Array(next)]
  const hidden = new Map<number, Hidden[]>()
  let [segment, before, highest, strangers] = [-1, -1, -1, 0]
  const take = (gram: number, entry: number): void => {
    const number = numberOf(entry)
    highest = Math.max(highest, number)
    if (number >= next) strangers += 1
    else {
      sums[number] = (sums[number] ?? 0) + mixed(gram, isQuoted(entry))
      counts[number] = (counts[number] ?? 0) + 1
    }
  }
  return {
    post: (own, { gram, count, articles }) => {
      if (own !== segment) [segment, before] = [own, highest]
      const [first = 0] = articles
      if (count > articles.length) hidden.set(gram, [...(hidden.get(gram) ?? []), [before, numberOf(first)]])
      for (const entry of articles) take(gram, entry)
    },
    compare: (article, grams, areQuoted) => {
      let [sum, more] = [sums[article] ?? 0, counts[article] ?? 0]
      grams.forEach((gram, i) => {
        if (hidden.get(gram)?.some(([low, high]) => article > low && article < high)) return
        sum = (sum - mixed(gram, areQuoted[i] === 1)) | 0
        more -= 1
      })
      return { more, areSame: more === 0 && sum === 0 }
    },
    strangers: () => strangers,
  }
}

/** 32 bits of a run; sums of them tell sets of runs apart. */
function mixed(gram: number, quotes: boolean): number {
  const [low, high] = [gram | 0, Math.floor(gram / 2 ** 32)]
  const hash = Math.imul(low ^ Math.imul(high + 1, 0x9e3779b1), 0x85ebca6b)
  return Math.imul(hash ^ (hash >>> 15) ^ Number(quotes), 0xc2b2ae35)
}
