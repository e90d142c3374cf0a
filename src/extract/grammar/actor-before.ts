import { firstPhrase } from './first-phrase.ts'
import { isNobody } from './nobody.ts'
import type { Phrase } from './phrase.ts'
import { isQuestion } from './question.ts'
import type { Reading } from './reading.ts'
import { looksLikeSomeone } from './someone.ts'
import { sentenceStart } from './sentence.ts'
import { isNamedThing } from './thing.ts'
import { isWordLike } from '../marks/signs.ts'

/** A longer sentence tells of more than what someone does before speaking. */
const LONGEST = 12
/** How far back a name is looked for. */
const FARTHEST = 4000
const LONGEST_ANSWER = 400

/**
 * Who acts in the reporter's sentence right before words in marks that begin a sentence of their own.
 *
 * > | Asked again, Tom Vale shrugged. “Perhaps.”
 *                  ^------^
 */
export function actorBefore(reading: Reading, at: number): Phrase | undefined {
  const subject = subjectBefore(reading, at)
  if (!subject || isNobody(reading, subject) || isNamedThing(reading, subject)) return undefined
  return isQuestion(reading, at - 1) && !mayAnswer(reading, subject, at) ? undefined : subject
}

/** Whom or what that sentence tells of: a name, a pronoun, someone at work. */
export function subjectBefore(reading: Reading, at: number): Phrase | undefined {
  const { tokens, language } = reading
  if (tokens[at - 1]?.kind !== 'stop' || language.cues.size === 0 || language.names || language.unspaced) return undefined
  const start = sentenceStart(reading, at - 1)
  if (at - start > LONGEST || tokens.slice(start, at).some(({ kind }) => kind === 'quoted')) return undefined
  const subject = firstPhrase(reading, start, at)
  if (!subject || subject.to >= at - 2 || language.pronouns.get(tokens[subject.from]?.lower ?? '') === 'it') return undefined
  const isKnown = isByWork(reading, subject) || (looksLikeSomeone(reading, subject) && !isLoneCapital(reading, subject, start))
  return isKnown ? subject : undefined
}

/** > | Would he row again? “Tomorrow.”   but not > | Would Vale row again?   > | Would he row again? “He would.” */
function mayAnswer({ tokens, text, language }: Reading, { from, to }: Phrase, at: number): boolean {
  const gender = from === to ? language.pronouns.get(tokens[from]?.lower ?? '') : undefined
  const { start = 0, end = 0 } = tokens[at]?.stretch ?? {}
  const said = text.slice(start, Math.min(end, start + LONGEST_ANSWER)).toLowerCase()
  return (
    (gender === 'he' || gender === 'she') && !Array.from(said.matchAll(/\p{L}+/gu)).some(([word]) => language.pronouns.get(word) === gender)
  )
}

/** > | Fog rolled in.   > | Ode agreed.   a capital that opens a sentence is a name's if the word has it inside one before. */
function isLoneCapital({ tokens, text, language }: Reading, { from, to }: Phrase, start: number): boolean {
  const word = tokens[from]
  if (from !== to || from !== start || !word || language.pronouns.has(word.lower)) return false
  const before = text.slice(Math.max(0, word.start - FARTHEST), word.start)
  const [name] = /^[\p{L}\p{M}-]+/u.exec(word.text) ?? []
  for (let at = before.lastIndexOf(` ${name}`); at > 0; at = before.lastIndexOf(` ${name}`, at - 1))
    if (isWordLike(before[at - 1]) && !isWordLike(before[at + 1 + (name?.length ?? 0)])) return false
  return true
}

/** > | the mayor   > | her son */
const isByWork = ({ tokens, language: { determiners, possessives, jobs, titles, gendered } }: Reading, { from, to }: Phrase): boolean => {
  const first = tokens[from]?.lower ?? ''
  const head = tokens[to]?.lower ?? ''
  return (determiners.has(first) || possessives.has(first)) && [jobs, titles, gendered].some((list) => list.has(head))
}
