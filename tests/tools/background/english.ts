import { tokenize } from '../../../src/text/tokenize.ts'
import { isMisspelt } from './misspelt.ts'
import { readScowl } from './scowl.ts'
import { readSphinx } from './sphinx.ts'
import { readZxcvbn } from './zxcvbn.ts'

/** Bits of words no running text holds, by the size of the smallest word list that has them. */
const UNSEEN: Readonly<Record<number, number>> = { 10: 16, 20: 17, 35: 18.5, 40: 19, 50: 19.5, 55: 19.75, 60: 20, 70: 20.5 }
const NAME = 20.5
const NAME_LISTS = ['male_names', 'female_names', 'surnames']

/** Weight of the language model, which knows talk and broadcast news, against Wikipedia. */
const TALK = 0.7

/** Share of the commonest word of a ranked list, after the function words it leaves out. */
const ZIPF = 0.15

/** How often print has a word that ranks best among subtitles, for once in talk. */
const SPOKEN = 0.3

/** Slips of the pen that talk on the web is full of, and what is left of marked-up text. */
const NO_WORDS =
  'afterall alot aint arent aswell cant couldnt didn didnt doesnt dont eachother everytime hadnt hasnt havent http https im infact isnt ive noone onlyinclude shouldnt theyre wasnt werent wouldnt youre'

/** What newspapers print since the sources were made: about one in 100,000 words. */
const RECENT =
  'ap chatbot chatbots covid daesh dnc influencer influencers isil kyiv livestream livestreamed livestreaming lockdowns misgendering mp mps nhs nonbinary potus rnc starmer sunak tiktok u.k. uk unvaccinated zelensky zelenskyy zelenskiy'
const RECENT_BITS = 17

/** Bits of English words: a language model of broadcast news and talk, evened out with ranks in Wikipedia; word lists give the rest. */
export function english(share: string, python: string): Map<string, number> {
  const bits = modelled(`${share}/pocketsphinx/model/en-us/en-us.lm.bin`)
  const ranks = readZxcvbn(`${python}/zxcvbn/frequency_lists.py`)
  blend(bits, ranks)
  const dictionary = new Set<string>()
  for (const [word, size] of readScowl(`${share}/dict/scowl`)) {
    for (const norm of normsOf(word)) {
      dictionary.add(norm)
      lower(bits, norm, UNSEEN[size] ?? NAME)
    }
  }
  for (const word of NAME_LISTS.flatMap((list) => ranks.get(list) ?? [])) {
    // "obrien" and "oconnor" have lost an apostrophe on the census form.
    if (!/^o[^aeiou]/.test(word)) lower(bits, word, NAME)
  }
  for (const word of RECENT.split(' ')) lower(bits, word, RECENT_BITS)
  plain(bits)
  const slips = new Set(NO_WORDS.split(' '))
  return new Map(Array.from(bits).filter(([word]) => !slips.has(word) && (dictionary.has(word) || !isMisspelt(word, bits, dictionary))))
}

/** Leaves `café` to `cafe`, which it is looked up as. */
function plain(bits: Map<string, number>) {
  for (const [word, value] of bits) {
    const bare = word.normalize('NFD').replace(/\p{M}/gu, '')
    if (bare !== word && bits.has(bare)) {
      lower(bits, bare, value)
      bits.delete(word)
    }
  }
}

function lower(bits: Map<string, number>, word: string, most: number) {
  bits.set(word, Math.min(most, bits.get(word) ?? most))
}

function normsOf(word: string): string[] {
  return tokenize(word).flatMap(({ kind, norm }) => (kind === 'word' && /^['\p{L}]\D*$/u.test(norm) ? [norm] : []))
}

/** The model's shares, with clitics apart: `don't` counts for `do` and for `n't`. */
function modelled(path: string): Map<string, number> {
  const shares = new Map<string, number>()
  for (const [word, share] of readSphinx(path)) {
    // Words with accents are in the model with their bytes mangled.
    if (!/^[a-z'][a-z'.-]*$/.test(word)) continue
    for (const norm of normsOf(word)) shares.set(norm, (shares.get(norm) ?? 0) + share)
  }
  const all = Array.from(shares.values()).reduce((sum, share) => sum + share, 0)
  return new Map(Array.from(shares, ([word, share]) => [word, -Math.log2(share / all)]))
}

/** Mixes the model's shares with those a word's rank in Wikipedia lets expect (Zipf's law), and adds the words only Wikipedia has. */
function blend(bits: Map<string, number>, ranks: ReadonlyMap<string, readonly string[]>) {
  const written = new Map(Array.from(ranks.get('english_wikipedia') ?? [], (word, rank) => [word, ZIPF / (rank + 4)]))
  const subtitles = new Set(ranks.get('us_tv_and_film'))
  for (const [word, known] of bits) {
    const talked = 2 ** -known
    const print = written.get(word) ?? (subtitles.has(word) ? talked * SPOKEN : word.length < 2 ? talked : 0)
    bits.set(word, -Math.log2(TALK * talked + (1 - TALK) * print))
  }
  for (const [word, print] of written) {
    if (!bits.has(word) && /^(?:\p{L}{4,}|(?:\p{L}\.){2,})$/u.test(word)) bits.set(word, -Math.log2((1 - TALK) * print))
  }
}
