import type { Anchor } from '../../model.ts'

/** The place of an offset in a file: 1-based line, and column in UTF-16 units. */
export type PlaceOf = (offset: number) => { readonly line: number; readonly column: number }

/** So long is an escape: > | \n   > | \u201c */
const escapeLength = (source: string, at: number): number => (source[at + 1] === 'u' ? 6 : 2)

/**
 * Where the words of a JSON string stand in its literal, run by run: text and source are alike within each; an escape that stands for a sign of a word is
 * its own run, and letters of a word that are all escaped are one, so that a word has its beginning right.
 *
 * `start` is the offset of the opening quotation mark.
 */
export function literalAnchors(source: string, value: string, start: number, placeOf: PlaceOf): Anchor[] {
  const anchors: Anchor[] = []
  const { line, column } = placeOf(start)
  let [at, from, isEscaped] = [start + 1, 0, false]
  let begun = at
  const end = (i: number): void => {
    if (i > from) anchors.push({ start: from, end: i, line, column: column + begun - start })
  }
  for (let i = 0; i < value.length; i += 1) {
    const isEscape = source[at] === '\\'
    const goesOn = isEscaped && isEscape && isLetter(value, i) && isLetter(value, i - 1)
    if ((isEscape || isEscaped) && !goesOn) {
      end(i)
      ;[from, begun] = [i, at]
    }
    isEscaped = isEscape
    at += isEscape ? escapeLength(source, at) : 1
  }
  end(value.length)
  return anchors
}

const isLetter = (text: string, i: number): boolean => /[\p{L}\p{M}]/u.test(text[i] ?? '')
