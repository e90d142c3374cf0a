import { lookUp } from '../../../text/look-up.ts'
import { ABBREVIATIONS_ABROAD } from '../../lexicons/abroad/abbreviations.ts'
import { PHRASES_ABROAD } from '../../lexicons/abroad/phrases.ts'
import { UNITS_ABROAD } from '../../lexicons/abroad/units.ts'
import { readAs, type Word } from '../../words.ts'

/** The longest phrase that has a short form, in words. */
const LONGEST = 4
/** Short forms that are words of their own in small letters: French `m`, Spanish `d`. */
const CAPITAL_ONLY = /^(?:m|mm|d|pr|st|fr|mo|std|hl|ing|oct|nov)$/
const GLUED = /^(\d+(?:[.,]\d+)*)(km|cm|mm|kg|ha|m|g|l|t|h|kw|mw|gw|€)$/

/** Abbreviations of other languages written out, units in one form, and names of states and unions by their initials: `Dr.`, `z. B.`, `EE. UU.`, `kilómetros`. */
export function ironFormsAbroad(
  words: readonly Word[],
  language: string,
  { before, after }: { readonly before: string; readonly after: string },
): Word[] {
  return joinPhrases(words, language).flatMap((word, at, all) => {
    const [norm] = word.senses
    if (norm === '%') return [readAs(word, 'percent')]
    // `Art. 5`; without a figure the German word is one of its own.
    if (norm === 'art' && language === 'de' && /^#?\d/.test(all[at + 1]?.senses[0] ?? after)) return [readAs(word, 'artikel')]
    const [, figure, unit] = GLUED.exec(norm) ?? []
    if (figure && unit) return [readAs(word, figure), unitOf({ ...readAs(word, unit), text: unit }, language)]
    if (/^[ºª°]$/.test(norm) && norm !== '°') return []
    const previous = at > 0 ? all[at - 1]!.senses[0] : before
    // A single letter is a unit behind a figure only.
    if (/\d$/.test(previous) || norm.length > 2) {
      const known = unitOf(word, language)
      if (known !== word) return [known]
    }
    if (/^(?:\p{L}\.){2,}$/u.test(norm)) return [readAs(word, norm.replaceAll('.', '').toUpperCase(), norm)]
    const long = lookUp(lookUp(ABBREVIATIONS_ABROAD, language) ?? {}, norm)
    if (long !== undefined && !(CAPITAL_ONLY.test(norm) && !/^\p{Lu}/u.test(word.text))) return longForm(word, long)
    return /^\p{Lu}{2,}$/u.test(word.text) ? [readAs(word, ...word.senses, word.text)] : [word]
  })
}

/** `usw.` stands for three words, `Dr.` for one. */
function longForm(word: Word, long: string): Word[] {
  const [first = long, ...more] = long.split(' ')
  return more.length === 0 ? [readAs(word, first, ...word.senses)] : [first, ...more].map((sense) => readAs(word, sense))
}

const SHORT_UNITS: Readonly<Record<string, string>> = {
  km: 'kilometres',
  cm: 'centimetres',
  mm: 'millimetres',
  kg: 'kilograms',
  ha: 'hectares',
}

function unitOf(word: Word, language: string): Word {
  const [norm] = word.senses
  const unit = lookUp(SHORT_UNITS, norm) ?? lookUp(lookUp(UNITS_ABROAD, language) ?? {}, norm)
  return unit === undefined ? word : readAs(word, unit, norm)
}

function joinPhrases(words: readonly Word[], language: string): Word[] {
  const phrases = lookUp(PHRASES_ABROAD, language) ?? {}
  const joined: Word[] = []
  for (let at = 0; at < words.length;) {
    const found = phraseAt(words, at, phrases)
    if (found) joined.push(...found.words)
    else joined.push(words[at]!)
    at += found?.length ?? 1
  }
  return joined
}

function phraseAt(
  words: readonly Word[],
  at: number,
  phrases: Readonly<Record<string, string>>,
): { words: Word[]; length: number } | undefined {
  for (let length = Math.min(LONGEST, words.length - at); length > 0; length -= 1) {
    const run = words.slice(at, at + length)
    const long = lookUp(phrases, run.map(({ senses: [norm] }) => norm).join(' '))
    const isShort = length === 1 && !/^\p{Lu}{2,}$/u.test(run[0]!.text) && run[0]!.text.length < 4
    if (long !== undefined && !isShort) {
      const text = run.map((word) => word.text).join(' ')
      return { words: long.split(' ').map((sense) => ({ ...readAs(run[0]!, sense), text })), length }
    }
  }
  return undefined
}
