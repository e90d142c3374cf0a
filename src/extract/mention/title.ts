import { isReportingWord } from '../grammar/cue.ts'
import { isName, isPossessive } from '../grammar/proper.ts'
import { isCapital } from '../marks/signs.ts'
import type { Candidate } from './candidate.ts'
import { isKindOf } from '../grammar/kind-of.ts'
import { isTitleCase } from './title-case.ts'

const LONGEST = 12
/** A reporting word so near before the marks has them for its object. */
const NEAR = 6

/** > | sang “Home by Tide” on “Morning Tide”   > | Her memoir, “Salt Wind,” is out */
export function isTitle(candidate: Candidate): boolean {
  const { words, content, reported, inscribed } = candidate
  if (isDoubleCornered(candidate) || isWorkAlone(candidate)) return true
  if (inscribed || isDescription(candidate) || !isCapital(words[0]?.[0]) || words.length > LONGEST) return false
  if (
    words.length >= 2 &&
    isTitleCase(words) &&
    (followsWork(candidate) || followsPaper(candidate) || isCalledSo(candidate) || isMade(candidate))
  )
    return true
  if (isMadeBySomeone(candidate) || isApposed(candidate) || isShown(candidate) || isEntitled(candidate)) return true
  if (reported || /[^.][.!]$/.test(content.replace(/[.,]$/, ''))) return false
  return followsWork(candidate) || (isTitleCase(words) && standsAsTitle(candidate))
}

/** > | Dans son dernier film, « Les Heures lentes », Ona Bray raconte: right after its noun, where a clause may follow a title. */
const isWorkAlone = (candidate: Candidate): boolean =>
  candidate.reading.language.dialogue !== undefined && followsWork(candidate) && !/[.,!?…]$/.test(candidate.content)

/** > | 映画『冬の光』 */
const isDoubleCornered = ({ reading: { text, tokens }, at, how }: Candidate): boolean =>
  how === 'none' && text[tokens[at]?.start ?? 0] === '『'

/** > | called the play “A Disgrace to the Town” */
const isDescription = ({ reading, reading: { tokens, language }, at }: Candidate): boolean =>
  language.mentions?.callings.has(tokens[at - 3]?.lower ?? '') === true &&
  language.determiners.has(tokens[at - 2]?.lower ?? '') &&
  isReportingWord(reading, at - 3)

/** > | the song “Salt”   > | Her memoir, “Salt” */
function followsWork({ reading: { tokens, language }, at, before }: Candidate): boolean {
  const near = before?.kind === 'comma' ? tokens[at - 2] : before
  return near?.kind === 'word' && isKindOf(language.works, near.lower, language)
}

/** > | Their report, “The Long Tide”   > | a study “Salt and Stone”   what is written at length has a title, and is no saying of its own */
function followsPaper({ reading: { tokens, language }, at, before }: Candidate): boolean {
  const near = before?.kind === 'comma' ? at - 2 : at - 1
  const owner = tokens.slice(Math.max(0, near - NEAR_OWNER), near)
  return (
    language.mentions !== undefined &&
    PAPERS.has(tokens[near]?.lower ?? '') &&
    owner.some((token) => language.determiners.has(token.lower) || language.possessives.has(token.lower) || isPossessive(token))
  )
}

const PAPERS = new Set(
  'report study paper essay review dossier thesis dissertation memoir pamphlet handbook guide survey inquiry white-paper'.split(' '),
)
/** How many words describe such a thing. */
const NEAR_OWNER = 4

/** > | the “Salt Wind” singer: who made it, or has a part in it, is named after it. */
const isMadeBySomeone = ({ reading: { language }, after, words, content }: Candidate): boolean =>
  after?.kind === 'word' && language.mentions?.makers.has(after.lower) === true && words.length <= 6 && !/[.,!?]$/.test(content)

