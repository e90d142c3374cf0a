import { EXPLETIVES, MASKED, MASKS, MASKS_IN_BRACKETS, SPELT } from '../lexicons/expletives.ts'
import { readAs, type Word } from '../words.ts'

const LETTERS = Array.from('abcdefghijklmnopqrstuvwxyz', (letter) => `${letter}…`)

/** Whether a word is one that papers mask. */
function isExpletive({ senses: [norm] }: Word): boolean {
  return EXPLETIVES.test(norm) && !/^(?:assess|asset|assist|assum|assur|associat|assembl|assign|assault|hello)/u.test(norm)
}

/** Whether a word is a swear word, or one masked with stars. */
export function isSwearing(word: Word): boolean {
  return isExpletive(word) || (/\*{2}/.test(word.token.norm) && MASKED.test(word.token.norm))
}

/** Whether a word with stars or dashes for letters can stand for another of its length: `b*****d`, `bastard`. */
export function isMaskOf(mask: string, word: string): boolean {
  if (!/^\p{L}[\p{L}*_-]*$/u.test(mask) || !/[*_-]{2}/.test(mask) || mask.length !== word.length) return false
  return Array.from(mask).every((sign, at) => /[*_-]/.test(sign) || sign === word[at])
}

function isMask({ senses: [norm], token }: Word): boolean {
  return MASKS.test(norm) || (token.kind === 'bracket' && MASKS_IN_BRACKETS.test(norm))
}

/** Whether words are a mask and nothing else: `the [expletive]`. */
export function isMaskAlone(words: readonly Word[]): boolean {
  const rest = words.filter(({ senses: [norm] }) => !/^(?:the|an?|deleted)$/.test(norm))
  return rest.length > 0 && rest.every(isMask)
}

/** Swear words and their masks by first letter alone; `[expletive]` may begin with any. The article before follows the sound of either: `a fucking`, `an [expletive]`. */
export function ironExpletives(words: readonly Word[]): Word[] {
  return words.flatMap((word, at) => {
    const [norm] = word.senses
    if (norm === 'deleted' && MASKS.test(words[at - 1]?.senses[0] ?? '')) return []
    if (isMask(word)) return readAs(word, norm, ...LETTERS)
    if (norm === 'an' && isSwornAt(words[at + 1])) return readAs(word, 'a')
    const first = firstLetter(word)
    return first === undefined ? word : readAs(word, norm, `${first}…`)
  })
}

/** What a swear word begins with, printed, masked or spoken of by its letter: `effing`. */
function firstLetter(word: Word): string | undefined {
  const [norm] = word.senses
  if (SPELT.test(norm)) return 'f'
  if (isExpletive(word)) return norm[0]
  return /[*_]|--|\p{L}-$/u.test(norm) ? MASKED.exec(norm)?.[1]?.[0] : undefined
}

function isSwornAt(word: Word | undefined): boolean {
  return word !== undefined && (isMask(word) || firstLetter(word) !== undefined)
}
