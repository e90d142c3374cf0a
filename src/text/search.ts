import { bitsOf } from './frequency.ts'
import { fold } from './fold.ts'
import { type Aligned, aligner } from './local-alignment.ts'
import { placedWords, type Word } from './placed-words.ts'
import { type Bag, bagOf, regionsOf } from './regions.ts'

/** Words of a text that print what is looked for. */
export interface Passage {
  /** Half-open range of UTF-16 offsets. */
  readonly start: number
  readonly end: number
  /** The range cut where it begins or ends to agree with what is looked for. */
  readonly pieces: readonly { readonly text: string; readonly agrees: boolean }[]
  /** Share of the information looked for that agrees, 0 to 1. */
  readonly agreement: number
}

interface Searcher {
  /** The places of a text that hold most of the words; more of them where nobody says that the words are anyone's. */
  readonly wholes: (text: string, isQuoted: boolean) => Passage[]
  /** A text all of which is a fragment of the words, or nothing. */
  readonly fragment: (text: string) => Passage[]
}

/** Agreement asked of a printing, and before anything is aligned of its bag of words: near-equal words only count when aligned. */
const [WHOLE, UNQUOTED, LIKELY] = [0.6, 0.8, 0.5]
/** So many words opposite what a printing lacks at its edges are shown with it: > | the pier was ⟨unsafe⟩ */
const EDGE = 3
/** Agreement and bits asked of a fragment: "the tide", "of the board" are anybody's. */
const FRAGMENT = { agreement: 0.75, bits: 14, words: 2 } as const
/** How many times as long as the words a printing may be: notes, brackets and clauses of the reporter stand in it. */
const LOOSE = 2
/** Among so many found last a passage that was found before must be. */
const NEAREST = 16
/** Text is looked through in pieces of so many signs, each with what the one before may have cut. */
const CHUNK = 100_000

/** Makes the words looked for ready for any number of texts. */
export function searcher(sought: string, language: string | undefined): Searcher {
  const words = placedWords(sought)
  const bits = words.map(({ norm }) => bitsOf(norm, language))
  const all = bits.reduce((sum, each) => sum + each, 0)
  const bag = bagOf(words, bits)
  const { weights } = bag
  const align = aligner(words, bits)
  const reach = LOOSE * words.length + 8

  const alignedIn = (region: readonly Word[], text: string, least: number): Passage[] => {
    const best = align(region)
    if (!best || best.bits < least || region.length === 0) return []
    const passage = passageOf(best, region, text, words.length, best.bits / all)
    const rest = [region.slice(0, best.pairs[0]?.there ?? 0), region.slice((best.pairs.at(-1)?.there ?? region.length) + 1)]
    return [passage, ...rest.filter((part) => part.length * 2 >= words.length).flatMap((part) => alignedIn(part, text, least))]
  }
  return {
    wholes: (text, isQuoted) => {
      if (all === 0 || !isLikely(text, bag, LIKELY * all)) return []
      const least = (isQuoted ? WHOLE : UNQUOTED) * all
      return inChunks(text, LOOSE * sought.length + 200, (chunk) =>
        regionsOf(placedWords(chunk), bag, LIKELY * all, reach).flatMap((region) => alignedIn(region, chunk, least)),
      )
    },
    fragment: (text) => {
      const own = placedWords(text)
      const ownBits = own.reduce((sum, { norm }) => sum + (weights.get(norm) ?? bitsOf(norm, language)), 0)
      const shared = own.reduce((sum, { norm }) => sum + (weights.get(norm) ?? 0), 0)
      if (own.length < FRAGMENT.words || own.length > words.length || shared < FRAGMENT.agreement * ownBits) return []
      const best = align(own)
      if (!best || best.bits < Math.max(FRAGMENT.bits, FRAGMENT.agreement * ownBits)) return []
      return [passageOf(best, own, text, 0, best.bits / all)]
    },
  }
}

/** Whether the words occur in a text at all, in any order: a look that costs next to nothing. */
function isLikely(text: string, { weights, counts }: Bag, least: number): boolean {
  const folded = fold(text).toLowerCase()
  let sum = 0
  for (const [norm, bits] of weights) {
    if (folded.includes(norm)) sum += bits * (counts.get(norm) ?? 1)
    if (sum >= least) return true
  }
  return false
}

function* chunksOf(text: string, overlap: number): Generator<readonly [start: number, end: number]> {
  for (let start = 0; start < text.length;) {
    const end = Math.min(text.length, start + CHUNK + overlap)
    yield [start, end]
    if (end === text.length) return
    start += CHUNK
  }
}

function inChunks(text: string, overlap: number, search: (text: string) => Passage[]): Passage[] {
  const found: Passage[] = []
  for (const [from, to] of chunksOf(text, overlap))
    for (const passage of search(text.slice(from, to))) {
      const [start, end] = [passage.start + from, passage.end + from]
      // What two pieces share is found twice.
      if (!found.slice(-NEAREST).some((other) => other.start < end && start < other.end)) found.push({ ...passage, start, end })
    }
  return found
}

function passageOf({ pairs }: Aligned, words: readonly Word[], text: string, wanted: number, agreement: number): Passage {
  const agreeing = new Set(pairs.filter(({ isEqual }) => isEqual).map(({ there }) => there))
  const [before, after] = [pairs[0]?.here ?? 0, Math.max(0, wanted - 1 - (pairs.at(-1)?.here ?? 0))]
  const first = Math.max(0, (pairs[0]?.there ?? 0) - (wanted > 0 && before <= EDGE ? before : 0))
  const last = Math.min(words.length - 1, (pairs.at(-1)?.there ?? 0) + (after <= EDGE ? after : 0))
  const start = words[first]?.start ?? 0
  const end = words[last]?.end ?? 0
  const pieces: { text: string; agrees: boolean }[] = []
  let at = start
  for (let i = first; i <= last; i += 1) {
    const agrees = agreeing.has(i)
    const to = i === last ? end : (words[i + 1]?.start ?? end)
    const piece = pieces.at(-1)
    if (piece?.agrees === agrees) piece.text += text.slice(at, to)
    else pieces.push({ text: text.slice(at, to), agrees })
    at = to
  }
  return { start, end, pieces, agreement: Math.min(1, agreement) }
}
