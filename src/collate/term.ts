import type { Token } from '../model.ts'
import { bitsOf } from '../text/frequency.ts'
import { isUnspaced } from '../text/unspaced.ts'
import { hasForms } from './other-forms.ts'
import { valueOf } from '../text/value-of.ts'

/** A distinct thing that stands in a table: all tokens of one kind and norm are one term. */
export interface Term {
  readonly id: number
  readonly kind: Token['kind']
  readonly norm: string
  /** Letters and digits alone, accents off: what `U.S.` and `US` share, and `[his]` and `his`. */
  readonly skeleton: string
  /** Which characters the skeleton has, one bit each, several characters sharing a bit. */
  readonly letters: number
  /** Asterisks hide some of its letters. */
  readonly isMasked: boolean
  /** It may stand for another word: a clitic, a sign, a form of speech. */
  readonly hasForms: boolean
  /** The number it stands for, if it is one, units and fractions aside. */
  readonly value: number | undefined
  /** What agreement on it is worth, a whole number: 500 and a hundred for each bit of information. */
  readonly weight: number
  /** Whether it takes part in the alignment of words; marks, ellipses, notes and emoji are set in between afterwards. */
  readonly solid: boolean
  /** A letter of a script without spaces between words: words are made of several. */
  readonly isSign: boolean
}

/** Gives tokens their terms: those of one kind and norm get the same. `language`: BCP 47. */
export function glossary(language?: string): { readonly termOf: (token: Token) => Term; readonly size: () => number } {
  const words = new Map<string, Term>()
  const others = new Map<string, Term>()
  const size = () => words.size + others.size
  const termOf = (token: Token): Term => {
    const { kind, norm } = token
    const [terms, key] = kind === 'word' ? [words, norm] : [others, kind === 'ellipsis' ? kind : `${kind} ${norm}`]
    const known = terms.get(key)
    if (known) return known
    const term = newTerm(size(), token, language)
    terms.set(key, term)
    return term
  }
  return { termOf, size }
}

function newTerm(id: number, { kind, norm }: Token, language: string | undefined): Term {
  const skeleton = skeletonOf(norm)
  const isWord = kind === 'word'
  return {
    id,
    kind,
    norm,
    skeleton,
    letters: lettersOf(skeleton),
    isMasked: skeleton.includes('*'),
    hasForms: hasForms(norm),
    value: isWord ? valueOf(norm) : undefined,
    weight: isWord ? Math.round(500 + 100 * bitsOf(norm, language)) : 1500,
    solid: isSolid({ kind }),
    isSign: isWord && isUnspaced(norm),
  }
}

function skeletonOf(norm: string): string {
  if (isPlain(norm)) return norm
  const bare = norm.normalize('NFD').replace(/[^\p{L}\p{N}*]/gu, '')
  return bare.normalize('NFC') || norm
}

/** Small letters of English and digits, and nothing else. */
function isPlain(norm: string): boolean {
  for (let i = 0; i < norm.length; i++) {
    const sign = norm.charCodeAt(i)
    if (sign < 48 || (sign > 57 && sign < 97) || sign > 122) return false
  }
  return norm.length > 0
}

function lettersOf(skeleton: string): number {
  let letters = 0
  for (let i = 0; i < skeleton.length; i++) letters |= 1 << (skeleton.charCodeAt(i) & 31)
  return letters
}

/** Whether a token takes part in the alignment of words. */
function isSolid({ kind }: Pick<Token, 'kind'>): boolean {
  return kind === 'word' || kind === 'bracket' || kind === 'link' || kind === 'tag'
}

/** Whether a sentence may be over with it. */
export function endsSentence({ kind, norm }: Pick<Token, 'kind' | 'norm'>): boolean {
  return kind === 'mark' && (norm === '.' || norm === '?' || norm === '!')
}

/** One UTF-16 unit a term, so that runs of terms can be found with `indexOf`, faster than by any loop. Terms beyond 65,536 share units. */
export function spell(terms: readonly Term[]): string {
  let letters = ''
  for (const { id } of terms) letters += String.fromCharCode(id & 0xffff)
  return letters
}
