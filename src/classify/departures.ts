import type { Collation, Reading, Siglum, Token } from '../model.ts'
import { normalize } from '../text/normalize.ts'
import type { Lemmata } from './lemmata.ts'
import { rowOf, witnessOf } from './passage.ts'

/**
 * What a variation is made of: words · marks · letter case alone · a note such as `[sic]` · what only the web prints
 * (`web`: addresses, handles, emoji) · words for which an ellipsis or reopened marks stand (`gap`) · words beyond a
 * witness's first or last (`edge`).
 */
export type Matter = 'words' | 'marks' | 'case' | 'note' | 'web' | 'gap' | 'edge'

/** A maximal run of loci over which one witness departs from the lemma in one matter. */
export interface Departure {
  readonly siglum: Siglum
  readonly matter: Matter
  readonly loci: readonly number[]
}

/** All departures of one witness. A run of words is not cut by marks or letter case that differ inside it, nor do they belong to it. */
export function departuresOf(collation: Collation, lemmata: Lemmata, siglum: Siglum): Departure[] {
  const readings = rowOf(collation, siglum)?.readings
  if (!readings) return []
  const found: Departure[] = []
  const open = new Map<Matter, number[]>()
  const close = (matter: Matter, loci: readonly number[]): void => {
    found.push({ siglum, matter, loci })
    open.delete(matter)
  }
  for (let at = 0; at < lemmata.length; at += 1) {
    const [lemma, own] = [lemmata[at], readings[at]]
    const matter = lemma === own ? matterOfAgreed(lemma) : matterAt(collation, lemma, own, siglum)
    if (matter === 'empty') continue
    if (matter === undefined) {
      if (open.size > 0) for (const [other, loci] of open) close(other, loci)
      continue
    }
    const solid = matter === 'words' || matter === 'gap'
    if (open.size > 0)
      for (const [other, loci] of open) if (other !== matter && (solid || (other !== 'words' && other !== 'gap'))) close(other, loci)
    const run = open.get(matter)
    if (run) run.push(at)
    else open.set(matter, [at])
  }
  for (const [matter, loci] of open) close(matter, loci)
  return found
}

/** Where a witness has the lemma: nothing, or nothing that anybody prints. */
function matterOfAgreed(lemma: Reading | undefined): 'empty' | undefined {
  return lemma && lemma.kind !== 'attested' && lemma.text === '' ? 'empty' : undefined
}

/** In what a witness differs from the lemma at a locus: `empty` where neither prints anything there, undefined where they agree. */
function matterAt(
  collation: Collation,
  lemma: Reading | undefined,
  own: Reading | undefined,
  siglum: Siglum,
): Matter | 'empty' | undefined {
  if (!lemma || !own || own.kind === 'lacuna') return undefined
  const [left, right] = [tokensOf(collation, lemma, lemma.sigla[0] ?? ''), tokensOf(collation, own, siglum)]
  const length = left.length + right.length
  if (lemma.kind === 'elided' || own.kind === 'elided') return length === 0 ? 'empty' : 'gap'
  if (length === 0) return 'empty'
  const kinds = kindsIn(left) | kindsIn(right)
  if (kinds === ELLIPSES) return 'gap'
  if (left.length > 0 && spell(left) === spell(right)) {
    // Whoever gives words together with what is to be compared of them has said that these are the same.
    if (witnessOf(collation, siglum)?.tokens && lettersOf(left) !== lettersOf(right)) return undefined
    return countHyphens(left) === countHyphens(right) ? 'case' : 'marks'
  }
  if ((kinds & ~(MARKS | ELLIPSES)) === 0) return 'marks'
  if (kinds === NOTES) return left.every(isTimeCode) && right.every(isTimeCode) ? 'empty' : 'note'
  return (kinds & ~WEB) === 0 ? 'web' : 'words'
}

const [MARKS, ELLIPSES, NOTES, WEB, OTHERS] = [1, 2, 4, 8, 16]
const BITS: Partial<Record<Token['kind'], number>> = { mark: MARKS, ellipsis: ELLIPSES, note: NOTES, link: WEB, tag: WEB, emoji: WEB }

/** What sorts of tokens there are, a bit each. */
function kindsIn(tokens: readonly Token[]): number {
  let kinds = 0
  for (const { kind } of tokens) kinds |= BITS[kind] ?? OTHERS
  return kinds
}

function tokensOf(collation: Collation, { tokens }: Reading, siglum: Siglum): readonly Token[] {
  const found: Token[] = []
  for (const index of tokens[siglum] ?? NONE) {
    const token = collation.tokens[siglum]?.[index]
    if (token) found.push(token)
  }
  return found
}

const NONE: readonly number[] = []

function spell(tokens: readonly Token[]): string {
  return tokens.length === 1 ? tokens[0]!.norm : tokens.map(({ norm }) => norm).join(' ')
}

/** `[00:12:31]`: of the transcript, not of what was said. */
function isTimeCode({ text }: Token): boolean {
  return /^[[(]\d/.test(text)
}

/** Those inside words, which are no tokens of their own: `co-operate`. */
function countHyphens(tokens: readonly Token[]): number {
  return tokens.reduce((sum, { text }) => sum + (text.match(/[-‐‑]/g)?.length ?? 0), 0)
}

function lettersOf(tokens: readonly Token[]): string {
  return tokens.map(({ text }) => normalize(text)).join(' ')
}
