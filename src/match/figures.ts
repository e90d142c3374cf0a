import type { Quotation } from '../model.ts'
import { lookUp } from '../text/look-up.ts'
import { contextOf } from './context.ts'
import type { Corpus } from './corpus.ts'
import type { EdgeList } from './edge-list.ts'
import type { Overlap } from './overlap.ts'
import { FRAGMENT_WORDS } from './prior.ts'
import type { Printing } from './printing.ts'
import type { Quoted } from './quoted.ts'

/** Signs of a fragment: a longer one has other words to be found by. */
const LENGTH = 80

/** What is counted, by how it is printed. */
const COUNTED: Readonly<Record<string, string>> = {
  $: 'dollar',
  dollars: 'dollar',
  '€': 'euro',
  euros: 'euro',
  '£': 'pound',
  pounds: 'pound',
  '¥': 'yen',
}

/** Thousands of what is before them. */
const ORDERS: Readonly<Record<string, number>> = {
  k: 1,
  thousand: 1,
  m: 2,
  mn: 2,
  mln: 2,
  mio: 2,
  million: 2,
  b: 3,
  bn: 3,
  bln: 3,
  billion: 3,
  tn: 4,
  trn: 4,
  trillion: 4,
}
const FIGURE = new RegExp(
  String.raw`([$€£¥]?)(\d[\d.,]{0,20})(?:[ -]?(${Object.keys(ORDERS).join('|')})(?![\p{L}\p{N}]))?( ?(?:(?:pc|per cent)(?![\p{L}\p{N}])|%))?`,
  'giu',
)

const SPELLED_OUT =
  'zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion|trillion'
const SPELLED = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${SPELLED_OUT})(?:(?:-| |, | and )(?:${SPELLED_OUT})){0,12}(?![\p{L}\p{N}])`,
  'giu',
)

/**
 * Adds to the edges those of fragments that differ in a figure, or in how it is written ("about $84m", "about $48 million"): one speaker,
 * one event, and each of the two articles has nothing else of this form. Linear in the fragments.
 */
export function compareFigures(printings: readonly Printing[], edges: EdgeList, corpus: Pick<Corpus, 'areOneEvent' | 'days'>): void {
  for (const alike of byForm(printings)) {
    const own = alike.filter((one) => alike.every((other) => other === one || other.quoted[0].edition !== one.quoted[0].edition))
    own.forEach((one, i) => {
      for (const other of own.slice(i + 1, i + 1 + OTHERS)) {
        const context = contextOf(one.quoted, other.quoted, corpus)
        if (
          one.text === other.text ||
          context.where !== 'event' ||
          context.speakers !== 'same' ||
          context.time === 'later' ||
          context.time === 'apart'
        )
          continue
        edges.add({ a: one.number, b: other.number, overlap: overlapOf(one, other), context, verdict: { confidence: 'medium' } })
      }
    })
  }
}

/** Fragments of one form that each is compared with. */
const OTHERS = 8

/** Fragments with a figure, by their speakers and by what is left of them without it. */
function byForm(printings: readonly Printing[]): Iterable<readonly Printing[]> {
  const found = new Map<string, Printing[]>()
  for (const one of printings) {
    const form = one.size.words <= FRAGMENT_WORDS ? formOf(one.quoted[0]) : undefined
    const list = form === undefined ? undefined : found.get(form)
    if (list) list.push(one)
    else if (form !== undefined) found.set(form, [one])
  }
  return found.values()
}

/** "about $84m": "holm about #2 dollar"; none where there is no figure, or nothing is said beside it. */
function formOf({ quotation, voice: { names } }: Quoted): string | undefined {
  const name = names.at(-1)
  if (name === undefined || quotation.form === 'unquoted' || quotation.content.length > LENGTH) return undefined
  const left = forms.get(quotation) ?? leftOf(quotation.content)
  forms.set(quotation, left)
  return left === '' ? undefined : `${name} ${left}`
}

const forms = new WeakMap<Quotation, string>()

/** What is left without the figures; nothing where there is none, or nothing beside them. */
function leftOf(content: string): string {
  const left = content
    .replace(FIGURE, (_, currency: string, digits: string, unit: string | undefined, percent: string | undefined) => {
      const order = thousandsIn(digits) + (lookUp(ORDERS, unit?.toLowerCase() ?? '') ?? 0)
      return ` #${order} ${lookUp(COUNTED, currency) ?? ''} ${percent === undefined ? '' : 'percent'} `
    })
    .replace(
      SPELLED,
      (words) =>
        ` #${Math.max(
          ...words
            .toLowerCase()
            .split(/[-, ]+/)
            .map((word) => lookUp(ORDERS, word) ?? 0),
        )} `,
    )
    .replace(/per cent/gi, 'percent')
  const words = (left.toLowerCase().match(/#\d+|[\p{L}\p{N}]+/gu) ?? []).map((word) => lookUp(COUNTED, word) ?? word)
  const isSaid = words.some((word) => /\p{L}{2}/u.test(word) && word !== 'percent' && !Object.values(COUNTED).includes(word))
  return isSaid && words.some((word) => word.startsWith('#')) ? words.join(' ') : ''
}

/** "60,000" has one, "1.4" none. */
function thousandsIn(digits: string): number {
  const whole = /^\d+(?:[.,]\d{3}(?!\d))*/.exec(digits)?.[0].replace(/[.,]/g, '') ?? ''
  return Math.floor((whole.length - 1) / 3)
}

/** The words before the figure, and those after it. */
function overlapOf({ passage: a }: Printing, { passage: b }: Printing): Pick<Overlap, 'bits' | 'words' | 'runs'> {
  const least = Math.min(a.ids.length, b.ids.length)
  let [before, after] = [0, 0]
  while (before < least && a.ids[before] === b.ids[before]) before += 1
  while (after < least - before && a.ids[a.ids.length - 1 - after] === b.ids[b.ids.length - 1 - after]) after += 1
  const bitsOf = (from: number, to: number) => a.bits.subarray(from, to).reduce((sum, each) => sum + each, 0)
  const runs = [
    { a: 0, b: 0, length: before, bits: bitsOf(0, before) },
    { a: a.ids.length - after, b: b.ids.length - after, length: after, bits: bitsOf(a.ids.length - after, a.ids.length) },
  ].filter(({ length }) => length > 0)
  return { bits: runs.reduce((sum, { bits }) => sum + bits, 0), words: before + after, runs }
}
