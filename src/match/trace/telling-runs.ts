import { bitsOf } from '../../text/frequency.ts'
import { NUMBER } from './numbers-folded.ts'

/** How many words in a row tell two articles that they have something in common: one to three. */
export type RunLength = 1 | 2 | 3

/** What so many words in a row must tell, in bits, to be more than a turn of phrase. */
const LEAST: Readonly<Record<RunLength, number>> = { 1: 12, 2: 20, 3: 26 }
/** That there is a number, and not which, tells so many bits. */
const ANY_NUMBER = 8

/** The bits of a word that may stand for any number. */
export function bitsOfWord(norm: string, language: string | undefined): number {
  return norm === NUMBER ? ANY_NUMBER : bitsOf(norm, language)
}

/** Calls back for every place where so many words in a row, of so many bits each, are no mere turn of phrase. Linear. */
export function tellingRuns(bits: readonly number[], length: RunLength, found: (at: number) => void): void {
  const least = LEAST[length]
  for (let at = 0; at + length <= bits.length; at++) {
    let sum = 0
    for (let i = at; i < at + length; i++) sum += bits[i] ?? 0
    if (sum >= least) found(at)
  }
}
