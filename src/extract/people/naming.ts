import type { CueWord } from '../languages/cue-word.ts'
import type { Language } from '../languages/language.ts'
import { actsAlone, introduced, isOfPlaceOrKind } from './introduced.ts'
import { isNationality } from './nationality.ts'
import { BLANK, CAPITAL, classOf, HEAD, SMALL } from '../marks/signs.ts'

const isStop = (code: number): boolean => code === 46 || code === 33 || code === 63 || code === 0x20_26
const CLOSERS = '"\'”“’‘»«›‹)]'
const MOST_STOPS = 4
const MOST_CLOSERS = 3

/**
 * Where the last sentence ends that ends within a range: after its full stop and the marks that follow it; 0 if none does.
 *
 * > | mended it.” Bray      > | Sen. Bray   an abbreviation: no end
 *               ^
 */
export function endsSentence(text: string, from: number, to: number, language: Language): number {
  let end = 0
  for (let at = from; at < to; at += 1) {
    if (!isStop(text.charCodeAt(at))) continue
    let stop = at + 1
    while (stop < to && isStop(text.charCodeAt(stop))) stop += 1
    let closed = stop
    while (closed < to && closed - stop < MOST_CLOSERS && CLOSERS.includes(text[closed] ?? ' ')) closed += 1
    const isFree = closed === to || (classOf(text.charCodeAt(closed)) & BLANK) !== 0
    const mayAbbreviate = closed === stop && text[stop - 1] === '.' && stop - at <= MOST_STOPS
    if (isFree && !(mayAbbreviate && isAbbreviation(text, from, at, language))) end = closed
    at = stop - 1
  }
  return end
}

/** > | J   > | Sen */
function isAbbreviation(text: string, from: number, to: number, { abbreviations }: Language): boolean {
  let start = to
  while (start > from && (classOf(text.charCodeAt(start - 1)) & HEAD) !== 0 && !DIGIT.test(text[start - 1] ?? '')) start -= 1
  const isInitial = to - start === 1 && (classOf(text.charCodeAt(start)) & CAPITAL) !== 0
  return isInitial || abbreviations.has(text.slice(start, to).toLowerCase())
}

const DIGIT = /\p{N}/u

/**
 * Whether a name can be the subject of its clause, by what its sentence has before and after it.
 *
 * > | Bray mended it.   > | Bray, who mended it,   > | The harbour master, Ona Bray, mended it.
 *     ^                     ^                                            ^
 * > | with Bray gone   > | Bray's boat   > | Bray and her crew   none
 */
export function canLead(before: string, after: string, title: string, language: Language): boolean {
  const { prepositions, cues, fillers, and } = language
  if (isModifier(after, language)) return false
  const [, word = ''] = /(\p{L}+) $/u.exec(before.slice(-14)) ?? []
  // > | the Bray inquiry
  if (word.toLowerCase() === 'the' && title === '') return false
  if (prepositions.has(word.toLowerCase()) || /^ (?:have|are|were)\b/.test(after)) return false
  if (after.startsWith(',')) return !before.endsWith(', ') || isDescription(before, cues, fillers)
  return /^[ \u00a0](?:[\p{Ll}\d(]|[–—-])/u.test(after) && !after.startsWith(` ${and} `)
}

/** > | Varna board member Ona Bray: the first name only says which. */
export function isModifier(after: string, language: Language): boolean {
  // Most names are followed by a point, or by a possessive: no need to look further.
  if (after[0] !== ' ' || (classOf(after.charCodeAt(1)) & SMALL) === 0) return false
  const [, nouns] = /^((?: \p{Ll}[\p{L}-]*){1,4}) \p{Lu}/u.exec(after) ?? []
  const words = nouns?.split(' ') ?? []
  const head = words.at(-1) ?? ''
  // > | Bray met the harbour master Vale
  if (words.some((word) => language.determiners.has(word))) return false
  return head !== '' && (language.jobs.has(head) || language.titles.has(head))
}

/** > | The harbour master,   > | Bray's cousin,   a noun phrase and a comma, with no verb that shows */
function isDescription(words: string, cues: Language['cues'], fillers: Language['fillers']): boolean {
  const printed = words.trim().split(/\s+/)
  return (
    printed.length <= 8 && printed.length > 1 && !printed.some((word) => cues.has(word.toLowerCase()) || fillers.has(word.toLowerCase()))
  )
}

/** Words that begin a sentence and speak, and name nobody. */
const UNNAMED = new Set(['police', 'people', 'everyone', 'everybody', 'nobody', 'someone', 'somebody', 'anyone', 'congress', 'parliament'])

/** What stands beside a lone name. */
interface Beside {
  readonly title: string
  readonly before: string
  readonly after: string
}

/** Whether a lone name is surely a person's: > | Judge Bray   > | Bray, who   > | Bray, 43,   > | Bray shouted   > | her assistant Bray */
export function isSurelyPerson(name: string, { title, before, after }: Beside, language: Language): boolean {
  const { bodies, pronouns, determiners, fillers, boundaries, prepositions, relatives, calendar, jobs } = language
  const key = name.toLowerCase()
  if (name.includes(' ') || name.length < 3 || language.code === 'de' || isNationality(name)) return false
  if ([bodies, pronouns, determiners, fillers, boundaries, prepositions, relatives, calendar, jobs].some((list) => list.has(key)))
    return false
  if (introduced(name, before, after, language) !== undefined || actsAlone(name, before, after, language)) return true
  if (!showsPerson(title, after, language)) return false
  if (!language.titles.has(title) && isOfPlaceOrKind(before, language)) return false
  const isSpeaking = cueAfter(after, language)?.medium === 'spoken' && !/[^sui]s$/.test(key) && !UNNAMED.has(key)
  return language.titles.has(title) || after.startsWith(',') || isSpeaking
}

/** Whether what stands beside a name shows a person: > | Judge Ona Bray   > | Ona Bray, who   > | Ona Bray, 43,   > | Ona Bray said */
export const showsPerson = (title: string, after: string, language: Language): boolean =>
  language.titles.has(title) || /^, (?:who|whose|\d\d,)/.test(after) || cueAfter(after, language)?.report === 'say'

/** Whether the words before a name end with a reporting verb: > | said Ona Bray */
export function endsWithCue(before: string, { cues }: Language): boolean {
  const [, word = ''] = /(\p{Ll}+) $/u.exec(before.slice(-16)) ?? []
  const cue = cues.get(word)
  return cue?.report === 'say' && !cue.base && !cue.dependent
}

/** The reporting verb right after a name. */
function cueAfter(after: string, { cues }: Language): CueWord | undefined {
  const [, next = ''] = /^ (\p{Ll}+)/u.exec(after) ?? []
  const cue = cues.get(next)
  return cue?.base || cue?.dependent ? undefined : cue
}
