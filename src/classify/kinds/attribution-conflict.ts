import type { Collation, Witness } from '../../model.ts'
import { defineKind, type Survey } from '../define-kind.ts'
import { inOrder } from '../in-order.ts'
import { mentionFinder, type Knows } from '../mention-finder.ts'
import { namedSpeaker } from '../named-speaker.ts'
import { printTheSame, READ } from '../print-the-same.ts'
import { QUESTIONER } from '../record-label.ts'
import { compareNames, isPersonal, type NameRelation } from '../same-name.ts'
import { sideOf } from '../side-of.ts'
import { GUESS, isBody, isDrafted, isRecorded, rankOf, shareName, TOLD, type Voice, voicesOf } from '../voices.ts'

export const attributionConflict = defineKind({
  kind: 'attribution-conflict',
  title: 'another speaker',
  weight: 'structural',
  family: 'attribution',
  severity: 'critical',
  survey: (collation) => {
    const { witnesses } = collation.cluster
    if (areAllOne(witnesses)) return []
    const named = inOrder(collation.cluster).flatMap((witness) => namedSpeaker(witness, witnesses) ?? [])
    const [first, ...others] = voicesOf(named)
    if (!first || others.length === 0) return []
    const knows = mentionFinder()
    for (const voice of [first, ...others]) {
      const conflicts = others.flatMap((other) => (other === voice ? [] : (conflictOf(collation, voice, other, knows) ?? [])))
      if (conflicts.length > 0) return conflicts
    }
    return []
  },
})

/** Whether whatever all call the speaker is one name, or its surname: then nobody need ask further. */
function areAllOne(witnesses: readonly Witness[]): boolean {
  const names = new Set<string>()
  const whole = new Set<string>()
  for (const { quotations } of witnesses)
    for (const { speaker, nested, article } of quotations) {
      if (nested !== undefined) return false
      // A record calls people by labels.
      const isCalled = speaker && (article.role !== 'report' || MAY_BE_BODY.test(speaker.text))
      const name = speaker?.name ?? (isCalled ? speaker.text : undefined)
      if (name === undefined) continue
      const surname = name.slice(name.lastIndexOf(' ') + 1)
      names.add(surname.toLowerCase())
      if (surname !== name) whole.add(name)
    }
  return names.size < 2 && whole.size < 2
}

const MAY_BE_BODY = /spokes|press |represent|^the \p{Ll}/iu

/** What is to be said of two people whose names are two; nothing where one of them may only be misread, or said something else. */
function conflictOf(collation: Collation, one: Voice, other: Voice, knows: Knows): Survey | undefined {
  const names = compareNames(one.parts, other.parts)
  if (names === 'one' || !printTheSame(collation, one, other)) return undefined
  if (shareName(one, other)) return ofOneSurname(one, other, names, knows)
  const survey = { loci: [], lemma: passageOf(one), variant: passageOf(other) }
  const sureness = sureOf(one, other, knows)
  if (sureness === undefined) return undefined
  if (mayBeCalled(one, other, knows) || mayBeCalled(other, one, knows)) return undefined
  if (isBody(one) && isBody(other) && sureness === 'sure' && areStrangers(one, other, knows))
    return { ...survey, rule: 'two bodies whose names have nothing in common', severity: 'minor', confidence: 'low' }
  if (isBody(one) || isBody(other))
    return { ...survey, rule: 'one side names a body, which may have spoken through the other', severity: 'info' }
  if (names === 'near') return { ...survey, ...NEAR }
  return sureness === 'sure'
    ? { ...survey, rule: 'two names that have nothing in common' }
    : { ...survey, rule: 'two names that have nothing in common, one of them by a pronoun', severity: 'minor', confidence: 'low' }
}

const NEAR = { rule: 'two names that are nearly one, perhaps one of them misspelt', severity: 'minor', confidence: 'medium' } as const

/** Whether somebody prints the whole name of a person beside the words. */
function isWhollyNamed({ heard, parts }: Voice): boolean {
  return heard.some(
    ({ isWhole, sureness, witness }) => isWhole && sureness === 'beside' && isPersonal(parts, witness.quotations[0].article.text),
  )
}

/** Two people of one surname: only where both print the whole name beside the words; of two spellings, one may be that of the only one a pronoun means. */
function ofOneSurname(one: Voice, other: Voice, names: NameRelation, knows: Knows): Survey | undefined {
  if (isBody(one) || isBody(other)) return undefined
  const survey = { loci: [], lemma: passageOf(one), variant: passageOf(other) }
  if (!isWhollyNamed(one) || !isWhollyNamed(other))
    return names === 'near' && isToldInFull(one) && isToldInFull(other) && areStrangers(one, other, knows)
      ? { ...survey, ...NEAR, confidence: 'low' }
      : undefined
  return names === 'near' ? { ...survey, ...NEAR } : { ...survey, rule: 'two first names with one surname' }
}

/** Whether an article that has told the whole name gives the words to it, if only by a pronoun, and not as a guess of ours. */
const isToldInFull = (voice: Voice): boolean => voice.parts.length > 1 && rankOf(voice) < GUESS

/** How sure it is that two people are given the words; undefined where it may well be one of them, misread. */
function sureOf(one: Voice, other: Voice, knows: Knows): 'sure' | 'perhaps' | undefined {
  const [sure, doubtful] = rankOf(one) <= rankOf(other) ? [one, other] : [other, one]
  // Whom a draft means is what its readers will take it to mean; where that is a guess of ours, it is told as one.
  if (isRecorded(sure) && isDrafted(doubtful)) return rankOf(doubtful) < GUESS || sure.parts[0] === QUESTIONER ? 'sure' : 'perhaps'
  // One guess is none; two papers that lead to the same name are something.
  if (rankOf(doubtful) === GUESS)
    return rankOf(sure) < GUESS && doubtful.support > 1 && areStrangers(one, other, knows) ? 'perhaps' : undefined
  if (rankOf(sure) === 0 && rankOf(doubtful) < TOLD) return 'sure'
  return areStrangers(one, other, knows) ? 'sure' : undefined
}

/** Whether an article that gives the words to one of two does not know the other. */
function areStrangers(one: Voice, other: Voice, knows: Knows): boolean {
  const isStranger = (voice: Voice, to: Voice): boolean => voice.heard.slice(0, READ).some(({ witness }) => !knows(witness, to.parts))
  return isStranger(one, other) || isStranger(other, one)
}

/** > the company: another body, or whom each article that prints so names, may be called that */
function mayBeCalled(unnamed: Voice, other: Voice, knows: Knows): boolean {
  if (!unnamed.heard.some(({ isUnnamed }) => isUnnamed)) return false
  return isBody(other) || unnamed.heard.slice(0, READ).every(({ witness }) => knows(witness, other.parts))
}

function passageOf({ name, heard }: Voice): Survey['lemma'] {
  return sideOf(
    heard.map(({ witness }) => witness.siglum),
    name,
  )
}
