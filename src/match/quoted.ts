import type { Quotation } from '../model.ts'
import type { Days } from '../text/days.ts'
import { weekdayOf } from '../text/weekday.ts'
import { saidOn } from './said-on.ts'
import type { Memory } from './memory.ts'
import type { Passage, Wording } from './passage.ts'
import type { Size } from './size.ts'
import type { Texts } from './texts.ts'
import { type Voice, issuedBy, voiceOf } from './voice.ts'

/** A quotation, ready for matching. */
export interface Quoted {
  readonly quotation: Quotation
  /** Which of its article's it is; none where matching found it. */
  readonly index?: number
  /** Its edition, by number. */
  readonly edition: number
  /** Who sets it side by side with others, and so tells them apart: its edition, by number; nobody else where that only gathers stories. */
  readonly desk: number
  /** Who says it. */
  readonly voice: Voice
  /** The day of the week it was said on, where the reporter tells: 0 to 6 from Monday on, else −1. */
  readonly weekday: number
  /** The days it was said on, where the reporter tells. */
  readonly said?: Days
  /** What it prints, and its number: the same for all who print the same words. */
  readonly passage: Passage
  readonly text: number
  readonly size: Size
}

/** Whether it stands in a text that gathers stories of others. */
export function isGathered({ desk, edition }: Pick<Quoted, 'desk' | 'edition'>): boolean {
  return desk !== edition
}

/** Who said a quotation and when, as far as its article tells. */
export type Told = Pick<Quoted, 'voice' | 'weekday' | 'said'>

/** Makes quotations ready for matching. What several print in the same words is weighed and kept once. Linear in their words. */
export function quoter(
  weigh: (ids: Int32Array, into: Float64Array) => Float64Array,
  stockWords: (ids: Int32Array) => Uint8Array,
  isCoined: (ids: Int32Array) => boolean,
  texts: Texts,
  memory?: Pick<Memory, 'voices' | 'told'>,
): (quotation: Quotation, edition: number, wording: Wording, index?: number) => Quoted {
  const known: { readonly passage: Passage; readonly size: Size }[] = []
  let scratch = new Float64Array(1024)
  const voices = memory?.voices ?? new Map<string, Voice>()

  const voice = ({ speaker, article: { role, outlet } }: Quotation) => {
    const issuer = speaker || role !== 'source' ? undefined : outlet
    const key = speaker ? `${speaker.text}\n${speaker.name ?? '\n'}` : `\n${issuer ?? ''}`
    const found = voices.get(key) ?? (issuer === undefined ? voiceOf(speaker) : issuedBy(issuer))
    voices.set(key, found)
    return found
  }

  return (quotation, edition, wording, index) => {
    const text = texts.numberOf(wording.ids)
    const first = (known[text] ??= weighedAs(text, wording))
    const own = first.passage.soft === wording.soft && first.passage.cut === wording.cut ? first : remarked(first, wording)
    const base = { quotation, edition, desk: edition, ...toldOf(quotation), passage: own.passage, text, size: own.size }
    return index === undefined ? base : { ...base, index }
  }

  /** A text that weighs what it weighed in an earlier run is the very same passage: whatever was found of that still holds. */
  function weighedAs(text: number, { ids, soft, cut }: Wording): { readonly passage: Passage; readonly size: Size } {
    const before = texts.passageOf(text)
    if (scratch.length < ids.length) scratch = new Float64Array(ids.length * 2)
    const bits = weigh(ids, scratch)
    const isSame = before && before.soft === soft && before.cut === cut && beginsWith(bits, before.bits)
    const passage = isSame
      ? before
      : { ids, soft, cut, bits: texts.keep(bits.subarray(0, ids.length)), stock: before?.stock ?? stockWords(ids) }
    if (!isSame) texts.set(text, passage)
    return { passage, size: sizeOf(passage, isCoined(ids)) }
  }

  function toldOf(quotation: Quotation): Told {
    const told = memory?.told.get(quotation) ?? toldBy(quotation, voice(quotation))
    memory?.told.set(quotation, told)
    return told
  }
}

function toldBy(quotation: Quotation, voice: Voice): Told {
  const { occasion, article } = quotation
  const weekday = occasion?.date === undefined ? -1 : (weekdayOf(occasion.date, article.language) ?? -1)
  const said = saidOn(quotation)
  return { voice, weekday, ...(said && { said }) }
}

function beginsWith(list: Float64Array, beginning: Float64Array): boolean {
  for (let i = 0; i < beginning.length; i++) if (list[i] !== beginning[i]) return false
  return true
}

/** The same words with other brackets or ellipses. */
function remarked({ passage, size }: { passage: Passage; size: Size }, { soft, cut }: Wording): { passage: Passage; size: Size } {
  const own = { ...passage, soft, cut }
  return { passage: own, size: sizeOf(own, size.coined) }
}

/** How much a passage says. */
export function sizeOf({ bits, soft, stock }: Passage, coined: boolean): Size {
  let [words, information, inStock] = [0, 0, 0]
  for (let i = 0; i < bits.length; i++) {
    if (soft[i] === 1) continue
    words += 1
    information += bits[i] ?? 0
    if (stock[i] === 1) inStock += bits[i] ?? 0
  }
  return { words, bits: information, stock: inStock, coined }
}
