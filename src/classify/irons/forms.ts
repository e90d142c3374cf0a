import { ABBREVIATIONS, INITIALS } from '../lexicons/abbreviations.ts'
import { readAs, type Word } from '../words.ts'

/** Abbreviations written out and initials without their dots. */
export function ironForms(words: readonly Word[]): Word[] {
  return joinNames(joinPerCent(words)).flatMap((word, at, all) => {
    const [norm] = word.senses
    if (norm === 'no' && /^#?\d/.test(all[at + 1]?.senses[0] ?? '')) return [readAs(word, 'number')]
    if (/^(?:\p{L}\.){2,}$/u.test(norm)) return [readAs(word, upper(norm), norm)]
    const long = ABBREVIATIONS[norm]
    if (long) return [readAs(word, long[0] ?? norm, ...long.slice(1), norm)]
    return /^\p{Lu}{2,}$/u.test(word.text) ? [readAs(word, norm, word.text)] : [word]
  })
}

function upper(norm: string): string {
  const letters = norm.replaceAll('.', '')
  return letters === 'am' || letters === 'pm' ? letters : letters.toUpperCase()
}

function joinPerCent(words: readonly Word[]): Word[] {
  return words.flatMap((word, at) => {
    if (word.senses[0] === 'per' && words[at + 1]?.senses[0] === 'cent') return [readAs(word, 'percent')]
    return word.senses[0] === 'cent' && words[at - 1]?.senses[0] === 'per' ? [] : [word]
  })
}

function joinNames(words: readonly Word[]): Word[] {
  return words.flatMap((word, at) => {
    const pair = (from: number): string | undefined => INITIALS[`${words[from]?.senses[0]} ${words[from + 1]?.senses[0]}`]
    const initials = pair(at)
    if (initials) return [{ ...readAs(word, initials), text: `${word.text} ${words[at + 1]?.text}` }]
    return pair(at - 1) ? [] : [word]
  })
}
