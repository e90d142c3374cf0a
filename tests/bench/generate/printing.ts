import type { Language } from './language.ts'
import type { Speech } from './speech.ts'

/** What a desk does to the words it prints. */
type Kind =
  | 'exact'
  | 'near'
  | 'fragment 2'
  | 'fragment 3'
  | 'fragment 4'
  | 'fragment 5-6'
  | 'fragment 7+'
  | 'ellipsis'
  | 'bracket'
  | 'splice'
  | 'unquoted'

/** A stretch of a speech, in words. */
interface Cover {
  readonly speech: number
  readonly from: number
  readonly to: number
}

/** What is known of a printing: what was done to it, and what it covers. */
export interface Planted {
  readonly kind: Kind
  readonly covers: readonly Cover[]
}

/** A printing: its text, as it stands between the marks. */
export interface Variant extends Planted {
  readonly text: string
}

const SHARES: readonly (readonly [Kind, number])[] = [
  ['exact', 0.35],
  ['near', 0.2],
  ['fragment 2', 0.03],
  ['fragment 3', 0.03],
  ['fragment 4', 0.04],
  ['fragment 5-6', 0.05],
  ['fragment 7+', 0.04],
  ['ellipsis', 0.08],
  ['bracket', 0.07],
  ['splice', 0.04],
  ['unquoted', 0.07],
]
const LENGTHS: Partial<Record<Kind, readonly [least: number, most: number]>> = {
  'fragment 2': [2, 2],
  'fragment 3': [3, 3],
  'fragment 4': [4, 4],
  'fragment 5-6': [5, 6],
  'fragment 7+': [7, 12],
}
const ELLIPSES = ['…', '...', '. . .', '[…]', '[...]']

/** Prints a speech as some desk would: `other` is what the same speaker said on another occasion, where it is known. */
export function printingOf(speech: Speech, other: Speech | undefined, language: Language, roll: () => number): Variant {
  const kind = kindOf(roll)
  const length = LENGTHS[kind]
  if (length) return fragment(kind, speech, length, language, roll)
  const [from, to] = stretch(speech, roll)
  const cover = { speech: speech.number, from, to }
  const words = speech.words.slice(from, to).map(language.textOf)
  if (kind === 'near')
    return { kind, covers: [cover], text: sentences(edited(words, 1 + Math.floor(roll() * 4), language, roll), speech, from) }
  if (kind === 'unquoted' && words.length >= 9)
    return { kind, covers: [cover], text: sentences(edited(words, Math.floor(roll() * 3), language, roll), speech, from) }
  if (kind === 'ellipsis' && words.length >= 10) return elided(cover, speech, language, roll)
  if (kind === 'bracket') return { kind, covers: [cover], text: bracketed(sentences(words, speech, from), language, roll) }
  if (kind === 'splice' && other) return spliced(cover, speech, other, language, roll)
  return { kind: 'exact', covers: [cover], text: sentences(words, speech, from) }
}

function kindOf(roll: () => number): Kind {
  let left = roll()
  for (const [kind, share] of SHARES) {
    if (left < share) return kind
    left -= share
  }
  return 'exact'
}

/** Whole sentences in a row: all of them half the time. */
function stretch({ ends, words }: Speech, roll: () => number): readonly [number, number] {
  if (roll() < 0.5) return [0, words.length]
  const first = Math.floor(roll() * ends.length)
  const last = first + Math.floor(roll() * (ends.length - first))
  return [first === 0 ? 0 : ends[first - 1]!, ends[last]!]
}

/** The text of words, with capitals and full stops where the speech has them (an edit may have moved them by a word or two). */
function sentences(words: readonly string[], { ends }: Speech, from: number): string {
  let isFirst = true
  return words
    .map((word, i) => {
      const isLast = ends.includes(from + i + 1)
      const shown = isFirst ? word.charAt(0).toUpperCase() + word.slice(1) : word
      isFirst = isLast
      return isLast && i < words.length - 1 ? `${shown}.` : shown
    })
    .join(' ')
}

/** Words replaced, misspelt, left out or put in. */
function edited(words: readonly string[], edits: number, language: Language, roll: () => number): string[] {
  const changed = [...words]
  for (let i = 0; i < Math.min(edits, words.length / 4); i++) {
    const at = Math.floor(roll() * changed.length)
    const sort = roll()
    const word = changed[at]!
    if (sort < 0.35) changed[at] = language.textOf(language.after(at))
    else if (sort < 0.5) changed[at] = word.length > 3 ? word.slice(0, 2) + word.slice(3) : `${word}s`
    else if (sort < 0.75) changed.splice(at, 1)
    else changed.splice(at, 0, language.textOf(language.after(at)))
  }
  return changed
}

/** Some words of a sentence: of three places the most telling, as reporters choose. */
function fragment(
  kind: Kind,
  { number, words, ends }: Speech,
  [least, most]: readonly [number, number],
  language: Language,
  roll: () => number,
): Variant {
  const length = Math.min(words.length, least + Math.floor(roll() * (most - least + 1)))
  let [best, told] = [0, -1]
  for (let i = 0; i < 3; i++) {
    const from = Math.floor(roll() * (words.length - length + 1))
    const crosses = ends.some((end) => end > from && end < from + length)
    const bits = words.slice(from, from + length).reduce((sum, word) => sum + language.bitsOf(word), 0) - (crosses ? 1000 : 0)
    if (bits > told) [best, told] = [from, bits]
  }
  const text = words
    .slice(best, best + length)
    .map(language.textOf)
    .join(' ')
  return { kind, covers: [{ speech: number, from: best, to: best + length }], text }
}

function elided({ from, to }: Cover, speech: Speech, language: Language, roll: () => number): Variant {
  const gap = 2 + Math.floor(roll() * Math.min(7, to - from - 8))
  const start = from + 3 + Math.floor(roll() * (to - from - gap - 6))
  const text = (one: number, end: number) => sentences(speech.words.slice(one, end).map(language.textOf), speech, one)
  const sign = ELLIPSES[Math.floor(roll() * ELLIPSES.length)]!
  const covers = [
    { speech: speech.number, from, to: start },
    { speech: speech.number, from: start + gap, to },
  ]
  return { kind: 'ellipsis', covers, text: `${text(from, start)} ${sign} ${text(start + gap, to)}` }
}

function bracketed(text: string, language: Language, roll: () => number): string {
  const words = text.split(' ')
  const at = 1 + Math.floor(roll() * (words.length - 1))
  const own = Array.from({ length: 1 + Math.floor(roll() * 3) }, () => language.textOf(language.topical())).join(' ')
  return [...words.slice(0, at), `[${own}]`, ...words.slice(at + (roll() < 0.5 ? 1 : 0))].join(' ')
}

/** Two sayings of two occasions, run together with an ellipsis: part of both, and one utterance with neither. */
function spliced(cover: Cover, speech: Speech, other: Speech, language: Language, roll: () => number): Variant {
  const [from, to] = stretch(other, roll)
  const first = sentences(speech.words.slice(cover.from, cover.to).map(language.textOf), speech, cover.from)
  const second = sentences(other.words.slice(from, to).map(language.textOf), other, from)
  return { kind: 'splice', covers: [cover, { speech: other.number, from, to }], text: `${first} … ${second}` }
}
