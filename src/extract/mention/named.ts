import { isReportingWord } from '../grammar/cue.ts'
import { isCapital } from '../marks/signs.ts'
import type { Candidate } from './candidate.ts'
import { isKindOf } from '../grammar/kind-of.ts'
import { pairBefore } from './pair-before.ts'

/** > | the word “tide”   > | the so-called “tide tax” */
export function isNamed(candidate: Candidate): boolean {
  const { reading, at, words, before, after, content, inscribed } = candidate
  const { tokens, language } = reading
  if (words.length <= 5 && isCalledByAll(candidate)) return true
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
  if (language.mentions && (isLetter(candidate) || isDefined(candidate))) return true
  const verb = tokens[at - 2]?.lower ?? ''
  return (
    before?.lower === 'as' &&
    (['known', 'to'].includes(verb) || (['labeled', 'labelled', 'listed', 'tagged'].includes(verb) && isCapital(words[0]?.[0])))
  )
}

/** > | die Bezeichnung „Gesindel“, mit der er sie titulierte: someone does use the word. */
const isUsed = ({ reading: { language }, attribution }: Candidate): boolean =>
  language.names !== undefined && attribution?.how === 'after' && attribution.word?.report === 'judge' && attribution.speaker !== undefined

/** > | ce qu’on appelle la « génération béton »: everybody's word */
const isCalledByAll = ({ reading: { tokens, language }, attribution }: Candidate): boolean =>
  attribution?.word?.report === 'judge' && language.impersonal?.has(tokens[attribution.speaker?.from ?? -1]?.lower ?? '') === true

/** > | whom he dubbed “the little mayor”: someone describes, nothing is named. */
const isDescription = ({ reading, at, attribution, content }: Candidate): boolean =>
  isReportingWord(reading, at - 1) && attribution?.speaker !== undefined && !isCapital(content[0])

/** > | push the button for “R” */
const isLetter = ({ content, reported }: Candidate): boolean => !reported && /^\p{Lu}[,.]?$/u.test(content)

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
