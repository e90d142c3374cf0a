import { APOSTROPHES } from './apostrophes.ts'
import { lookUp } from './look-up.ts'
import type { Token } from '../model.ts'
import { normOfWord } from './norm-of-word.ts'

const APOSTROPHE = new RegExp(`[${APOSTROPHES}]`)

/** English: `don't`, `I'd`, `Trump's`; the apostrophe may be either glyph. */
const ENGLISH = new RegExp(`^(.+?)(n[${APOSTROPHES}]t|[${APOSTROPHES}](?:s|d|ll|re|ve|m))$`, 'iu')

/** French, Italian, Catalan: `l'eau`, `qu'il`, `dell'anno`. */
const ELIDED = new RegExp(
  `^((?:l|d|j|m|t|s|c|n|qu|jusqu|lorsqu|puisqu|quoiqu|dell|all|nell|sull|dall|un|quell|bell)[${APOSTROPHES}])(.+)$`,
  'iu',
)

/** What the stem before `n't` stands for. */
const STEMS: Readonly<Record<string, string>> = { ca: 'can', wo: 'will', sha: 'shall' }

/** Cuts a word where a clitic is written together with it, so that a lost `n't` is one lost token; `cannot` counts as two words. */
export function splitClitics(word: Token): Token[] {
  if (word.norm === 'cannot') return cut(word, 3)
  if (!APOSTROPHE.test(word.text)) return [word]
  const [, stem, ending] = ENGLISH.exec(word.text) ?? []
  if (stem && ending) {
    const [first, ...rest] = cut(word, stem.length)
    const full = /^n/i.test(ending) ? lookUp(STEMS, first!.norm) : undefined
    return [full ? { ...first!, norm: full } : first!, ...rest]
  }
  const [, article] = ELIDED.exec(word.text) ?? []
  return article ? cut(word, article.length) : [word]
}

function cut(word: Token, at: number): Token[] {
  const part = (from: number, to: number): Token => {
    const text = word.text.slice(from, to)
    return { kind: 'word', text, norm: normOfWord(text), start: word.start + from, end: word.start + to }
  }
  return [part(0, at), part(at, word.text.length)]
}
