import type { Token } from '../model.ts'
import { tokenize } from '../text/tokenize.ts'

/** A word as rules compare it. */
export interface Word {
  /** What it may stand for, normalized: `'d` is `would` or `had`. */
  readonly senses: readonly [string, ...string[]]
  /** As printed. */
  readonly text: string
  /** What has gone into it: several words where they make one number. */
  readonly token: Token
}

/** The words among some tokens, those inside brackets included. */
export function wordsOf(tokens: readonly Token[]): Word[] {
  const words: Word[] = []
  for (const token of tokens) {
    if (token.kind === 'word') words.push({ senses: [token.norm], text: token.text, token })
    if (token.kind !== 'bracket') continue
    for (const { kind, norm, text } of tokenize(token.text.slice(1, -1))) if (kind === 'word') words.push({ senses: [norm], text, token })
  }
  return words
}

/** A word read in another way. */
export function readAs(word: Word, ...senses: readonly [string, ...string[]]): Word {
  return { senses, text: word.text, token: word.token }
}

/** Whether a word may be one of a set. */
export function isOf(word: Word, set: ReadonlySet<string>): boolean {
  return word.senses.some((sense) => set.has(sense))
}

/** Whether two words can stand for the same. */
export function agree(one: Word, other: Word): boolean {
  return one.senses.some((sense) => other.senses.includes(sense))
}

/** Whether two runs of words agree word by word. */
export function same(left: readonly Word[], right: readonly Word[]): boolean {
  return left.length === right.length && left.every((word, i) => agree(word, right[i]!))
}

/** What is left of two runs without the words they share at either end. */
export function residue(left: readonly Word[], right: readonly Word[]): readonly [readonly Word[], readonly Word[]] {
  const shorter = Math.min(left.length, right.length)
  let start = 0
  while (start < shorter && agree(left[start]!, right[start]!)) start += 1
  let end = 0
  while (end < shorter - start && agree(left.at(-1 - end)!, right.at(-1 - end)!)) end += 1
  return [left.slice(start, left.length - end), right.slice(start, right.length - end)]
}

/** The first senses, for comparing and for telling. */
export function sensesOf(words: readonly Word[]): string[] {
  return words.map(({ senses }) => senses[0])
}
