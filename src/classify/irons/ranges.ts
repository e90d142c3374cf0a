import type { Token } from '../../model.ts'
import { CURRENCIES } from '../lexicons/abbreviations.ts'
import type { Lexicon } from '../lexicons/lexicon.ts'
import { UNITS } from '../lexicons/units.ts'
import { readAs, type Word } from '../words.ts'

const MONEY = new Set(Object.values(CURRENCIES))
const NUMBER = /^#(\d+(?:\.\d+)?)$/
/** How far before its first figure `between` may stand, in words. */
const REACH = 4

/** The words on either side of some words, read as these are. */
export interface Around {
  readonly before: readonly Word[]
  readonly after: readonly Word[]
  /** All tokens, those of the words amid those around them. */
  readonly tokens: readonly Token[]
}

/**
 * The two ends of a range, each with all that is said of both: `$40 and $45 million`, `40-45 million dollars` and
 * `$40 million to $45 million` are one. The other end, and what it lends, may stand outside the words.
 */
export function ironRanges(words: readonly Word[], around: Around, { numbers }: Pick<Lexicon, 'numbers'>): Word[] {
  const all = [...around.before, ...words, ...around.after].map((word) => ({ word, isOurs: words.includes(word) }))
  for (let at = 0; at < all.length; at += 1) {
    const high = all[at]!.word
    if (!NUMBER.test(high.senses[0])) continue
    const low = lowEnd(
      all.map(({ word }) => word),
      at,
      around.tokens,
    )
    if (low === undefined) continue
    const [from, unit, money] = [all[low.at]!, unitAt(all[at + 1]?.word), unitAt(all[low.at + 1]?.word)]
    const scale = scaleOf(high, numbers)
    const value = Number(from.word.senses[0].slice(1))
    if (scale > 1 && scaleOf(from.word, numbers) === 1 && value < 1000)
      all[low.at] = { ...from, word: readAs(from.word, `#${value * scale}`) }
    // What the high end lends stands behind the low one; a currency goes the other way too.
    if (!unit && money && MONEY.has(money.senses[0])) all.splice(at + 1, 0, { word: { ...money }, isOurs: all[at]!.isOurs })
    if (low.to !== undefined) all.splice(low.to, 1)
    if (unit && !money) all.splice(low.at + 1, 0, { word: { ...unit }, isOurs: from.isOurs })
  }
  return all.filter(({ isOurs }) => isOurs).map(({ word }) => word)
}

/** The place of the number with which a range begins that ends at a place, and of the `to` between them. */
function lowEnd(words: readonly Word[], high: number, tokens: readonly Token[]): { at: number; to?: number } | undefined {
  const numberBefore = (at: number): number | undefined =>
    [at - 1, at - 2].find((place, i) => NUMBER.test(words[place]?.senses[0] ?? '') && (i === 0 || unitAt(words[at - 1]) !== undefined))
  const link = words[high - 1]?.senses[0] ?? ''
  const low = numberBefore(/^(?:to|or|and)$/.test(link) ? high - 1 : high)
  if (low === undefined) return undefined
  if (link === 'to') return { at: low, to: high - 1 }
  if (link === 'or') return { at: low }
  if (link === 'and')
    return words.slice(Math.max(0, low - REACH), low).some(({ senses: [norm] }) => norm === 'between') ? { at: low } : undefined
  const sign = tokens.indexOf(words[high]!.token)
  const isLinked = tokens.slice(Math.max(0, sign - 2), sign).some(({ kind, norm }) => kind === 'mark' && /^[-–—]$/.test(norm))
  return isLinked ? { at: low } : undefined
}

function unitAt(word: Word | undefined): Word | undefined {
  return word && (UNITS.has(word.senses[0]) || MONEY.has(word.senses[0])) ? word : undefined
}

/** A thousand, a million: by which a number was multiplied in print. */
function scaleOf({ text }: Word, numbers: ReadonlyMap<string, number>): number {
  const last =
    text
      .toLowerCase()
      .split(/[\s-]+/)
      .at(-1) ?? ''
  const [, short] = /^\d+(?:\.\d+)?(k|mn?|bn|tn)$/.exec(last) ?? []
  if (short) return { k: 1e3, b: 1e9, t: 1e12 }[short[0] ?? ''] ?? 1e6
  const value = numbers.get(last) ?? 1
  return value >= 1000 ? value : 1
}
