import { isWord } from '../../text/frequency.ts'
import type { Piece } from './piece.ts'

/** A large first letter, with the mark before it. */
const LARGE_LETTER = /^["“”„«»'‘’]?\p{Lu}["“”„«»'‘’]?$/u
/** It is so much larger than the text, and so near to it, by the size of the text. */
const [LARGE, NEAR] = [1.7, 1.6]
/** It reaches up to the line it belongs to, by its own size. */
const REACH = 1.1

/** Puts large first letters, which are as high as several lines, back to the words they begin. */
export function withLargeLetters(pieces: readonly Piece[], body: number): readonly Piece[] {
  const large = pieces.filter(({ text, size }) => size > body * LARGE && LARGE_LETTER.test(text.trim()))
  const begun = new Map<Piece, Piece>()
  for (const letter of large) {
    const beside = pieces.filter((piece) => isBeside(letter, piece))
    const first = beside.toSorted((a, b) => a.base - b.base || a.left - b.left)[0]
    if (first && !begun.has(first)) begun.set(first, letter)
  }
  const gone = new Set(begun.values())
  return pieces
    .filter((piece) => !gone.has(piece))
    .map((piece) => {
      const letter = begun.get(piece)
      return letter ? { ...piece, text: begunWith(letter.text.trim(), piece.text) } : piece
    })
}

function isBeside(letter: Piece, { left, base, size, text }: Piece): boolean {
  const gap = left - letter.right
  const isHigh = base > letter.base - letter.size * REACH && base <= letter.base + size / 2
  return letter.size > size * LARGE && isHigh && gap > -size / 2 && gap < size * NEAR && /\p{L}|\p{N}/u.test(text)
}

/** > | A  bout   > | A  ferry   > | I  n   a letter that is a word itself, or begins one */
function begunWith(letter: string, text: string): string {
  const [rest = ''] = /^[\p{L}'’]+/u.exec(text) ?? []
  const bare = letter.replaceAll(/\P{L}/gu, '')
  const isWhole =
    (bare === 'A' || bare === 'I') && rest !== '' && isWord((bare + rest).toLowerCase()) === false && isWord(rest.toLowerCase()) === true
  return isWhole ? `${letter} ${text}` : letter + text
}
