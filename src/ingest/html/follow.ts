/** A word and where it begins. */
export interface Word {
  readonly text: string
  readonly start: number
}

/** Fewer words do for a short text: two, or one of so many signs. Of a common word so many places are looked at. */
const LONG = 8
const MAX_SINGLE = 200

/** Of the places that begin alike so many are looked at, each so many words far. */
const MAX_PLACES = 12
const MAX_AHEAD = 60

/** The words of a text, cut at white space. */
export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(/\S+/g), ({ 0: word, index }) => ({ text: word, start: index }))
}

/** Pairs the words of a text with words of the original it was taken from, run by run; words that cannot be followed are left out. */
export function follower(original: readonly Word[]): (taken: readonly Word[]) => [word: Word, original: Word][] {
  const places = indexOf(original, (i) => shingleAt(original, i))

  /** Where every single word stands; few texts ask for it. */
  let single: Map<string, number[]> | undefined
  const placesOf = (taken: readonly Word[], i: number): readonly number[] => {
    const known = places.get(shingleAt(taken, i))
    if (known) return known
    const [word, next] = [taken[i]?.text ?? '', taken[i + 1]?.text]
    single ??= indexOf(original, (at) => original[at]?.text ?? '')
    const found = single.get(word) ?? []
    return word.length >= LONG ? found : found.slice(0, MAX_SINGLE).filter((at) => next !== undefined && original[at + 1]?.text === next)
  }

  return (taken) => {
    const pairs: [Word, Word][] = []
    let at = 0
    for (const [i, word] of taken.entries()) {
      if (original[at]?.text !== word.text) at = bestPlace(taken, i, original, placesOf(taken, i), at)
      const same = original[at]
      if (same?.text !== word.text) continue
      pairs.push([word, same])
      at += 1
    }
    return pairs
  }
}

function indexOf(words: readonly Word[], key: (i: number) => string): Map<string, number[]> {
  const places = new Map<string, number[]>()
  for (let i = 0; i < words.length; i++) {
    const sought = key(i)
    const known = places.get(sought)
    if (known) known.push(i)
    else places.set(sought, [i])
  }
  return places
}

/** Where the text goes on for longest; of equals the first one behind the place reached. Stays where it is if it goes on nowhere. */
function bestPlace(taken: readonly Word[], i: number, original: readonly Word[], places: readonly number[], reached: number): number {
  const later = places.findIndex((place) => place >= reached)
  const near =
    later < 0
      ? places.slice(-MAX_PLACES)
      : [...places.slice(later, later + MAX_PLACES), ...places.slice(Math.max(0, later - MAX_PLACES), later)]
  let best = reached
  let longest = 0
  for (const place of near) {
    let length = 0
    while (length < MAX_AHEAD && taken[i + length] && taken[i + length]?.text === original[place + length]?.text) length += 1
    if (length > longest) [best, longest] = [place, length]
  }
  return best
}

/** The three words that must agree before two places are taken for the same. Written out, for it is asked for at every word of every page. */
function shingleAt(words: readonly Word[], i: number): string {
  return `${words[i]?.text ?? ''} ${words[i + 1]?.text ?? ''} ${words[i + 2]?.text ?? ''}`
}
