import type { Difference } from './difference.ts'
import { areNicknames } from './lexicons/nicknames.ts'
import { namesIn } from './names.ts'
import type { Passage } from './passage.ts'
import type { Word } from './words.ts'

/** Words of a name that its initials leave out. */
const SMALL = /^(?:of|the|and|for|in|on|de|la)$/
const FEWEST = 2

/** How two names stand for one: by initials, or by a nickname; undefined where they do not. */
export function oneName(difference: Difference): 'initials' | 'nickname' | 'initial' | undefined {
  const { left, right, lemma, variant, setting } = difference
  if (left.length === 0 || right.length === 0 || setting.language !== 'en') return undefined
  if (areInitials(left, right) || areInitials(right, left)) return 'initials'
  const [one, other] = [left, right].map((words) => (words.length === 1 ? words[0]! : undefined))
  if (!one || !other || !isName(one, lemma, difference) || !isName(other, variant, difference)) return undefined
  if (areNicknames(one.token.norm, other.token.norm)) return 'nickname'
  return isInitial(one, other, lemma) || isInitial(other, one, variant) ? 'initial' : undefined
}

/** With a capital; at the head of a sentence that tells nothing, but these are names. */
function isName(word: Word, passage: Passage, { setting }: Difference): boolean {
  return /^\p{Lu}/u.test(word.text) && (passage.before.length === 0 || namesIn([word], passage, setting).length > 0)
}

/** `FBI`, `Federal Bureau of Investigation`. */
function areInitials(short: readonly Word[], long: readonly Word[]): boolean {
  const [word, ...others] = short
  if (!word || others.length > 0 || long.length < FEWEST) return false
  const letters = word.text.replaceAll('.', '')
  const capitals = long.filter(({ text }) => !SMALL.test(text))
  return (
    /^\p{Lu}{2,}$/u.test(letters) &&
    capitals.every(({ text }) => /^\p{Lu}/u.test(text)) &&
    capitals.map(({ text }) => text[0]).join('') === letters
  )
}

/** `J. Marsh`, `John Marsh`. */
function isInitial(one: Word, other: Word, { after }: Passage): boolean {
  const next = after.find(({ kind, norm }) => kind === 'word' || norm !== '.')
  return /^\p{Lu}\.?$/u.test(one.text) && one.text !== 'I' && other.text.startsWith(one.text[0]!) && /^\p{Lu}/u.test(next?.text ?? '')
}
