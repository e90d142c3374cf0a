import { readFileSync } from 'node:fs'
import { tokenize } from '../../../src/text/tokenize.ts'

/** How often each word stands in the books of some files of php-faker, each of which holds one as a here-document. */
export function countProse(paths: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const path of paths) {
    const [, book = ''] = /<<<'EOT'\n(.*?)\nEOT;/s.exec(readFileSync(path, 'utf8')) ?? []
    for (const { kind, norm } of tokenize(reformed(book))) {
      if (kind === 'word' && /^\p{L}/u.test(norm)) counts.set(norm, (counts.get(norm) ?? 0) + 1)
    }
  }
  return counts
}

/** Spelling of our day for what stands on every page of an old German book; signs that mark italics go. */
function reformed(book: string): string {
  return book.replaceAll('_', ' ').replace(/\b(da|mu|lä|wu|mü|gewi|schlo|bi|fa)ß(?=t?\b)/giu, '$1ss')
}

/** Bits of the words counted, save those that are rarer than `most`; a word read once is likelier luck than rule, so every count is cut by three quarters of one. */
export function sharesOf(counts: ReadonlyMap<string, number>, most: number): Map<string, number> {
  const all = Array.from(counts.values()).reduce((sum, count) => sum + count, 0)
  const bits = Array.from(counts, ([word, count]) => [word, -Math.log2((count - 0.75) / all)] as const)
  return new Map(bits.filter(([, value]) => value < most))
}
