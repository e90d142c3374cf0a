import type { Token } from '../model.ts'
import { bitsOf } from '../text/frequency.ts'

/** A distinct thing that stands in a table: all tokens of one kind and norm are one term. */
export interface Term {
  readonly id: number
  readonly kind: Token['kind']
  readonly norm: string
  /** Letters and digits alone, accents off: what `U.S.` and `US` share, and `[his]` and `his`. */
  readonly skeleton: string
  /** Which characters the skeleton has, one bit each, several characters sharing a bit. */
  readonly letters: number
  /** What agreement on it is worth, a whole number: 500 and a hundred for each bit of information. */
  readonly weight: number
}

/** Gives every token its term; tokens of one kind and norm get the same. */
export function termsOf(rows: readonly (readonly Token[])[], language?: string): Term[][] {
  const terms = new Map<string, Term>()
  return rows.map((tokens) => tokens.map((token) => termOf(token, terms, language)))
}

function termOf({ kind, norm }: Token, terms: Map<string, Term>, language: string | undefined): Term {
  const key = kind === 'ellipsis' ? kind : `${kind} ${norm}`
  const known = terms.get(key)
  if (known) return known
  const skeleton = skeletonOf(norm)
  const term = { id: terms.size, kind, norm, skeleton, letters: lettersOf(skeleton), weight: weightOf(kind, norm, language) }
  terms.set(key, term)
  return term
}

function skeletonOf(norm: string): string {
  const bare = norm.normalize('NFD').replace(/[^\p{L}\p{N}*]/gu, '')
  return bare.normalize('NFC') || norm
}

function lettersOf(skeleton: string): number {
  let letters = 0
  for (let i = 0; i < skeleton.length; i++) letters |= 1 << (skeleton.charCodeAt(i) & 31)
  return letters
}

function weightOf(kind: Token['kind'], norm: string, language: string | undefined): number {
  return kind === 'word' ? Math.round(500 + 100 * bitsOf(norm, language)) : 1500
}

/** Whether a token takes part in the alignment of words; marks, ellipses, notes and emoji are set in between afterwards. */
export function isSolid({ kind }: Pick<Token, 'kind'>): boolean {
  return kind === 'word' || kind === 'bracket' || kind === 'link' || kind === 'tag'
}

/** Whether a sentence may be over with it. */
export function endsSentence({ kind, norm }: Pick<Token, 'kind' | 'norm'>): boolean {
  return kind === 'mark' && (norm === '.' || norm === '?' || norm === '!')
}

/** One UTF-16 unit a term, so that runs of terms can be found with `indexOf`, faster than by any loop. Terms beyond 65,536 share units. */
export function letterOf({ id }: Term): string {
  return String.fromCharCode(id)
}
