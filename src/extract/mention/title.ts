import type { Candidate } from './candidate.ts'
import { words as setOf } from '../languages/words.ts'
import { isName } from '../grammar/proper.ts'
import { isCapital } from '../marks/signs.ts'

/** Little words that stay small in titles. */
const SMALL = setOf('a an the of and or in on at to for by with from but as is vs into it nor du de des la le der die das und für del y')

const LONGEST = 12

/** Whether all words but the little ones are capitalised, the first too. */
export const isTitleCase = (words: readonly string[]): boolean =>
  isCapital(words[0]?.[0]) && words.every((word) => SMALL.has(word) || !/^\p{Ll}/u.test(word))

/** > | sang “Home by Tide” on “Morning Tide”   > | Her memoir, “Salt Wind,” is out */
export function isTitle(candidate: Candidate): boolean {
  const { words, content, reported } = candidate
  if (!isCapital(words[0]?.[0]) || words.length > LONGEST) return false
  if (words.length >= 2 && isTitleCase(words) && (followsWork(candidate) || isCalledSo(candidate) || isWork(candidate))) return true
  if (isMadeBySomeone(candidate)) return true
  if (reported || /[^.][.!]$/.test(content.replace(/[.,]$/, ''))) return false
  return followsWork(candidate) || (isTitleCase(words) && standsAsTitle(candidate))
}

/** > | the song “Salt”   > | Her memoir, “Salt” */
function followsWork({ reading: { tokens, language }, at, before }: Candidate): boolean {
  const near = before?.kind === 'comma' ? tokens[at - 2] : before
  return near?.kind === 'word' && language.works.has(near.lower)
}

/** > | the “Salt Wind” singer: who made it, or has a part in it, is named after it. */
const MAKERS = setOf('star stars actor actress singer songwriter host co-host author director creator producer cast franchise trilogy')

const isMadeBySomeone = ({ after, words, content }: Candidate): boolean =>
  after?.kind === 'word' && MAKERS.has(after.lower) && words.length <= 6 && !/[.,!?]$/.test(content)

/** What one does to make a work. */
const MAKINGS = setOf('wrote penned composed directed published recorded released sang painted')

/** > | wrote “Bridges of Salt” in 2019: no comma parts the verb from its object, and the sentence goes on. */
const isWork = ({ before, after, content }: Candidate): boolean =>
  before?.kind === 'word' && MAKINGS.has(before.lower) && after?.kind === 'word' && !/[.,!?]$/.test(content)

/** > | a popular play called “Sons of Salt”   > | told “Tide and Friends” */
function isCalledSo({ reading: { tokens }, at, before }: Candidate): boolean {
  const thing = tokens[at - 2]
  const isThing = thing?.kind === 'word' && !isName(thing)
  return before?.lower === 'told' || (['called', 'named', 'dubbed'].includes(before?.lower ?? '') && isThing)
}

/** > | HBV’s “Hannigan”   > | on “Morning Tide”   > | the “Planet of Salt” cast */
function standsAsTitle({ reading: { tokens, language }, at, words, before, how }: Candidate): boolean {
  if (words.length >= 3 && tokens.slice(Math.max(0, at - 3), at).some(({ lower }) => language.works.has(lower))) return true
  if (language.code !== 'en') return false
  const followsName = before?.kind === 'word' && /(?:['’][sS]|[sS]['’])$/.test(before.text)
  const followsLittleWord =
    [language.prepositions, language.determiners].some((list) => list.has(before?.lower ?? '')) || before?.lower === 'and'
  return followsName || (words.length >= 2 && followsLittleWord) || how === 'none'
}
