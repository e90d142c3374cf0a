const LETTERS = 'abcdefghijklmnopqrstuvwxyz'

/** How much rarer than the word it looks like a misspelling is, and how long a word must be to look like another by mistake. */
const RARER = 6
const SHORTEST = 6

/** Whether a word that no dictionary has is one slip away from a much commoner one that a dictionary has: `goverment`, `similiar`. */
export function isMisspelt(word: string, bits: ReadonlyMap<string, number>, dictionary: ReadonlySet<string>): boolean {
  if (word.length < SHORTEST) return false
  const own = bits.get(word) ?? 0
  return Array.from(slips(word)).some((other) => dictionary.has(other) && own - (bits.get(other) ?? own) >= RARER)
}

/** Words one slip away: a letter too many, two changed round, a letter too few, a wrong vowel. */
function* slips(word: string): Generator<string> {
  for (let at = 0; at <= word.length; at += 1) {
    const [head, tail] = [word.slice(0, at), word.slice(at)]
    if (tail) yield head + tail.slice(1)
    if (tail.length > 1) yield head + tail.charAt(1) + tail.charAt(0) + tail.slice(2)
    for (const letter of LETTERS) yield head + letter + tail
    if (/^[aeiou]/.test(tail)) for (const vowel of 'aeiou') yield head + vowel + tail.slice(1)
  }
}
