import levenshtein from 'fast-levenshtein'
import type { Collation, Siglum } from '../model.ts'
import { ironExpletives } from './irons/expletives.ts'
import { ironForms } from './irons/forms.ts'
import { ironSpelling } from './irons/spelling.ts'
import type { Lexicon } from './lexicons/lexicon.ts'
import { readingOf } from './passage.ts'
import { stem } from './stems.ts'
import { agree, isOf, type Word, wordsOf } from './words.ts'

/** Of the content words of the witness with fewer, the share that the other has too, in whatever form and place. */
export function coverageOf(collation: Collation, one: Siglum, other: Siglum, lexicon: Lexicon): number {
  const sides = [one, other].map((siglum) => wordsOf(collation.tokens[siglum] ?? []))
  const content = sides.map((words) => words.filter((word) => !isOf(word, lexicon.functionWords)))
  // One content word alone proves nothing.
  const [few = [], many = []] = (content.every(({ length }) => length > 1) ? content : sides)
    .map(distinct)
    .toSorted((a, b) => a.length - b.length)
  const shared = few.filter((word) => many.some((each) => areLike(word, each))).length
  return few.length === 0 ? 1 : shared / few.length
}

/** The longest run of words that two witnesses print at the same loci, in words. */
export function longestRun(collation: Collation, one: Siglum, other: Siglum): number {
  let [run, longest] = [0, 0]
  collation.loci.forEach((_, at) => {
    const [left, right] = [wordAt(collation, at, one), wordAt(collation, at, other)]
    if (left === undefined && right === undefined) return
    run = left === right ? run + 1 : 0
    longest = Math.max(longest, run)
  })
  return longest
}

/** The distinct words among some, spelling and masks evened out. */
function distinct(words: readonly Word[]): Word[] {
  const evened = ironExpletives(ironSpelling(ironForms(words), 'en'))
  return Array.from(new Map(evened.map((word) => [stem(word.senses[0]), word])).values())
}

/** The same word, a form of it, or one with a slip in it. */
function areLike(one: Word, other: Word): boolean {
  const [a, b] = [stem(one.senses[0]), stem(other.senses[0])]
  return agree(one, other) || a === b || (Math.abs(a.length - b.length) <= 2 && levenshtein.get(a, b) <= Math.min(a.length, b.length) / 4)
}

function wordAt(collation: Collation, at: number, siglum: Siglum): string | undefined {
  const index = readingOf(collation, at, siglum)?.tokens[siglum]?.[0]
  const token = index === undefined ? undefined : collation.tokens[siglum]?.[index]
  return token?.kind === 'word' ? token.norm : undefined
}
