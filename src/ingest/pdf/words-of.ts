import { isWord } from '../../text/frequency.ts'

/** What words a document is known to print, so that those broken at a line end can be put together again. */
export interface Words {
  /** How often it prints a word, in small letters, elsewhere than at a line end. */
  readonly count: (word: string) => number
  /** Whether it is a word of the document's language, as far as that has a table of them. */
  readonly isWord: (word: string) => boolean
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:[-\u2010\u2011'’][\p{L}\p{M}\p{N}]+)*/gu

/** Counts the words of lines; the first and the last of a line may be pieces of one. */
export function wordsOf(lines: readonly string[], language: string | undefined): Words {
  const counts = new Map<string, number>()
  for (const line of lines) for (const word of plain(line).match(WORD)?.slice(1, -1) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1)
  return { count: (word) => counts.get(plain(word)) ?? 0, isWord: (word) => isWord(word.toLowerCase(), language) === true }
}

const plain = (text: string): string => text.replaceAll(/[\u2010\u2011]/g, '-').toLowerCase()
