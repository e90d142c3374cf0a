import { cueAt, isReportingWord } from '../grammar/cue.ts'
import { sentenceStart } from '../grammar/sentence.ts'
import type { NameWords } from '../languages/name-words.ts'
import { isCapital } from '../marks/signs.ts'
import type { Reading } from '../grammar/reading.ts'
import type { Candidate } from './candidate.ts'
import { isKindOf } from '../grammar/kind-of.ts'

const MOST_WORDS = 6
/** A paper's name is short. */
const FEW = 4
/** How near a word must stand to tell of what is in marks. */
const NEAR = 4

type Rule = (candidate: Candidate, table: NameWords) => boolean

/** Whether words in marks are a name, in a language whose every noun has a capital: by what stands around them. */
export function isNounName(candidate: Candidate): boolean {
  const { reading, words, content } = candidate
  const table = reading.language.names
  if (!table || words.length === 0 || /[.,!?…]$/.test(content)) return false
  if (isNumbered(candidate)) return true
  if (words.length > MOST_WORDS) return false
  if (isHeading(candidate) || isCalled(candidate, table) || isWorkAfterColon(candidate)) return true
  if (candidate.reported || !isCapital(words[0]?.[0]) || isRetold(candidate)) return false
  return RULES.some((is) => is(candidate, table))
}

/** > | „Aus Trotz“ habe der Rat den Steg gesperrt, meinte sie: the mood tells that somebody says so */
const isRetold = ({ reading: { language }, after, attribution }: Candidate): boolean =>
  language.mood.has(after?.lower ?? '') && attribution?.speaker !== undefined

/** > | beim „2. Kongress der Hafenstädte“ */
const isNumbered = ({ content, before }: Candidate): boolean => before?.kind === 'word' && /^\d+\. \p{Lu}/u.test(content)

/** > | „Häfen“: Die Abgaben steigen.   a colon follows: what stands before it is told of */
const isHeading = ({ words, before, after, how }: Candidate): boolean =>
  after?.kind === 'colon' && before?.kind !== 'colon' && words.length <= FEW && how !== 'label'

/** > | Der Name lautet „Seeadler“   > | „Seeadler“, so heißt der Kutter   but not > | Seine Antwort lautete „Nein“   > | darin heißt es */
function isCalled({ reading: { tokens, language }, at, words, before, after }: Candidate, { called }: NameWords): boolean {
  if (words.length > FEW || !isCapital(words[0]?.[0])) return false
  const isImpersonal = (i: number): boolean => tokens[i - 1]?.lower === 'es' || tokens[i + 1]?.lower === 'es'
  if (after?.kind === 'comma' && tokens[at + 2]?.lower === 'so' && called.has(tokens[at + 3]?.lower ?? ''))
    return tokens[at + 3]?.lower.startsWith('h') === true && !isImpersonal(at + 3)
  if (!called.has(before?.lower ?? '') || isImpersonal(at - 1)) return false
  const subject = tokens[at - 2]
  if (subject?.kind !== 'word' || language.sayings.has(subject.lower)) return false
  return before?.lower.startsWith('h') === true || isKindOf(language.namings, subject.lower, language)
}

/** > | sein Erstlingswerk: „Sie sind da“.   the stop stands outside the marks: no sentence */
const isWorkAfterColon = ({ reading: { tokens, language }, at, before, after, attribution }: Candidate): boolean =>
  before?.kind === 'colon' &&
  attribution?.word === undefined &&
  (after === undefined || after.kind === 'stop') &&
  isKindOf(language.works, tokens[at - 2]?.lower ?? '', language)

/** > | der „Neue Kurier“   two capitals in a row are no sentence's */
const isAllCapital: Rule = ({ words }) => words.length >= 2 && words.every((word) => !/^\p{Ll}/u.test(word))

/** > | die „Liste Meer“ (LM) */
const isShortened: Rule = ({ reading: { tokens }, at, after }) =>
  after?.kind === 'open' && /^\p{Lu}[\p{L}\p{N}-]*\p{Lu}$/u.test(tokens[at + 2]?.text ?? '') && tokens[at + 3]?.kind === 'close'

