import { placesOf } from '../text/reading-of.ts'
import { isWordToken } from '../text/is-word-token.ts'
import type { Examined, Stretch } from './examined.ts'

/** A word of a quotation as a reader counts them: `don’t` is one. */
export interface PrintedWord {
  readonly loci: readonly number[]
  readonly norms: readonly string[]
  /** Half-open range of UTF-16 offsets into the content of the witness. */
  readonly start: number
  readonly end: number
}

/** An apostrophe joins two tokens to one word: `did` `n’t`, `j’` `ai`. */
const JOINED = /^n?['’ʼ]|['’ʼ]$/iu

/** The words of a quotation, in its order. */
export function printedWords({ collation }: Pick<Examined, 'collation'>, { witness: { siglum }, words }: Stretch): PrintedWord[] {
  const tokens = collation.tokens[siglum] ?? []
  const found: PrintedWord[] = []
  for (const at of words)
    for (const { norm, start, end, text } of placesOf(collation, at, siglum)
      .flatMap((place) => tokens[place] ?? [])
      .filter(isWordToken)) {
      const last = found.at(-1)
      const isJoined = last?.end === start && (JOINED.test(text) || JOINED.test(last.norms.at(-1) ?? ''))
      if (last && isJoined) found[found.length - 1] = { ...last, loci: [...last.loci, at], norms: [...last.norms, norm], end }
      else found.push({ loci: [at], norms: [norm], start, end })
    }
  return found
}
