import type { Token } from '../model.ts'
import { type Line, lineOf } from './common-runs.ts'
import { markedPlaces } from './marked-places.ts'
import { endsSentence, spell, type Term } from './term.ts'

/** A distinct printing, ready for alignment. */
export interface Row {
  /** Terms of all tokens, in order. */
  readonly terms: readonly Term[]
  /** The same, a letter each. */
  readonly letters: string
  /** Indexes of the tokens that take part in the alignment of words. */
  readonly solid: readonly number[]
  /** Their terms. */
  readonly words: readonly Term[]
  readonly line: Line
  /** For each solid token, and after the last one, 1 where words may be missing before it in plain sight: an edge, reopened marks, an ellipsis. */
  readonly open: Uint8Array
  /** Whether words may be missing inside. */
  readonly isGapped: boolean
  /** For each solid token 1 where a sentence begins with it, and 2 where nobody can tell: at the beginning of the row. */
  readonly begins: Uint8Array
  /** Indexes of the tokens before which an ellipsis shows that words may be missing. */
  readonly marked: ReadonlySet<number>
  /** For each token 1 where the marks were closed and opened again somewhere between the last word before it and the next one, itself if it is a word. */
  readonly seams: Uint8Array
  /** Indexes of the tokens before which the marks were closed and opened again. */
  readonly breaks: ReadonlySet<number>
}

/** Makes a row of a witness's terms. `capitals`: indexes of the words that open a new piece with a capital, as a new sentence does. */
export function rowOf(terms: readonly Term[], breaks: ReadonlySet<number>, capitals: ReadonlySet<number>): Row {
  const solid: number[] = []
  terms.forEach((term, i) => term.solid && solid.push(i))
  const marked = markedPlaces(terms)
  const open = new Uint8Array(solid.length + 1)
  const begins = new Uint8Array(solid.length)
  let [at, isOpen, beginning] = [0, true, 2]
  terms.forEach((term, i) => {
    isOpen ||= breaks.has(i) || marked.has(i)
    if (endsSentence(term) || capitals.has(i)) beginning = 1
    if (!term.solid) return
    begins[at] = beginning
    open[at++] = isOpen ? 1 : 0
    isOpen = false
    beginning = 0
  })
  open[solid.length] = 1
  const isGapped = open.indexOf(1, 1) < solid.length && solid.length > 0
  const words = terms.filter((term) => term.solid)
  return {
    terms,
    letters: spell(terms),
    solid,
    words,
    line: lineOf(words),
    open,
    isGapped,
    begins,
    marked,
    seams: seamsOf(terms, breaks),
    breaks,
  }
}

function seamsOf(terms: readonly Term[], breaks: ReadonlySet<number>): Uint8Array {
  const seams = new Uint8Array(terms.length)
  if (breaks.size === 0) return seams
  let from = 0
  let hasBreak = false
  terms.forEach((term, i) => {
    hasBreak ||= breaks.has(i)
    if (!term.solid && i < terms.length - 1) return
    if (hasBreak) seams.fill(1, from, i + 1)
    from = i + 1
    hasBreak = false
  })
  return seams
}

const NONE: ReadonlySet<number> = new Set()

/** Indexes of the tokens before which a new piece begins, from ascending offsets into the content. */
export function breaksOf(tokens: readonly Token[], offsets: readonly number[]): ReadonlySet<number> {
  if (offsets.length === 0) return NONE
  const breaks = new Set<number>()
  let next = 0
  tokens.forEach(({ start }, i) => {
    const before = next
    while (next < offsets.length && (offsets[next] ?? 0) <= start) next += 1
    if (next > before && i > 0) breaks.add(i)
  })
  return breaks
}

/**
 * Indexes of the words that open a new piece with a capital: a sentence begins there, though the reporter's comma closed the one before.
 * English `I` has one anywhere.
 */
export function capitalsOf(tokens: readonly Token[], breaks: ReadonlySet<number>): ReadonlySet<number> {
  if (breaks.size === 0) return NONE
  const capitals = new Set<number>()
  let isOpening = false
  tokens.forEach(({ kind, text, norm }, i) => {
    isOpening ||= breaks.has(i)
    if (kind !== 'word') return
    if (isOpening && norm !== 'i' && /^\p{Lu}/u.test(text)) capitals.add(i)
    isOpening = false
  })
  return capitals
}

/** Whether two rows have the same terms and break at the same places. */
export function isSame(a: Row, b: Row): boolean {
  return (
    a.letters === b.letters &&
    a.breaks.size === b.breaks.size &&
    a.terms.every((term, i) => term === b.terms[i] && a.breaks.has(i) === b.breaks.has(i)) &&
    a.begins.every((begins, i) => begins === b.begins[i])
  )
}

/** Longest first, equals by their text: an order that owes nothing to the order of witnesses. */
export function byLength(a?: Row, b?: Row): number {
  if (!a || !b) return 0
  return b.solid.length - a.solid.length || b.terms.length - a.terms.length || byText(a, b)
}

function byText(a: Row, b: Row): number {
  for (let i = 0; i < a.terms.length; i++) {
    const [one, other] = [a.terms[i], b.terms[i]]
    if (one && other && one !== other) return one.norm < other.norm || (one.norm === other.norm && one.kind < other.kind) ? -1 : 1
    if (a.breaks.has(i) !== b.breaks.has(i)) return a.breaks.has(i) ? 1 : -1
  }
  const at = a.begins.findIndex((begins, i) => begins !== b.begins[i])
  return at < 0 ? 0 : a.begins[at]! - b.begins[at]!
}
