/** English spellings and the sounds they stand for, longest first: C is `ch`, X is `sh`, 0 is `th`. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/^(?:kn|gn|pn)/u, 'N'],
  [/^wr/u, 'R'],
  [/^ps/u, 'S'],
  [/^wh/u, 'W'],
  [/^x/u, 'S'],
  [/tch/u, 'C'],
  [/(?:sh|ti(?=[ao])|ci(?=[ao])|si(?=on))/u, 'X'],
  [/ch(?=[rl])|^ch(?=aos|oir|ord|em)/u, 'K'],
  [/ch/u, 'C'],
  [/ph/u, 'F'],
  [/dh/u, 'T'],
  [/th/u, '0'],
  [/gh(?=[aeio])/u, 'K'],
  [/(?<=[aou])gh$/u, ''],
  [/gh/u, ''],
  [/ck|cc|q|kh/u, 'K'],
  [/sc(?=[eiy])/u, 'S'],
  [/c(?=[eiy])/u, 'S'],
  [/c/u, 'K'],
  [/dg(?=[eiy])/u, 'J'],
  [/gg/u, 'K'],
  [/g(?=[eiy])/u, 'J'],
  [/g(?=n$|ned$)/u, ''],
  [/g/u, 'K'],
  [/x/u, 'KS'],
  [/z/u, 'S'],
  [/mb$/u, 'M'],
  [/d/u, 'T'],
  [/b/u, 'P'],
  [/v/u, 'F'],
  [/j/u, 'J'],
  [/w(?=[aeiouy])/u, 'W'],
  [/w/u, ''],
  [/(?<=^)h/u, 'H'],
  [/h/u, ''],
  [/y(?=[aeiou])/u, 'Y'],
]

const CONSONANTS: Readonly<Record<string, string>> = { k: 'K', l: 'L', m: 'M', n: 'N', p: 'P', f: 'F', r: 'R', s: 'S', t: 'T' }

/**
 * How an English word sounds, roughly: its consonants, like ones together, and A where it begins with a vowel.
 *
 * After Lawrence Philips's Metaphone, with voiced and unvoiced consonants taken as one.
 */
export function phoneticKey(norm: string): string {
  const word = norm.normalize('NFD').replace(/[^a-z]/gu, '')
  let key = /^[aeiou]/u.test(word) ? 'A' : ''
  for (let at = 0; at < word.length;) {
    const spelling = SOUNDS.find(([pattern]) => matchAt(pattern, word, at) > 0)
    key += spelling?.[1] ?? CONSONANTS[word[at] ?? ''] ?? ''
    at += spelling ? matchAt(spelling[0], word, at) : 1
  }
  return key.replace(/(.)\1+/gu, '$1')
}

const sticky = new Map<RegExp, RegExp>()

function matchAt(pattern: RegExp, word: string, at: number): number {
  const bound = sticky.get(pattern) ?? new RegExp(pattern.source, 'uy')
  sticky.set(pattern, bound)
  bound.lastIndex = at
  return bound.exec(word)?.[0].length ?? 0
}

/** How many syllables a word has, roughly: its groups of vowels, without a final silent `e`. */
export function syllables(norm: string): number {
  return (
    norm
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(/(?<=[^aeiouy])e$|(?<=[aeiou]\w{1,3})e$/u, '')
      .match(/[aeiouy]+/gu) ?? []
  ).length
}
