import type { Pair } from '../../text/local-alignment.ts'
import type { Word } from '../../text/placed-words.ts'
import { regionsOf } from '../../text/regions.ts'
import { type Searched, saidAt } from './searched.ts'
import type { Sought } from './sought.ts'

/** Words of a text that stand opposite some of those looked for, one after the other, in the mouth of one speaker. */
export interface Hit {
  readonly searched: Searched
  /** First and last of the words looked for. */
  readonly first: number
  readonly last: number
  /** UTF-16 offsets into the text. */
  readonly start: number
  readonly end: number
  readonly bits: number
  /** The words looked for that stand there as they are. */
  readonly equal: number
}

/** Text may run so many times as long as what is looked for: notes, asides and halting speech stand in it. */
const LOOSE = 2
/** Words that are nearly the same only count when they stand opposite each other: before that, so much of the share is enough. */
const NEARLY = 0.8
/** So many words between two others, and they stand in two places. */
const APART = 15
/** A word or two that another place happens to have are no hit. */
const LEAST_BITS = 9

/** The places of a text, or of some of its words, that have something of what is looked for, at least such a share of it, each as the hits it is made of. */
export function hitsIn(searched: Searched, sought: Sought, share: number, words = searched.words()): Hit[][] {
  const least = share * sought.all
  if (least <= 0) return []
  const regions = regionsOf(words, sought.bag, NEARLY * least, LOOSE * sought.words.length + 8)
  return strongest(regions, sought).flatMap((region) => placesIn(region, searched, sought, least))
}

/** So many regions of a text are looked at closely: a text that says one thing over and over has a place like any other in each. */
const MOST = 48

/** The regions that have most of what is looked for, whatever its order; of equal ones the first. */
function strongest(regions: readonly (readonly Word[])[], { bag }: Sought): readonly (readonly Word[])[] {
  if (regions.length <= MOST) return regions
  const worth = (region: readonly Word[]): number =>
    Array.from(new Set(region.map(({ norm }) => norm))).reduce((sum, norm) => sum + (bag.weights.get(norm) ?? 0), 0)
  const ranked = regions.map((region) => ({ region, bits: worth(region) })).toSorted((a, b) => b.bits - a.bits)
  return ranked.slice(0, MOST).map(({ region }) => region)
}

function placesIn(region: readonly Word[], searched: Searched, sought: Sought, least: number): Hit[][] {
  const best = sought.align(region)
  if (!best || best.bits < least || best.pairs.length === 0) return []
  const place = runsOf(best.pairs, region, searched)
    .map((pairs) => withoutStrays(pairs, region, searched, sought))
    .map((pairs) => hitOf(pairs, region, searched))
    .filter(({ bits }, _, all) => all.length === 1 || bits >= LEAST_BITS)
  const rest = [region.slice(0, best.pairs[0]?.there ?? 0), region.slice((best.pairs.at(-1)?.there ?? region.length) + 1)]
  const others = rest.filter((part) => part.length * 2 >= sought.words.length).flatMap((part) => placesIn(part, searched, sought, least))
  return place.length > 0 ? [place, ...others] : others
}

/** Cuts what stands opposite each other where the speaker changes, or much else lies between. */
function runsOf(pairs: readonly Pair[], region: readonly Word[], searched: Searched): Pair[][] {
  const runs: Pair[][] = []
  let speaks: unknown
  for (const pair of pairs) {
    const said = saidAt(searched, region[pair.there]?.start ?? 0)
    const run = runs.at(-1)
    const before = run?.at(-1)
    if (run && before && said === speaks && pair.there - before.there <= APART) run.push(pair)
    else runs.push([pair])
    speaks = said
  }
  return runs
}

const ENDS = /[.!?…]/

/**
 * Without a small word that the next sentence, or the one before, happens to begin or end with, too: the rest of what is looked for stands elsewhere.
 * Where nothing is left to look for, it is no chance: > “We did it. And how!”
 */
function withoutStrays(pairs: readonly Pair[], region: readonly Word[], { text }: Searched, sought: Sought): readonly Pair[] {
  const isOver = (one: Pair, other: Pair): boolean => ENDS.test(text.slice(region[one.there]?.end ?? 0, region[other.there]?.start ?? 0))
  let [from, to] = [0, pairs.length]
  let bits = 0
  const isNext = (at: number): boolean => pairs[at]!.here === pairs[at - 1]!.here + 1 && pairs[at]!.there === pairs[at - 1]!.there + 1
  const isWhole = pairs.at(-1)?.here === sought.words.length - 1
  for (let at = pairs.length - 1; at > 0 && bits + pairs[at]!.bits < LEAST_BITS; at -= 1) {
    bits += pairs[at]!.bits
    if (isOver(pairs[at - 1]!, pairs[at]!) && !(isWhole && isNext(at))) to = at
  }
  bits = 0
  for (let at = 0; at < to - 1 && bits + pairs[at]!.bits < LEAST_BITS; at += 1) {
    bits += pairs[at]!.bits
    if (isOver(pairs[at]!, pairs[at + 1]!)) from = at + 1
  }
  return pairs.slice(from, to)
}

function hitOf(pairs: readonly Pair[], region: readonly Word[], searched: Searched): Hit {
  const [first, last] = [pairs[0], pairs.at(-1)]
  return {
    searched,
    first: first?.here ?? 0,
    last: last?.here ?? 0,
    start: region[first?.there ?? 0]?.start ?? 0,
    end: region[last?.there ?? 0]?.end ?? 0,
    bits: pairs.reduce((sum, { bits }) => sum + bits, 0),
    equal: pairs.filter(({ isEqual }) => isEqual).length,
  }
}
