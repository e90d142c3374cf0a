import type { Corpus } from './corpus.ts'
import { type Home, formulas } from './formulas.ts'
import type { Passage } from './passage.ts'
import type { Postings } from './postings.ts'
import { type Text, join } from './propose.ts'
import { type Quoted, isGathered, sizeOf } from './quoted.ts'
import { standsAlone } from './same.ts'
import { isTelling } from './single-words.ts'
import type { Size } from './size.ts'

/** Quotations that print the same words and can be taken as one: all of them where the words say enough, else one alone. */
export interface Printing {
  readonly number: number
  readonly passage: Passage
  readonly size: Size
  readonly quoted: readonly [Quoted, ...Quoted[]]
  /** Number of the text it prints. */
  readonly text: number
}

/** The distinct texts of a corpus, each with those who print it. */
export interface Printings {
  readonly texts: readonly Text[]
  readonly ofText: readonly (readonly Printing[])[]
  readonly all: readonly Printing[]
  /** The n-grams that texts have in common. */
  readonly joined: Postings
}

/** Those who say a text and articles that print it, looked at for one text. */
const PLACES = 8

/**
 * Puts identical quotations together: nothing is compared twice. Quotations of one word are left out, unless the word tells something.
 * Joins the texts on their n-grams, and learns from that which words are formulas. Linear.
 */
export function printings(
  quoted: readonly Quoted[],
  needed: number,
  { bits, areOneEvent }: Pick<Corpus, 'bits' | 'areOneEvent'>,
): Printings {
  const groups = byWords(quoted)
  const speakers = new Map<string, number>()
  const drafts = groups.map((group) => ({ passage: group[0].passage, places: placesOf(group, speakers) }))
  const learned = formulas(groups.map(homeOf), areOneEvent)
  const joined = join(drafts, bits, learned.inspect)
  const all: Printing[] = []
  const ofText: Printing[][] = []
  const texts = groups.map((group, text) => {
    const stock = learned.marked(group[0].passage, joined.nameOf)
    const passage = stock ? withStock(group[0].passage, stock) : group[0].passage
    const size = stock ? sizeOf(passage, group[0].size.coined) : group[0].size
    const alike = standsAlone(size, needed) ? apart(group) : group.map((one): [Quoted] => [one])
    const own = alike.map((part, i) => ({ number: all.length + i, passage, size, quoted: part, text }))
    for (const printing of own) all.push(printing)
    ofText.push(own)
    return { passage, places: drafts[text]?.places ?? [] }
  })
  return { texts, ofText, all, joined }
}

/** What texts that gather stories print is a printing of its own: who reads those must not know more of the others, nor less. */
function apart(group: readonly Quoted[]): [Quoted, ...Quoted[]][] {
  return [group.filter((one) => !isGathered(one)), group.filter(isGathered)].flatMap(([first, ...others]) =>
    first ? [[first, ...others]] : [],
  )
}

function homeOf([first]: readonly [Quoted, ...Quoted[]]): Home {
  return { edition: first.edition, speaker: isGathered(first) ? undefined : first.voice.names.at(-1) }
}

/** A passage as it was last marked: one that is marked alike again is the very same. */
const lastMarked = new WeakMap<Passage, Passage>()

function withStock(passage: Passage, marked: Uint8Array): Passage {
  const stock = marked.map((each, i) => each | (passage.stock[i] ?? 0))
  const last = lastMarked.get(passage)
  if (last?.stock.every((each, i) => each === stock[i])) return last
  const own = { ...passage, stock }
  lastMarked.set(passage, own)
  return own
}

function byWords(quoted: readonly Quoted[]): [Quoted, ...Quoted[]][] {
  const groups: [Quoted, ...Quoted[]][] = []
  const known: number[] = []
  for (const one of quoted) {
    if (one.passage.ids.length < 2 && !isTelling(one)) continue
    const others = groups[(known[one.text] ??= groups.length)]
    if (others) others.push(one)
    else groups.push([one])
  }
  return groups
}

/** Articles have even numbers, speakers odd ones. */
function placesOf(group: readonly Quoted[], speakers: Map<string, number>): number[] {
  const places = new Set<number>()
  for (const { edition, voice } of group) {
    if (places.size >= PLACES) break
    places.add(edition * 2)
    const surname = voice.names.at(-1)
    if (surname === undefined) continue
    const known = speakers.get(surname) ?? speakers.size
    speakers.set(surname, known)
    places.add(known * 2 + 1)
  }
  return Array.from(places)
}
