/** A letter of a script that is written without spaces between words; for use in patterns with the `u` flag. */
export const UNSPACED_LETTER = String.raw`(?:(?![\p{M}\p{Nd}\p{P}\p{S}])[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー])`

const FIRST = new RegExp(`^${UNSPACED_LETTER}`, 'u')
/** The first letter of the first of these scripts. */
const THAI = 0x0e01
/** Longer runs are looked through piece by piece: some versions of the segmenter take the square of the length. */
const LONGEST = 500

let segmenter: Intl.Segmenter | undefined

/** Whether a text begins with such a letter. */
export function isUnspaced(text: string): boolean {
  return text.charCodeAt(0) >= THAI && FIRST.test(text)
}

/** Offsets at which the words of a run of such letters begin, by the dictionaries of the Unicode project; 0 is the first of them. */
export function wordStarts(run: string): number[] {
  segmenter ??= new Intl.Segmenter('und', { granularity: 'word' })
  const starts: number[] = []
  for (let at = 0; at < run.length; at += LONGEST)
    for (const { index } of segmenter.segment(run.slice(at, at + LONGEST))) starts.push(at + index)
  return starts
}
