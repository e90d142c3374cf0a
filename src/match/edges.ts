import { bag } from './bag.ts'
import { accompany } from './company.ts'
import { areApart, contextOf } from './context.ts'
import type { Corpus } from './corpus.ts'
import { type EdgeList, edgeList } from './edge-list.ts'
import { compareFigures } from './figures.ts'
import { type Overlap, overlapFinder, wholeOf } from './overlap.ts'
import type { Printing, Printings } from './printing.ts'
import { type Propose, propose as proposeBySharedWords } from './propose.ts'
import { isRival, leastShared, same } from './same.ts'
import { compareSingleWords } from './single-words.ts'

/** What comparing found. */
export interface Compared {
  readonly edges: EdgeList
  /** Printings of one article that say two things in the same frame, or that it ascribes to two. */
  readonly rivals: readonly (readonly [number, number])[]
}

/** Of poor texts that many print, so many pairs are looked at, and so many others for each. */
const [PAIRS, OTHERS] = [64, 12]

/** Compares the proposed pairs. A few µs for every proposal. */
export function compare(printings: Printings, corpus: Corpus, needed: number, propose: Propose = proposeBySharedWords): Compared {
  const edges = edgeList()
  const rivals: [number, number][] = []
  const judge = (one: Printing, other: Printing, overlap: Overlap) => {
    const context = contextOf(one.quoted, other.quoted, corpus)
    const verdict = same(overlap, one.size, other.size, context, needed)
    if (verdict) edges.add({ a: one.number, b: other.number, overlap, context, verdict })
    else if (isRival(overlap, one.size, other.size, context)) rivals.push([one.number, other.number])
  }

  const { texts, ofText } = printings
  texts.forEach(({ passage }, text) => {
    const all = ofText[text] ?? []
    if (all.length > 1) for (const [one, other] of pairsWithin(all)) judge(one, other, wholeOf(passage))
  })

  const words = bag(
    texts.map(({ passage }) => passage.ids),
    (text, at) => texts[text]?.passage.bits[at] ?? 0,
    corpus.bits.length,
  )
  let at = -1
  let find: ReturnType<typeof overlapFinder> | undefined
  const judgeTexts = (a: number, b: number) => {
    words.fill(a)
    const most = words.mostShared(b)
    if (most < leastShared(true, needed)) return
    const [ones, others] = [ofText[a] ?? [], ofText[b] ?? []]
    if (most < leastShared(false, needed) && areStrangers(ones, others, corpus)) return
    const [one, other] = [texts[a]?.passage, texts[b]?.passage]
    if (!one || !other) return
    if (at !== a) find = undefined
    at = a
    const overlap = corpus.overlapOf(one, other, () => (find ??= overlapFinder(one))(other))
    if (!overlap) return
    if (ones.length * others.length > PAIRS) for (const [x, y] of pairsBetween(ones, others)) judge(x, y, overlap)
    else for (const x of ones) for (const y of others) judge(x, y, overlap)
  }
  propose(texts, corpus.bits, judgeTexts, printings.joined)
  accompany(printings.all, edges, corpus)
  compareFigures(printings.all, edges, corpus)
  compareSingleWords(printings.all, edges, corpus)
  return { edges, rivals }
}

/** Whether nothing but its words can tie any printing of a text to any of another one. */
function areStrangers(ones: readonly Printing[], others: readonly Printing[], corpus: Corpus): boolean {
  if (ones.length * others.length > PAIRS) return false
  for (const one of ones) for (const other of others) if (!areApart(one.quoted, other.quoted, corpus)) return false
  return true
}

/** Pairs of printings of two texts that many print: those of one speaker or article. */
function pairsBetween(ones: readonly Printing[], others: readonly Printing[]): (readonly [Printing, Printing])[] {
  const near = neighbours(others)
  return ones.flatMap((one) => near(one).map((other) => [one, other] as const))
}

function pairsWithin(all: readonly Printing[]): (readonly [Printing, Printing])[] {
  const near = all.length * all.length <= PAIRS ? () => all : neighbours(all)
  return all.flatMap((one) =>
    near(one)
      .filter(({ number }) => number < one.number)
      .map((other) => [other, one] as const),
  )
}

/** Its article and its speaker. */
function homesOf({ quoted: [{ edition, voice }] }: Printing): (string | number)[] {
  return [edition, voice.names.at(-1) ?? '']
}

function neighbours(all: readonly Printing[]): (one: Printing) => Printing[] {
  const lists = new Map<string | number, Printing[]>()
  for (const one of all) {
    for (const key of homesOf(one)) {
      const list = lists.get(key)
      if (list) list.push(one)
      else lists.set(key, [one])
    }
  }
  return (one) => Array.from(new Set(homesOf(one).flatMap((key) => (lists.get(key) ?? []).slice(0, OTHERS))))
}
