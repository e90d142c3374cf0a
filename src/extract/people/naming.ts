import type { CueWord, Language } from '../languages/language.ts'

const STOP = /[.!?…]/

/** How far a sentence ends within some words: after its last full stop; 0 if it does not. */
export function endsSentence(words: string, { abbreviations }: Language): number {
  if (!STOP.test(words)) return 0
  let end = 0
  for (const stop of words.matchAll(/(\p{L}*)[.!?…]{1,4}["'”’»)\]]{0,3}(?=\s|$)/gu)) {
    const isAbbreviated = stop[0].endsWith('.') && (/^\p{Lu}$/u.test(stop[1] ?? '') || abbreviations.has((stop[1] ?? '').toLowerCase()))
    if (!isAbbreviated) end = stop.index + stop[0].length
  }
  return end
}

/**
 * Whether a name can be the subject of its clause, by what its sentence has before and after it.
 *
 * > | Bray mended it.   > | Bray, who mended it,   > | The harbour master, Ona Bray, mended it.
 *     ^                     ^                                            ^
 * > | with Bray gone   > | Bray's boat   > | Bray and her crew   none
 */
export function canLead(before: string, after: string, language: Language): boolean {
  const { prepositions, cues, fillers, and } = language
  if (isModifier(after, language)) return false
  const [, word = ''] = /(\p{L}+) $/u.exec(before.slice(-14)) ?? []
  if (prepositions.has(word.toLowerCase()) || /^ (?:have|are|were)\b/.test(after)) return false
  if (after.startsWith(',')) return !before.endsWith(', ') || isDescription(before, cues, fillers)
  return /^[ \u00a0](?:[\p{Ll}\d(]|[–—-])/u.test(after) && !after.startsWith(` ${and} `)
}

/** > | Varna board member Ona Bray: the first name only says which. */
export function isModifier(after: string, language: Language): boolean {
  const [, nouns] = /^((?: \p{Ll}[\p{L}-]*){1,4}) \p{Lu}/u.exec(after) ?? []
  const head = nouns?.split(' ').at(-1) ?? ''
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

/** Whether a lone name is surely a person's: > | Judge Bray   > | Bray, who   > | Bray, 43,   > | Bray shouted */
export function isSurelyPerson(name: string, title: string, after: string, language: Language): boolean {
  const { bodies, pronouns, determiners, fillers, boundaries, prepositions, relatives, calendar, jobs } = language
  const key = name.toLowerCase()
  if (name.includes(' ') || name.length < 3 || language.code === 'de') return false
  if ([bodies, pronouns, determiners, fillers, boundaries, prepositions, relatives, calendar, jobs].some((list) => list.has(key)))
    return false
  if (!showsPerson(title, after, language)) return false
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
