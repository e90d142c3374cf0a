import type { Lexicon } from './lexicon.ts'
import { JOINER, LETTER, ODD, OUTSIDE, classOf, lowerOf } from './sign-classes.ts'
import { twice } from './twice.ts'
import { ONE_SEED, OTHER_SEED, withOne, withOther } from './word-names.ts'
import { wordsOf } from './words.ts'

/** The words of a text, numbered, and where they stand: views that hold until the next text is read. */
export interface Reading {
  readonly ids: Int32Array
  /** Half-open UTF-16 offsets. */
  readonly starts: Int32Array
  readonly ends: Int32Array
}

/**
 * Reads texts into a lexicon, one after the other. The same words as `wordsOf`, without making a string of them: each unit is looked up
 * in a table and mixed into two hashes, which name the word. 80 to 100 MB a second; words with unusual signs take the slow way.
 */
export function reader(words: Lexicon): (text: string) => Reading {
  const list = wordList()

  /** The signs from `start` to `end`, one word or many, the slow way. */
  function addOdd(text: string, start: number, end: number): void {
    const from = text[start - 1] === '[' ? start - 1 : start
    const found = wordsOf(text.slice(from, end))
    found.norms.forEach((norm, i) => list.add(words.idOf(norm), from + (found.starts[i] ?? 0), from + (found.ends[i] ?? 0)))
  }

  return (text) => {
    const { length } = text
    list.clear()
    for (let at = 0; at < length; at++) {
      let kind = classOf(text.charCodeAt(at))
      if (kind === OUTSIDE || kind === JOINER) continue
      const start = at
      let end = at
      let isOdd = false
      let one: number = ONE_SEED
      let other: number = OTHER_SEED
      for (; at < length; at++) {
        const unit = text.charCodeAt(at)
        kind = classOf(unit)
        if (kind === LETTER) {
          const lower = lowerOf(unit)
          one = withOne(one, lower)
          other = withOther(other, lower)
          end = at + 1
        } else if (kind === ODD) {
          isOdd = true
          end = at + 1
        } else if (kind === OUTSIDE && !(unit === CLOSING && isFitted(text, start, at))) break
      }
      if (isOdd) addOdd(text, start, end)
      else list.add(words.intern(one, other, text, start, end), start, end)
    }
    return list.views()
  }
}

/** `]` */
const CLOSING = 93

/** Whether a closing bracket stands behind a letter or two that were fitted to the sentence, and before the rest of their word: `[t]he`. */
function isFitted(text: string, start: number, at: number): boolean {
  return text[start - 1] === '[' && at - start <= 2 && classOf(text.charCodeAt(at + 1)) === LETTER
}

/** Words one after the other, in lists that grow and are used again. */
function wordList() {
  let ids = new Int32Array(1024)
  let starts = new Int32Array(1024)
  let ends = new Int32Array(1024)
  let count = 0
  return {
    add(id: number, start: number, end: number): void {
      if (count === ids.length) [ids, starts, ends] = [twice(ids), twice(starts), twice(ends)]
      ids[count] = id
      starts[count] = start
      ends[count] = end
      count += 1
    },
    clear(): void {
      count = 0
    },
    views: (): Reading => ({ ids: ids.subarray(0, count), starts: starts.subarray(0, count), ends: ends.subarray(0, count) }),
  }
}
