import { remembered } from '../text/remembered.ts'
import { backgroundBits, lexicon, type Lexicon, type Word } from './lexicon.ts'
import { type Reading, reader } from './reader.ts'
import { twice } from './twice.ts'

/** Texts that were read, for runs to come: each run numbers their words anew, in the order in which it meets them. */
export interface Library {
  /** Reads texts into the lexicon of a run as `reader` does, whatever was read before at the cost of a look at each word. */
  readonly readInto: (words: Lexicon) => ReturnType<typeof reader>
  readonly turn: () => void
}

/** A new, empty library: twelve bytes a word of the texts that the last two runs have read. */
export function library(): Library {
  const words = lexicon()
  const read = reader(words)
  const texts = remembered<string, Reading>()
  const known = new Map<string | undefined, (KnownWord | undefined)[]>()
  const wordIn = (id: number, language: string | undefined): KnownWord => {
    const own = known.get(language) ?? []
    known.set(language, own)
    return (own[id] ??= knownWord(words.wordAt(id), language))
  }
  const kept = (text: string): Reading =>
    texts.of(text, () => {
      const { ids, starts, ends } = read(text, undefined)
      return { ids: ids.slice(), starts: starts.slice(), ends: ends.slice() }
    })
  return {
    readInto: (run) => numberer(run, words, kept, wordIn),
    turn: texts.turn,
  }
}

/** A word and its bits in ordinary text of a language. */
interface KnownWord {
  readonly word: Word
  readonly background: number
}

function knownWord(word: Word, language: string | undefined): KnownWord {
  return { word, background: backgroundBits(word.text, language) }
}

/** Gives the words of texts that are kept the numbers that they have in a run. */
function numberer(
  run: Lexicon,
  words: Pick<Lexicon, 'size'>,
  kept: (text: string) => Reading,
  wordIn: (id: number, language: string | undefined) => KnownWord,
): ReturnType<typeof reader> {
  // By the number of a word in the library: its number in the run and one more, 0 where it was not met; and the language it was last met in.
  let numbers = new Int32Array(Math.max(1024, words.size() * 2))
  let languages = new Int32Array(numbers.length)
  let list = new Int32Array(1024)
  return (text, language) => {
    const { ids, starts, ends } = kept(text)
    const own = run.languageOf(language)
    if (words.size() > numbers.length) [numbers, languages] = [twice(numbers, words.size()), twice(languages, words.size())]
    if (ids.length > list.length) list = new Int32Array(ids.length * 2)
    for (let i = 0; i < ids.length; i++) {
      const id = ids[i] ?? 0
      if (numbers[id] === 0 || languages[id] !== own) {
        const { word, background } = wordIn(id, language)
        numbers[id] = run.adopt(word, (numbers[id] ?? 0) - 1, own, background) + 1
        languages[id] = own
      }
      list[i] = (numbers[id] ?? 0) - 1
    }
    return { ids: list.subarray(0, ids.length), starts, ends }
  }
}
