import { contextOf } from './context.ts'
import type { Corpus } from './corpus.ts'
import type { EdgeList } from './edge-list.ts'
import type { Context } from './prior.ts'
import type { Printing } from './printing.ts'
import type { Quoted } from './quoted.ts'

/** A word of fewer bits is anybody's. */
const LEAST = 11

/** Quotations of one word by one speaker, or in one article, that others are compared with; quotations of a text looked at. */
const [OTHERS, HOMES] = [16, 4]

/** Whether a quotation of one word may be found again: a rare one that nobody uses on his own account, in the words of a named speaker. */
export function isTelling({ quotation: { form }, size, voice }: Quoted): boolean {
  if (!size.coined || size.bits < LEAST) return false
  return form === 'display' || (form === 'mixed' && voice.names.length > 0 && !voice.forOthers)
}

/**
 * Adds to the edges those of single words ("he felt “betrayed”"): one speaker has the word at one event, or a headline has it and its article,
 * and reporters next to never use it themselves. Linear in the words of all texts.
 */
export function compareSingleWords(
  printings: readonly Printing[],
  edges: EdgeList,
  corpus: Pick<Corpus, 'areOneEvent' | 'days' | 'bits'>,
): void {
  const isWanted = new Uint8Array(corpus.bits.length)
  const singles = new Map<string, Printing[]>()
  for (const one of printings) {
    const [word, second] = one.passage.ids
    if (word === undefined || second !== undefined) continue
    isWanted[word] = 1
    for (const home of homesOf(one)) pushTo(singles, `${word} ${home}`, one)
  }
  if (singles.size === 0) return
  for (const other of printings) {
    for (const [word, at] of firstPlaces(other.passage.ids, isWanted)) {
      const near = new Set(homesOf(other).flatMap((home) => singles.get(`${word} ${home}`) ?? []))
      for (const one of near) {
        if (one.text === other.text && one.number >= other.number) continue
        const context = contextOf(one.quoted, other.quoted, corpus)
        const overlap = { words: 1, bits: one.size.bits, runs: [{ a: 0, b: at, length: 1 }] }
        if (areTied(context)) edges.add({ a: one.number, b: other.number, overlap, context, verdict: { confidence: 'low' } })
      }
    }
  }
}

/** Its articles and its speaker. */
function homesOf({ quoted }: Printing): (string | number)[] {
  return quoted.slice(0, HOMES).flatMap(({ edition, voice: { names } }) => (names.length > 0 ? [edition, names.at(-1) ?? ''] : [edition]))
}

function pushTo(lists: Map<string, Printing[]>, key: string, one: Printing): void {
  const list = lists.get(key)
  if (!list) lists.set(key, [one])
  else if (list.length < OTHERS) list.push(one)
}

/** Where the wanted words of a text first stand. */
function firstPlaces(ids: Int32Array, isWanted: Uint8Array): ReadonlyMap<number, number> {
  const found = new Map<number, number>()
  ids.forEach((word, at) => {
    if (isWanted[word] === 1 && !found.has(word)) found.set(word, at)
  })
  return found
}

/** One speaker at one event; or a headline over words that its article quotes. */
function areTied({ speakers, where, time, display }: Context): boolean {
  if (where === 'article' && display) return speakers !== 'different'
  return speakers === 'same' && where !== 'apart' && time !== 'later' && time !== 'apart'
}
