import type { Collation, Siglum } from '../model.ts'
import { readingOf } from './passage.ts'

/** In how many places two witnesses print the same word, and how many words the shorter and the longer of the two have. */
export function wordsShared(
  collation: Collation,
  one: Siglum,
  other: Siglum,
): { readonly shared: number; readonly shorter: number; readonly longer: number } {
  const isWordAt = (siglum: Siglum, at: number): boolean => {
    const reading = readingOf(collation, at, siglum)
    return (
      reading?.kind === 'attested' && (reading.tokens[siglum] ?? []).some((index) => collation.tokens[siglum]?.[index]?.kind === 'word')
    )
  }
  const shared = collation.loci.filter(
    (_, at) => isWordAt(one, at) && readingOf(collation, at, one) === readingOf(collation, at, other),
  ).length
  const lengths = [one, other].map((siglum) => (collation.tokens[siglum] ?? []).filter(({ kind }) => kind === 'word').length)
  return { shared, shorter: Math.min(...lengths), longer: Math.max(...lengths) }
}
