import { lookUp } from '../../text/look-up.ts'
import { CLITICS_ABROAD, FIGURES_ABROAD, FORMS_ABROAD } from '../lexicons/continental.ts'
import { SPELLING_RULES, SPELLINGS_ABROAD } from '../lexicons/abroad/spellings.ts'
import { CONTRACTIONS_ABROAD } from '../lexicons/abroad/speech.ts'
import { readAs, type Word } from '../words.ts'

const THOUSANDS = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/
const DECIMAL = /^\d+,\d+$/
const MONTHS_SPANISH = /^(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre)$/
/** An article that may also count. */
const ONE = /^(?:eine?[nmrs]?|une?|un[oa]|één)$/

/** Full words and figures as English writes them; `next` is the word behind: `1.200,5` is `1200.5`; `Prozent`, `pour cent` and `por ciento` are `percent`. */
export function ironFigures(words: readonly Word[], language: string, next = ''): Word[] {
  return words.flatMap((word, at) => {
    const [norm] = word.senses
    const pair = (from: number): string => `${words[from]?.senses[0]} ${words[from + 1]?.senses[0]}`
    if (/^(?:pour cents?|por ciento)$/.test(pair(at))) return [readAs(word, 'percent')]
    if (/^(?:pour cents?|por ciento)$/.test(pair(at - 1))) return []
    // `1,2 millions d’euros`, `1.200.000 euros`.
    if (/^(?:de|d')$/.test(norm) && /^(?:millions?|milliards?|mill[oó]n(?:es)?)$/.test(words[at - 1]?.senses[0] ?? '')) return []
    // `14 de julio de 1999`.
    if (language === 'es' && norm === 'de' && [words[at - 1], words[at + 1]].some((each) => MONTHS_SPANISH.test(each?.senses[0] ?? '')))
      return []
    if (word.text === 'M' && words[at + 1]?.senses[0] === '€') return [readAs(word, 'million')]
    if (THOUSANDS.test(norm)) return [readAs(word, norm.replaceAll('.', '').replace(',', '.'))]
    if (DECIMAL.test(norm)) return [readAs(word, norm.replace(',', '.'))]
    // `L’on` is `on`.
    if (language === 'fr' && norm === "l'" && (words[at + 1]?.senses[0] ?? next) === 'on') return []
    // `Un herido`, `1 herido`.
    if (ONE.test(norm)) return [readAs(word, ...word.senses, '#1')]
    const full = lookUp(lookUp(FORMS_ABROAD, language) ?? {}, norm)
    if (full) return [readAs(word, ...full, norm)]
    const long = lookUp(lookUp(FIGURES_ABROAD, language) ?? {}, norm)
    return [long === undefined ? word : readAs(word, long, norm)]
  })
}

/** One spelling where a language has two: `daß`, `fuer`, `clef`, `sólo`. What tells two words apart stays: `ou`, `où`. */
export function spellAbroad(norm: string, language: string): string {
  const listed = lookUp(lookUp(SPELLINGS_ABROAD, language) ?? {}, norm) ?? norm
  return (lookUp(SPELLING_RULES, language) ?? []).reduce((word, [pattern, spelling]) => word.replace(pattern, spelling), listed)
}

/** Clitics and what runs together written out: `geht's`, `j’ai`, `ça`, `zum`. */
export function ironElisions(words: readonly Word[], language: string): Word[] {
  const clitics = lookUp(CLITICS_ABROAD, language) ?? {}
  const joined = lookUp(CONTRACTIONS_ABROAD, language) ?? {}
  return words.flatMap((word) => {
    const long = lookUp(clitics, word.senses[0])
    if (long) return [readAs(word, ...long, ...word.senses)]
    const full = lookUp(joined, word.senses[0])
    return full === undefined ? [word] : full.split(' ').map((sense) => readAs(word, sense))
  })
}
