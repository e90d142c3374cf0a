import type { CueWord } from '../languages/cue-word.ts'
import type { Language } from '../languages/language.ts'
import { phrasalAt } from './phrasal.ts'
import { isNounBeforeWords } from './noun-before-words.ts'
import { isName } from './proper.ts'
import type { Reading, Token } from './reading.ts'

/** A reflexive stands near its verb. */
const NEAR = 8

/** The reporting word at a token, if it reports there: "his remarks", "state leaders" and "Bray's claims" do not. */
export function cueAt(reading: Reading, at: number): CueWord | undefined {
  const { tokens, language, text } = reading
  const token = tokens[at]
  if (token?.kind !== 'word') return undefined
  const cue = phrasalAt(reading, at) ?? language.cues.get(token.lower)
  // > | Lord Justice Read said   > | Grant said: names   > | Calls have come: a noun
  if (
    !cue ||
    (token.text !== token.lower &&
      !(isCapitalised(token.text) && !cue.base && startsSentence(tokens[at - 1]) && !language.fillers.has(tokens[at + 1]?.lower ?? '')))
  )
    return undefined
  // > | The “longest pier” claim: a noun, no comma stands between
  if (
    cue.base &&
    language.code === 'en' &&
    tokens[at - 1]?.stretch &&
    !',!?…–—-'.includes(text[(tokens[at - 1]?.stretch?.end ?? 0) - 1] ?? '')
  )
    return undefined
  // > | Das Boot befand sich im Hafen
  if (cue.plain && tokens.slice(Math.max(0, at - NEAR), at + 3).some(({ lower }) => lower === 'sich')) return undefined
  // > | le juge   > | la denuncia: a noun
  if (cue.noun && language.determiners.has(tokens[at - 1]?.lower ?? '')) return undefined
  if (language.code !== 'en') return cue
  // > | his first term
  const isNamed = cue.base && ORDINALS.has(tokens[at - 1]?.lower ?? '') && language.determiners.has(tokens[at - 2]?.lower ?? '')
  if (isNamed || isGoing(cue, tokens[at + 1])) return undefined
  if (!cue.base && isNounBeforeWords(reading, at, (i) => cueAt(reading, i)?.dependent === undefined && cueAt(reading, i) !== undefined))
    return undefined
  return isNoun(tokens[at - 1], token, cue, language) && !(cue.base && isOfMany(tokens, at, language)) ? undefined : cue
}

/** > | The clip went viral   > | The mayor went home: nobody says it   but > | he went on */
const isGoing = ({ lone }: CueWord, next: Token | undefined): boolean => lone === true && next?.kind === 'word' && !GOING_ON.has(next.lower)

/** What may follow it all the same: > | went on   > | goes like this */
const GOING_ON = new Set(['on', 'like', 'so', 'something'])

/** > | Police in Carrow say   > | Crews from Old Varna claim: several do, at a place. */
function isOfMany(tokens: readonly Token[], at: number, { prepositions }: Language): boolean {
  let i = at - 1
  while (i > at - FEW && isName(tokens[i])) i -= 1
  const head = tokens[i - 1]
  return (
    i < at - 1 &&
    prepositions.has(tokens[i]?.lower ?? '') &&
    head?.kind === 'word' &&
    (PLURALS.has(head.lower) || /[a-z]{2}[^su]s$/.test(head.lower)) &&
    tokens[i - 2]?.kind !== 'word'
  )
}

/** How many words a place has. */
const FEW = 4

function isNoun(
  before: Token | undefined,
  { lower }: Token,
  cue: CueWord,
  { determiners, prepositions, relatives, fillers, passives, pronouns, and }: Language,
): boolean {
  if (before?.kind !== 'word') return cue.base === true && before?.kind !== 'comma' && before?.kind !== 'quoted'
  // > | the shooting   > | telling cheering supporters: what they do who are told
  if (cue.dependent) return TELLING.test(before.lower) || (determiners.has(before.lower) && !PLURALS.has(before.lower))
  // > | There were shouts   > | What followed was calls for
  if (!cue.base && lower.endsWith('s') && passives.has(before.lower)) return true
  // > | his recent attacks
  if (lower.endsWith('s') && ADJECTIVES.has(before.lower)) return true
  // > | wrote back to worried crews: what they are who are told
  if ((before.lower === 'to' && (cue.base || !lower.endsWith('ed'))) || relatives.has(before.lower)) return false
  if (/[a-z]'s$/.test(before.lower)) return lower !== 'said' && !pronouns.has(before.lower.slice(0, -2)) && before.lower !== "that's"
  if (cue.base)
    return (
      (determiners.has(before.lower) && !PLURALS.has(before.lower)) ||
      !(
        /[a-z]s$/.test(before.lower) ||
        pronouns.has(before.lower) ||
        fillers.has(before.lower) ||
        before.lower === and ||
        PLURALS.has(before.lower)
      )
    )
  return (determiners.has(before.lower) && !PLURALS.has(before.lower)) || prepositions.has(before.lower)
}

/** Verbs that go on with whom they are said to. */
const TELLING = /^(?:told|tell(?:s|ing)?|(?:warn|assur|remind|inform|address|greet)(?:ed|es?|s|ing))$/

const ADJECTIVES = new Set(
  'recent own new old earlier previous past latest repeated scathing angry bitter sharp public private personal racial racist sexist harsh bold strong false similar various further many such other same best-known famous early late critical'.split(
    ' ',
  ),
)
const ORDINALS = new Set(['first', 'last', 'next', 'own', 'only'])
const PLURALS = new Set(['people', 'men', 'women', 'police', 'some', 'many', 'others', 'most', 'few', 'both', 'who', 'media'])

/** > | Says   but not READ, of “READ MORE” */
const isCapitalised = (word: string): boolean => word.slice(1) === word.slice(1).toLowerCase()

const startsSentence = (before: Token | undefined): boolean =>
  before === undefined || ['stop', 'quoted', 'dash', 'colon'].includes(before.kind)

/** Whether a token reports words, or names with them. */
export function isReportingWord(reading: Reading, at: number): boolean {
  const cue = cueAt(reading, at)
  return cue !== undefined && cue.report !== 'think'
}
