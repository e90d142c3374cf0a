import { lookUp } from '../../../text/look-up.ts'
import { opensClause } from '../../clause.ts'
import { type Difference, fuller, oneSided } from '../../difference.ts'
import { FILLERS_ABROAD } from '../../lexicons/abroad/fillers.ts'
import type { Passage } from '../../passage.ts'
import type { Word } from '../../words.ts'

/** The longest filler, in words. */
const LONGEST = 5
/** Openers that need no comma behind them. */
const FREE =
  /^(?:also|und|so|nun|na|tja|et|donc|alors|enfin|bon|ben|bah|y|pues|bueno|entonces|es que|pues nada|bueno pues|pues bueno|et puis|eh bien|ja also)$/

/** Words without what speakers of a language put in without saying anything: `ich sag mal`, `o sea`, `tu vois`. */
export function withoutFillersAbroad(words: readonly Word[], passage: Passage, language: string): readonly Word[] {
  const known = lookUp(FILLERS_ABROAD, language)
  if (!known || words.length === 0) return words
  const all = [...passage.before, ...passage.tokens, ...passage.after]
  const places = new Map(all.map((token, at) => [token, at]))
  const isMark = (at: number): boolean => all[at] === undefined || all[at].kind !== 'word'
  const kept: Word[] = []
  let isHead = opensClause(passage.before)
  for (let at = 0; at < words.length;) {
    const length = fillerAt(words, at, (phrase, last) => {
      const [from, to] = [places.get(words[at]!.token) ?? 0, places.get(words[last]!.token) ?? 0]
      if (known.anywhere.has(phrase)) return true
      if (known.particles.has(phrase)) return /^\p{Ll}/u.test(words[at]!.text) && !isHead
      if (isHead && known.openers.has(phrase)) return FREE.test(phrase) || isMark(to + 1)
      return known.aside.has(phrase) && isMark(from - 1) && isMark(to + 1) && from > 0 && to < all.length - 1
    })
    if (length === 0) {
      kept.push(words[at]!)
      isHead = false
    }
    at += Math.max(1, length)
  }
  return kept
}

/** How many words the longest filler has that begins at a place. */
function fillerAt(words: readonly Word[], at: number, fills: (phrase: string, last: number) => boolean): number {
  for (let length = Math.min(LONGEST, words.length - at); length > 0; length -= 1) {
    const phrase = words
      .slice(at, at + length)
      .map(({ token }) => token.norm)
      .join(' ')
    if (fills(phrase, at + length - 1)) return length
  }
  return 0
}

/** Whether only one side ends a sentence by asking for assent: `…, ¿no?`, `…, nicht wahr?`, `…, hein ?`. */
export function isTag(difference: Difference): boolean {
  const known = lookUp(FILLERS_ABROAD, difference.setting.language)
  const words = oneSided(difference)
  const [first, last] = [words?.[0], words?.at(-1)]
  if (!known || !words || !first || !last || !known.tags.has(words.map(({ token }) => token.norm).join(' '))) return false
  const { before, tokens, after } = fuller(difference)
  const all = [...before, ...tokens, ...after]
  return all[all.indexOf(last.token) + 1]?.norm === '?' && /^[,¿-]$/.test(all[all.indexOf(first.token) - 1]?.norm ?? '')
}
