import { BITS } from './bits.ts'
import { markBits } from './mark-bits.ts'
import { wordBits } from './word-bits.ts'

/** How strange the signs beyond ASCII of a text are, all together. */
export interface Strangeness {
  readonly bits: number
  /** How many they are. */
  readonly signs: number
  /** How many of them stand where they are not met. */
  readonly strange: number
  /** How many of those nobody types. */
  readonly impossible: number
}

/** > | naïve   €5   “   and runs of letters or single marks alike */
const PIECE = /[\p{L}\p{M}]+|[^\p{ASCII}]/gu
/** Letters to Unicode, marks to printers: 1ª, nº, and accents that stand alone. */
const MARKS_AMONG_LETTERS = /[ªºˆˇµƒ]/u

/** How strange a text in some languages reads: what a wrong encoding makes of its bytes stands where no such sign is met. */
export function strangeness(text: string, languages: readonly string[]): Strangeness {
  let [bits, signs, strange, impossible] = [0, 0, 0, 0]
  for (const { 0: piece, index } of text.matchAll(PIECE)) {
    const beyond = piece.match(/[^\p{ASCII}]/gu)?.length ?? 0
    if (beyond === 0) continue
    const one = pieceBits(piece, text, index, languages)
    bits += one
    signs += beyond
    if (one >= beyond * BITS.odd) strange += beyond
    if (beyond === 1 && one === BITS.impossible) impossible += 1
  }
  return { bits, signs, strange, impossible }
}

function pieceBits(piece: string, text: string, index: number, languages: readonly string[]): number {
  const end = index + piece.length
  if (/^[^\p{L}\p{M}]/u.test(piece) || /^[ªº]$/.test(piece)) return markBits(piece, text.charAt(index - 1), text.charAt(end))
  // > | nº   40 µg
  if (/^(?:\p{L}{1,3}[ªº]|µ[a-zA-Z]{1,3})$/u.test(piece)) return BITS.own
  if (MARKS_AMONG_LETTERS.test(piece)) return BITS.strange * (piece.match(/[^\p{ASCII}]/gu)?.length ?? 1)
  return wordBits(piece, languages)
}
