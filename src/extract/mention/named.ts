import { isReportingWord } from '../grammar/cue.ts'
import { isCapital } from '../marks/signs.ts'
import type { Candidate } from './candidate.ts'
import { isKindOf } from '../grammar/kind-of.ts'
import { isTitleCase } from './title-case.ts'
import { pairBefore } from './pair-before.ts'

/** > | the word “tide”   > | the so-called “tide tax” */
export function isNamed(candidate: Candidate): boolean {
  const { reading, at, words, before, after, content, inscribed } = candidate
  const { tokens, language } = reading
  if (words.length <= 5 && (isCalledByAll(candidate) || isCommonName(candidate))) return true
  if (words.length > 5 || inscribed || isDescription(candidate)) return false
  // > | Boote („Jollen“)   > | auch „Möwe“ genannt
  if (before?.kind === 'open' && after?.kind === 'close' && words.length <= 2 && !/[!?]$/.test(content)) return true
  if (
    ['genannt', 'heißt', 'heißen'].includes(after?.lower ?? '') ||
    (before?.kind === 'colon' && isKindOf(language.namings, tokens[at - 2]?.lower ?? '', language))
  )
    return true
  if (
    (isKindOf(language.namings, before?.lower ?? '', language) && !isUsed(candidate)) ||
    language.mentions?.glosses.has(pairBefore(reading, at))
  )
    return true
  if (language.mentions && [isLetter, isDefined, isMeant, isKnownAs, isSlogan].some((is) => is(candidate))) return true
  const verb = tokens[at - 2]?.lower ?? ''
  return (
    before?.lower === 'as' &&
    (['known', 'to'].includes(verb) || (['labeled', 'labelled', 'listed', 'tagged'].includes(verb) && isCapital(words[0]?.[0])))
  )
}

/** > | die Bezeichnung „Landratten“, mit der er seine Gäste titulierte: someone does use the word. */
const isUsed = ({ reading: { language }, attribution }: Candidate): boolean =>
  language.names !== undefined && attribution?.how === 'after' && attribution.word?.report === 'judge' && attribution.speaker !== undefined

/** > | ce qu’on appelle la « génération béton »: everybody's word */
const isCalledByAll = ({ reading: { tokens, language }, attribution }: Candidate): boolean =>
  attribution?.word?.report === 'judge' && language.impersonal?.has(tokens[attribution.speaker?.from ?? -1]?.lower ?? '') === true

/** > | whom he dubbed “the little mayor”: someone describes, nothing is named. */
const isDescription = ({ reading, at, attribution, content }: Candidate): boolean =>
  isReportingWord(reading, at - 1) && attribution?.speaker !== undefined && !isCapital(content[0])

/** > | tick the box marked “R” */
const isLetter = ({ content, reported }: Candidate): boolean => !reported && /^\p{Lu}[,.]?$/u.test(content)

/** > | “mending” has come to mean “announcing” */
function isMeant({ reading: { tokens }, at, before, words }: Candidate): boolean {
  if (words.length > 3) return false
  const isSense = MEANING.has(before?.lower ?? '') && tokens.slice(Math.max(0, at - REACH), at).some(({ kind }) => kind === 'quoted')
  const next = tokens.slice(at + 1, at + 1 + REACH).findIndex(({ kind }) => kind === 'quoted')
  return isSense || (next > 0 && MEANING.has(tokens[at + next]?.lower ?? ''))
}

const MEANING = new Set(['mean', 'means', 'meant'])
const REACH = 5
/** How far "known" stands before its "as". */
const FAR = 8

/** > | known to all as “Cricket”   > | known locally as “the Wet Feet”   but not > | known by his rivals as “the Eel” */
function isKnownAs({ reading: { tokens }, at, before }: Candidate): boolean {
  if (before?.lower !== 'as') return false
  for (let i = at - 2; i >= at - FAR && tokens[i]?.kind === 'word' && !['for', 'by'].includes(tokens[i]?.lower ?? ''); i -= 1)
    if (tokens[i]?.lower === 'known') return true
  return false
}

/** > | a change planners call a “road diet”   > | what fans still call “the Shed”: the word of a trade or a town, and of no side. */
function isCommonName({ reading: { tokens, language }, at }: Candidate): boolean {
  if (!language.mentions) return false
  const call = language.determiners.has(tokens[at - 1]?.lower ?? '') ? at - 2 : at - 1
  if (tokens[call]?.lower !== 'call') return false
  const who = COMMON.has(tokens[call - 1]?.lower ?? '') ? call - 1 : call - 2
  return (
    COMMON.has(tokens[who]?.lower ?? '') && tokens[who - 1]?.kind === 'word' && !language.prepositions.has(tokens[who - 1]?.lower ?? '')
  )
}

const COMMON = new Set(
  'planners engineers scientists researchers biologists physicists astronomers chemists economists doctors psychologists sociologists linguists historians lawyers traders sailors pilots farmers fishermen locals residents fans people'.split(
    ' ',
  ),
)

/** > | The campaign’s slogan is “Bray Listens” */
const isSlogan = ({ reading: { tokens }, at, before, words }: Candidate): boolean =>
  ['is', 'was'].includes(before?.lower ?? '') && ['slogan', 'nickname'].includes(tokens[at - 2]?.lower ?? '') && isTitleCase(words)

/** > | the “wise gull” phrase   > | “Nonpaper” is a diplomatic term */
function isDefined({ reading: { tokens, language }, at, content, after, words }: Candidate): boolean {
  if (/[.,!?…]$/.test(content) || after?.kind !== 'word') return false
  if (language.namings.has(after.lower) && !language.cues.has(after.lower)) return true
  return (
    words.length <= 3 &&
    language.passives.has(after.lower) &&
    language.determiners.has(tokens[at + 2]?.lower ?? '') &&
    tokens.slice(at + 3, at + 5).some(({ lower }) => language.namings.has(lower))
  )
}
