import type { Attribution } from './attribute.ts'
import type { Candidate } from './candidate.ts'
import { isReportingWord } from './cue.ts'
import { isName } from './phrase.ts'
import type { Reading } from './reading.ts'
import { isCapital } from './signs.ts'
import { isTitle, isTitleCase } from './title.ts'

/** More words than this are hardly put in marks for distance. */
const FEW = 6

type Rule = readonly [reason: string, is: (candidate: Candidate) => boolean]

/** Why a stretch is no speech, the first that holds; the order is precedence. */
const RULES: readonly Rule[] = [
  ['a nickname', isNickname],
  ['a word under discussion', isNamed],
  ['the title of a work', isTitle],
  ['a name', isApposedName],
  ['marks of distance: nobody is said to have said it', isScare],
]

/** Says why words in marks are no quotation: a title, a nickname, a term, scare quotes; nothing if they are one. */
export function mention(reading: Reading, at: number, attribution: Attribution | undefined): string | undefined {
  const stretch = reading.tokens[at]?.stretch
  if (!stretch) return undefined
  const content = reading.text.slice(stretch.start, stretch.end)
  const before = reading.tokens[at - 1]
  const candidate: Candidate = {
    reading,
    at,
    content,
    words: content.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu) ?? [],
    before,
    after: reading.tokens[at + 1],
    reported:
      attribution?.how === 'label' ||
      before?.kind === 'colon' ||
      isReportingWord(reading, at - 1) ||
      (before?.kind === 'comma' && isReportingWord(reading, at - 2)) ||
      isCalled(reading, at, attribution) ||
      isFollowedByClause(reading, at, attribution),
    how: attribution?.how ?? 'none',
    supposed: attribution?.word?.report === 'think',
  }
  return RULES.find(([, is]) => is(candidate))?.[0]
}

/** > | als „Reinfall“ bezeichnet   > | riefen Parolen wie „Weg damit“ */
function isCalled({ tokens, language }: Reading, at: number, attribution: Attribution | undefined): boolean {
  const before = tokens[at - 1]?.lower ?? ''
  if (language.code !== 'de') return false
  return (
    (before === 'als' && attribution?.word?.report === 'judge') || (before === 'wie' && language.sayings.has(tokens[at - 2]?.lower ?? ''))
  )
}

/** > | “We lost,” he said: the quotation begins its sentence and a clause follows. */
function isFollowedByClause(reading: Reading, at: number, attribution: Attribution | undefined): boolean {
  if (attribution?.how !== 'after' && attribution?.how !== 'source') return false
  const before = reading.tokens[at - 1]
  return (
    before === undefined ||
    before.kind === 'stop' ||
    before.kind === 'quoted' ||
    before.kind === 'dash' ||
    before.kind === 'colon' ||
    before.kind === 'comma'
  )
}

/** > | Tom “the Anchor” Vale */
function isNickname({ before, after, words, content }: Candidate): boolean {
  return (
    words.length <= 4 &&
    isName(before) &&
    isName(after) &&
    !/[.,!?]$/.test(content) &&
    /^(?:\p{Lu}|(?:the|der|die|das|le|la|el) )/u.test(content)
  )
}

/** > | the word “tide”   > | the so-called “tide tax” */
function isNamed({ reading: { tokens, language }, at, words, before, after }: Candidate): boolean {
  if (words.length > 5) return false
  // > | Boote („Jollen“)   > | auch „Möwe“ genannt
  if (before?.kind === 'open' && after?.kind === 'close' && words.length <= 2) return true
  if (
    ['genannt', 'heißt', 'heißen'].includes(after?.lower ?? '') ||
    (before?.kind === 'colon' && language.namings.has(tokens[at - 2]?.lower ?? ''))
  )
    return true
  if (language.namings.has(before?.lower ?? '')) return true
  const verb = tokens[at - 2]?.lower ?? ''
  return (
    before?.lower === 'as' &&
    (['known', 'to'].includes(verb) || (['labeled', 'labelled', 'listed', 'tagged'].includes(verb) && isCapital(words[0]?.[0])))
  )
}

/** > | der Kutter „Seeadler“: a name stands right after its noun. */
function isApposedName({ reading: { language }, words, content, before, reported, how }: Candidate): boolean {
  if (/^(?:www\.)?[\w-]+(?:\.[\w-]+)*\.[a-z]{2,4}$/.test(content)) return true
  if (language.code === 'en' || reported || !isCapital(words[0]?.[0])) return false
  return (words.length <= 6 && isName(before)) || (words.length >= 2 && isTitleCase(words) && how === 'none')
}

/** Few words, no sentence, and no cue in their own sentence. */
function isScare({ content, words, how, reported, supposed, before, reading: { language } }: Candidate): boolean {
  // > | She thinks that gulls are “pests”
  if (supposed && words.length === 1 && ['is', 'are', 'was', 'were', 'be'].includes(before?.lower ?? '')) return true
  if (reported || how !== 'none') return false
  const isSentence = words.length >= 3 && isCapital(content[0]) && /[.!?…]$/.test(content)
  const hasPerson = words.some((word) => language.persons.has(word.toLowerCase().replaceAll('’', "'")))
  return !isSentence && !(hasPerson && words.length >= 3) && words.length <= FEW
}