/** > | die Biennale – auch „Neue Biennale“ – */
const isAlias: Rule = ({ reading: { tokens }, at, before, after }, { alias }) =>
  alias.has(before?.lower ?? '') &&
  ['open', 'dash', 'comma'].includes(tokens[at - 2]?.kind ?? '') &&
  ['close', 'dash', 'comma'].includes(after?.kind ?? '')

/** > | Der „Hafenbote“ berichtete   > | wie die „Hafenpost“ meldet   > | berichtete die „Hafenpost“ */
const isReporter: Rule = ({ reading, at, words, before }, { nominatives, reporting }) => {
  if (words.length > FEW || !nominatives.has(before?.lower ?? '')) return false
  const { tokens } = reading
  if (reporting.has(tokens[at - 2]?.lower ?? '')) return true
  const leads = at - 1 === sentenceStart(reading, at) || tokens[at - 2]?.lower === 'wie'
  return leads && isReportingWord(reading, at + 1)
}

/** > | laut „Hafenpost“   > | nach Informationen der „Hafenpost“   > | der „Hafenpost“ zufolge */
const isSource: Rule = ({ reading: { tokens, language }, at, words, after, before }, { datives }) => {
  if (words.length > FEW) return false
  if (after?.lower === 'zufolge') return true
  const end = datives.has(before?.lower ?? '') ? at - 2 : at - 1
  return language.sources.some((source) => {
    const parts = source.split(' ')
    return source !== 'so' && parts.every((part, i) => tokens[end - parts.length + 1 + i]?.lower === part)
  })
}

/** > | sagte Brahm dem „Boten“.   > | gegenüber der „Hafenpost“   > | im Gespräch mit dem „Boten“ */
const isAddressed: Rule = ({ reading, at, words, before }, { datives }) => {
  const { tokens, language } = reading
  if (words.length > FEW || !datives.has(before?.lower ?? '')) return false
  const near = tokens[at - 2]?.lower ?? ''
  if (near === 'gegenüber') return true
  if (language.prepositions.has(near)) return language.vehicles.has(tokens[at - 3]?.lower ?? '')
  if (before?.lower === 'den') return false
  return isTelling(reading, at - 2)
}

/** > | hatte Brahm der „Hafenpost“ gesagt   > | ein Papier, das der „Hafenpost“ vorliegt */
const isReached: Rule = ({ reading, at, words, before, after }, { datives, reaching }) =>
  words.length <= FEW &&
  datives.has(before?.lower ?? '') &&
  (reaching.has(after?.lower ?? '') || (cueAt(reading, at + 1)?.final === true && cueAt(reading, at + 1)?.report === 'say'))

/** > | in der „Hafenpost“ erschienen   > | erschien im „Boten“   > | sagte Brahm in der „Hafenschau“ */
const isPlace: Rule = ({ reading, at, words, before }, { datives, appearing }) => {
  const { tokens } = reading
  const lead = before?.lower === 'im' ? at - 1 : at - 2
  const isIn = before?.lower === 'im' || (datives.has(before?.lower ?? '') && tokens[lead]?.lower === 'in')
  if (!isIn || words.length > FEW) return false
  return tokens.slice(Math.max(0, at - NEAR), at + NEAR).some(({ lower }) => appearing.has(lower)) || isTelling(reading, lead - 1)
}

/** A verb that tells stands before, and nothing between but who tells. */
function isTelling(reading: Reading, from: number): boolean {
  const { tokens, language } = reading
  for (let i = from; i >= Math.max(0, from - NEAR * 2); i -= 1) {
    if (tokens[i]?.kind !== 'word' || language.prepositions.has(tokens[i]?.lower ?? '')) return false
    if (isReportingWord(reading, i)) return cueAt(reading, i)?.report === 'say'
  }
  return false
}

/** > | über „Das gelbe Haus“: a small word with a capital inside the reporter's sentence begins a title. */
const isTitled: Rule = ({ reading: { language }, words, before }, { about }) =>
  words.length >= 2 && about.has(before?.lower ?? '') && language.determiners.has(words[0]?.toLowerCase() ?? '')

const RULES: readonly Rule[] = [isAllCapital, isShortened, isAlias, isReporter, isSource, isAddressed, isReached, isPlace, isTitled]
