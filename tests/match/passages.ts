import { lexicon } from '../../src/match/lexicon.ts'
import { type Passage, wordingOf } from '../../src/match/passage.ts'
import { pool } from '../../src/match/pool.ts'
import { reader } from '../../src/match/reader.ts'

/** Passages for a test, of words that carry ten bits each, and the numbers those words have. */
export function passages(): { readonly passage: (content: string) => Passage; readonly idOf: (word: string) => number } {
  const words = lexicon()
  const reads = reader(words)
  const room = pool()
  return {
    passage(content) {
      const wording = wordingOf({ content, spans: [{ start: 0, end: content.length }] }, (text) => reads(text), room)
      const { length } = wording.ids
      return { ...wording, bits: new Float64Array(length).fill(10), stock: new Uint8Array(length) }
    },
    idOf: (word) => words.idOf(word),
  }
}
