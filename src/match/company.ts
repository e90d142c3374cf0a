import { countUpTo } from '../text/count-up-to.ts'
import { contextOf } from './context.ts'
import type { Corpus } from './corpus.ts'
import type { EdgeList } from './edge-list.ts'
import { type Context, FRAGMENT_WORDS } from './prior.ts'
import type { Printing } from './printing.ts'
import type { Quoted } from './quoted.ts'
import { compareVoices } from './voice.ts'

/** Fewer bits than this tell nothing in any company. */
const LEAST = 8

/** How far apart in their article, in UTF-16 units, two fragments may stand that were cut from one utterance: a sentence or two. */
const NEAR = 400

/** Quotations near a fragment, and printings that one of them was found in, looked at for one fragment. */
const LOOKED_AT = 16

/**
 * Adds to the edges those of fragments in company: words too few to be looked for everywhere stand word for word in the very quotation of
 * another paper that something near them was found in ("the public were never “in danger” and the valve “performed as designed”").
 * Linear in the edges, and a bounded number of looks for a fragment.
 */
export function accompany(printings: readonly Printing[], edges: EdgeList, corpus: Pick<Corpus, 'areOneEvent' | 'days'>): void {
  const fragments = printings.filter(isFragment)
  const near = neighbourhood(printings, fragments)
  const pairs = fragments.map((fragment) => ({ fragment, company: near(fragment) })).filter(({ company }) => company.length > 0)
  const found = othersOf(new Set(pairs.flatMap(({ fragment, company }) => [fragment.number, ...company])), edges)
  for (const { fragment, company } of pairs) {
    const known = new Set(found.get(fragment.number))
    for (const number of new Set(company.flatMap((one) => found.get(one) ?? []))) {
      const whole = printings[number]
      const at = whole && whole.size.words > FRAGMENT_WORDS && !known.has(number) ? placeIn(whole, fragment) : -1
      if (!whole || at < 0) continue
      const context = contextOf(fragment.quoted, whole.quoted, corpus)
      if (!isOfOneEvent(context)) continue
      const { words, bits } = fragment.size
      edges.add({
        a: fragment.number,
        b: number,
        overlap: { words, bits, runs: [{ a: 0, b: at, length: words }] },
        context,
        verdict: { confidence: 'low' },
      })
    }
  }
}

function isFragment({ size, quoted: [{ quotation }] }: Printing): boolean {
  return size.words <= FRAGMENT_WORDS && size.bits - size.stock >= LEAST && quotation.form !== 'unquoted'
}

function isOfOneEvent({ where, speakers }: Context): boolean {
  return where === 'event' && speakers !== 'different'
}

/** A printing as its article has it. */
interface Standing {
  readonly number: number
  readonly quoted: Quoted
}

/** Finds the printings that an article has near a fragment, of the same voice as far as can be seen. */
function neighbourhood(printings: readonly Printing[], fragments: readonly Printing[]): (fragment: Printing) => number[] {
  const wanted = new Set(fragments.flatMap(({ quoted }) => quoted.map(partOf)))
  const byPart = new Map<string, Standing[]>()
  for (const { number, quoted } of printings) {
    for (const one of quoted) {
      const key = partOf(one)
      if (!wanted.has(key) || one.quotation.form === 'unquoted') continue
      const list = byPart.get(key)
      if (list) list.push({ number, quoted: one })
      else byPart.set(key, [{ number, quoted: one }])
    }
  }
  for (const [key, list] of byPart) byPart.set(key, list.toSorted(byStart))
  return ({ number, quoted: [own] }) => {
    const list = byPart.get(partOf(own)) ?? []
    const from = firstWithin(list, startOf(own) - NEAR)
    return list
      .slice(from, firstWithin(list, startOf(own) + NEAR + 1))
      .filter((one) => one.number !== number && compareVoices(one.quoted.voice, own.voice) !== 'different')
      .toSorted((one, other) => one.number - other.number)
      .slice(0, LOOKED_AT)
      .map((one) => one.number)
  }
}

function startOf({ quotation: { spans } }: Quoted): number {
  return spans[0].start
}

function byStart({ quoted: one }: Standing, { quoted: other }: Standing): number {
  return startOf(one) - startOf(other)
}

/** The first of those that start at or behind an offset. */
function firstWithin(list: readonly Standing[], offset: number): number {
  return countUpTo(list.length, (i) => startOf(list[i]!.quoted) < offset)
}

/** The text that offsets count in: the body of an article, or a part beside it. */
function partOf({ edition, quotation: { spans } }: Quoted): string {
  return `${edition} ${spans[0].part ?? ''}`
}

/** The printings that some printings were found to be of one utterance with, the first few of each. */
function othersOf(wanted: ReadonlySet<number>, edges: EdgeList): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>()
  const add = (number: number, other: number) => {
    if (!wanted.has(number)) return
    const list = found.get(number)
    if (!list) found.set(number, [other])
    else if (list.length < LOOKED_AT) list.push(other)
  }
  for (let edge = 0; edge < edges.size(); edge++) {
    add(edges.a(edge), edges.b(edge))
    add(edges.b(edge), edges.a(edge))
  }
  return found
}

/** Where the words of a fragment stand in a longer quotation, one after the other; −1 where they do not. */
function placeIn({ passage: { ids } }: Printing, { passage: { ids: words } }: Printing): number {
  for (let at = 0; at + words.length <= ids.length; at++) if (words.every((word, i) => ids[at + i] === word)) return at
  return -1
}
