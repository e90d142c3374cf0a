import { lookUp } from '../../text/look-up.ts'
import { ABBREVIATIONS, INITIALS, STATES } from '../lexicons/abbreviations.ts'
import { DECADES } from '../lexicons/numbers.ts'
import { GLUED_FORMS, RATES, UNIT_FORMS } from '../lexicons/units.ts'
import { readAs, type Word } from '../words.ts'

/** What stands next to the words, normalized: a unit is known by the figure before it, `No.` by the one behind. */
export interface Neighbours {
  readonly before?: string | undefined
  readonly after?: string | undefined
}

/** Abbreviations written out and initials without their dots. */
export function ironForms(words: readonly Word[], { before = '', after = '' }: Neighbours = {}): Word[] {
  return joinNames(joinRates(words)).flatMap((word, at, all) => {
    const [norm] = word.senses
    const [previous, next] = [at > 0 ? all[at - 1]!.senses[0] : before, all[at + 1]?.senses[0] ?? after]
    if (/^nos?$/.test(norm) && /^#?\d/.test(next)) return [readAs(word, norm === 'no' ? 'number' : 'numbers')]
    if (/^(?:\p{L}\.){2,}$/u.test(norm)) return [readAs(word, upper(norm), norm)]
    const [, figure, unit] = GLUED.exec(norm) ?? []
    if (figure && unit) return [readAs(word, figure), unitOf({ ...word, text: unit })]
    if (lookUp(UNIT_FORMS, norm) && /\d$/.test(previous)) return [unitOf(word)]
    // `20°C`, `20C` and `20 degrees Celsius`.
    if (/^(?:°|degrees?)$/.test(norm) && SCALES.test(next)) return []
    if (previous === '°' && lookUp(GLUED_FORMS, norm)) return [unitOf(word)]
    const decade = DECADE.exec(norm)?.[1] ?? lookUp(DECADES, norm)
    if (decade) return [readAs(word, `#${decade}s`, norm)]
    if (norm === 'us' && previous === 'the') return [readAs(word, norm, 'US')]
    if (OTHER_DECADE.test(norm)) return [readAs(word, `#${norm}`)]
    const state = /^\p{Lu}/u.test(word.text) ? lookUp(STATES, norm) : undefined
    const long = lookUp(ABBREVIATIONS, norm)
    if (state) return [readAs(word, norm, state, ...(long ?? []))]
    if (long) return [readAs(word, long[0] ?? norm, ...long.slice(1), norm)]
    return /^\p{Lu}{2,}$/u.test(word.text) ? [readAs(word, norm, word.text)] : [word]
  })
}

/** `20km`, `5ft`, `2in`. */
const GLUED = new RegExp(`^(\\d+(?:[.,]\\d+)*)(${Object.keys({ ...UNIT_FORMS, ...GLUED_FORMS }).join('|')})$`)
const SCALES = /^(?:c|f|celsius|fahrenheit)$/
/** `1990s`; whoever says `the 90s` or `the nineties` means these. */
const DECADE = /^(?:19)?([2-9]0)s$/
/** Of another century. */
const OTHER_DECADE = /^(?:1[0-8]|20)\d0s$/

function unitOf(word: Word): Word {
  const norm = word.text.toLowerCase()
  const [first = norm, ...others] = lookUp(UNIT_FORMS, norm) ?? lookUp(GLUED_FORMS, norm) ?? []
  return readAs(word, first, ...others)
}

function upper(norm: string): string {
  const letters = norm.replaceAll('.', '')
  return letters === 'am' || letters === 'pm' ? letters : letters.toUpperCase()
}

/** The words that may be the middle of a rate, or of `per cent`. */
const OF_RATES = new Set([...Object.keys(RATES).map((rate) => rate.split(' ')[1] ?? ''), 'per'])

function joinRates(words: readonly Word[]): readonly Word[] {
  if (!words.some(({ senses: [norm] }) => OF_RATES.has(norm))) return words
  return words.flatMap((word, at) => {
    const norms = words.slice(at, at + 3).map(({ senses: [norm] }) => norm)
    const rate = lookUp(RATES, norms.join(' '))
    if (rate) return [{ ...readAs(word, rate), text: rate }]
    if (
      [1, 2].some((back) =>
        lookUp(
          RATES,
          words
            .slice(Math.max(0, at - back), at - back + 3)
            .map(({ senses: [norm] }) => norm)
            .join(' '),
        ),
      )
    )
      return []
    if (word.senses[0] === 'per' && words[at + 1]?.senses[0] === 'cent') return [readAs(word, 'percent')]
    return word.senses[0] === 'cent' && words[at - 1]?.senses[0] === 'per' ? [] : [word]
  })
}

const OF_INITIALS = new Set(Object.keys(INITIALS).map((name) => name.split(' ')[0] ?? ''))

function joinNames(words: readonly Word[]): readonly Word[] {
  if (!words.some(({ senses: [norm] }) => OF_INITIALS.has(norm))) return words
  return words.flatMap((word, at) => {
    const pair = (from: number): string | undefined => lookUp(INITIALS, `${words[from]?.senses[0]} ${words[from + 1]?.senses[0]}`)
    const initials = pair(at)
    if (initials) return [{ ...readAs(word, initials), text: `${word.text} ${words[at + 1]?.text}` }]
    return pair(at - 1) ? [] : [word]
  })
}