/** > | “Salt Wind” is published by the Quay Press   > | “Salt Wind” premieres in May: a sentence begins with what is done with a work. */
function isShown({ reading: { tokens, language }, at, words, content, before, after }: Candidate): boolean {
  const { mentions, passives } = language
  if (!mentions || words.length < 2 || !isTitleCase(words) || /[.,!?…]$/.test(content)) return false
  if (!(before === undefined || before.kind === 'stop') || after?.kind !== 'word') return false
  return mentions.shows.has(after.lower) || (passives.has(after.lower) && mentions.shown.has(tokens[at + 2]?.lower ?? ''))
}

/** > | Its title is “Salt Wind” */
const isEntitled = ({ reading: { tokens, language }, at, before }: Candidate): boolean =>
  language.mentions !== undefined && ['is', 'was'].includes(before?.lower ?? '') && tokens[at - 2]?.lower === 'title'

/** > | wrote “Bridges of Salt” in 2019   > | performed “Salt.”: no comma parts the verb from its object, and the sentence goes on or ends. */
function isMade({ reading: { language }, before, after, content, words }: Candidate): boolean {
  if (before?.kind !== 'word' || language.mentions?.makings.has(before.lower) !== true) return false
  return after?.kind === 'word' ? !/[.,!?]$/.test(content) : before.lower.startsWith('perform') && words.length >= 2
}

/** > | a popular play called “Sons of Salt”   > | told “Tide and Friends” */
function isCalledSo({ reading: { tokens, language }, at, before }: Candidate): boolean {
  const thing = tokens[at - 2]
  const isThing = thing?.kind === 'word' && !isName(thing)
  if (before?.lower === 'told') return true
  if (!['called', 'named', 'dubbed'].includes(before?.lower ?? '')) return false
  // > | a book by the cartoonist Tom Vale called “Ahoy! Thirty Years of Gulls”
  return (
    isThing || tokens.slice(Math.max(0, at - 9), at).some(({ lower }) => language.works.has(lower) || language.mentions?.bearers.has(lower))
  )
}

/** > | a web ad, “Playing Vale,” in which   > | “Salt Revealed,” a biography: between commas, and no cue near. */
function isApposed(candidate: Candidate): boolean {
  const { reading, at, words, content, before, after, how } = candidate
  const { tokens, language } = reading
  const isParted = after?.kind === 'comma' || after?.kind === 'dash'
  if (!isTitleCase(words) || !(content.endsWith(',') || isParted)) return false
  const next = isParted ? at + 2 : at + 1
  const isExplained =
    language.determiners.has(tokens[next]?.lower ?? '') && tokens.slice(next + 1, next + 4).some(({ lower }) => language.works.has(lower))
  if (isExplained && !(language.names && how === 'before') && (how !== 'after' || before?.kind === 'word')) return true
  if (language.mentions === undefined || before?.kind !== 'comma' || tokens[next]?.kind !== 'word') return false
  const thing = tokens[at - 2]?.lower ?? ''
  if (language.mentions.bearers.has(thing) || language.works.has(thing)) return true
  if (how === 'after') return false
  return !tokens.slice(Math.max(0, at - NEAR), at).some((_, i) => isReportingWord(reading, Math.max(0, at - NEAR) + i))
}

/** > | HBV’s “Hannigan”   > | on “Morning Tide”   > | the “Planet of Salt” cast */
function standsAsTitle({ reading: { tokens, language }, at, words, before, how }: Candidate): boolean {
  if (words.length >= 3 && tokens.slice(Math.max(0, at - 3), at).some(({ lower }) => language.works.has(lower))) return true
  if (!language.mentions) return false
  const followsName = before?.kind === 'word' && /(?:['’][sS]|[sS]['’])$/.test(before.text)
  const followsLittleWord =
    [language.prepositions, language.determiners].some((list) => list.has(before?.lower ?? '')) || before?.lower === 'and'
  // > | since the punishing “Salt, Twice”
  const isDescribed =
    how !== 'before' && before?.kind === 'word' && !isName(before) && language.determiners.has(tokens[at - 2]?.lower ?? '')
  return followsName || (words.length >= 2 && (followsLittleWord || isDescribed)) || how === 'none'
}
