import english from './background/en.json' with { type: 'json' }

/** Bits of a word nobody has counted: about one in a million running words. */
const CEILING = 20

const levels: Readonly<Record<string, string>> = english

/** Bits of information of a word: −log2 of its share of ordinary running text. Takes the word normalized, and a BCP 47 language (English if absent). */
export function bitsOf(word: string, language = 'en'): number {
  if (!/^en\b/i.test(language)) return CEILING / 2
  return bits.get(word) ?? CEILING
}

/** Whether a word is in the language's vocabulary; undefined where there is no vocabulary for the language. */
export function isWord(word: string, language = 'en'): boolean | undefined {
  return /^en\b/i.test(language) ? bits.has(word) : undefined
}

const bits = new Map(Object.entries(levels).flatMap(([level, words]) => words.split(' ').map((word) => [word, Number(level)] as const)))
