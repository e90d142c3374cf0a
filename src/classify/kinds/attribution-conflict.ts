import type { Collation, Witness } from '../../model.ts'
import { wordsShared } from '../words-shared.ts'
import { defineKind, type Survey } from '../define-kind.ts'
import { inOrder } from '../in-order.ts'
import { mentionFinder, type Knows } from '../mention-finder.ts'
import { type NamedSpeaker, namedSpeaker, QUESTIONER } from '../named-speaker.ts'
import { compareNames, isPersonal, type NameRelation } from '../same-name.ts'
import { sideOf } from '../side-of.ts'

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

/** All who give the words to one person, the surest first. */
interface Voice {
  readonly name: string
  readonly parts: readonly string[]
  readonly heard: readonly NamedSpeaker[]
  /** Copy groups among them. */
  readonly support: number
}

/** So many names, the best supported, are set against each other. */
const MOST_NAMES = 40
const SURENESS = ['beside', 'before', 'told', 'guess'] as const

/** The people that the words are given to, the best supported first; a surname alone stands with whoever bears it. */
function voicesOf(named: readonly NamedSpeaker[]): Voice[] {
  const byKey = new Map<string, NamedSpeaker[]>()
  for (const one of named) byKey.set(one.parts.join(), [...(byKey.get(one.parts.join()) ?? []), one])
  const names = Array.from(byKey.values()).toSorted((a, b) => byFullness(a[0], b[0]))
  const voices: NamedSpeaker[][] = []
  for (const namesakes of names.slice(0, MOST_NAMES)) {
    const fuller = namesakes[0]?.parts.length === 1 ? voices.filter(([one]) => one && shareName(one, namesakes[0])) : []
    if (fuller.length === 1) fuller[0]?.push(...namesakes)
    else voices.push(namesakes)
  }
  return voices.map(voiceOf).toSorted((a, b) => b.support - a.support || (a.name < b.name ? -1 : 1))
}

function byFullness(one: NamedSpeaker | undefined, other: NamedSpeaker | undefined): number {
  return (other?.parts.length ?? 0) - (one?.parts.length ?? 0) || ((one?.name ?? '') < (other?.name ?? '') ? -1 : 1)
}

function voiceOf(heard: readonly NamedSpeaker[]): Voice {
  const sure = heard.toSorted((a, b) => SURENESS.indexOf(a.sureness) - SURENESS.indexOf(b.sureness) || byFullness(a, b))
  const full = heard.toSorted(byFullness)[0]
  return {
    name: full?.name ?? '',
    parts: full?.parts ?? [],
    heard: sure,
    support: new Set(heard.map(({ witness }) => witness.copyGroup)).size,
  }
}

function shareName(one: Pick<NamedSpeaker, 'parts'>, other: Pick<NamedSpeaker, 'parts'> | undefined): boolean {
  return one.parts.some((part) => other?.parts.includes(part))
}

/** What is to be said of two people whose names are two; nothing where one of them may only be misread, or said something else. */
function conflictOf(collation: Collation, one: Voice, other: Voice, knows: Knows): Survey | undefined {
  const names = compareNames(one.parts, other.parts)
  if (names === 'one' || !printTheSame(collation, one, other)) return undefined
  if (shareName(one, other)) return ofOneSurname(one, other, names)
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

/** Two people of one surname: only where both print the whole name beside the words. */
function ofOneSurname(one: Voice, other: Voice, names: NameRelation): Survey | undefined {
  const isWhole = ({ heard, parts }: Voice): boolean =>
    heard.some(
      ({ isWhole: isIt, sureness, witness }) => isIt && sureness === 'beside' && isPersonal(parts, witness.quotations[0].article.text),
    )
  if (isBody(one) || isBody(other) || !isWhole(one) || !isWhole(other)) return undefined
  const survey = { loci: [], lemma: passageOf(one), variant: passageOf(other) }
  return names === 'near' ? { ...survey, ...NEAR } : { ...survey, rule: 'two first names with one surname' }
}

/** Looked at for who knows whom: of a sentence that a thousand papers print nobody reads more. */
const READ = 20

/** How sure it is that two people are given the words; undefined where it may well be one of them, misread. */
function sureOf(one: Voice, other: Voice, knows: Knows): 'sure' | 'perhaps' | undefined {
  const [sure, doubtful] = rankOf(one) <= rankOf(other) ? [one, other] : [other, one]
  // Whom a draft means is what its readers will take it to mean; where that is a guess of ours, it is told as one.
  if (isRecorded(sure) && isOfDraft(doubtful)) return rankOf(doubtful) < GUESS || sure.parts[0] === QUESTIONER ? 'sure' : 'perhaps'
  // One guess is none; two papers that lead to the same name are something.
  if (rankOf(doubtful) === GUESS)
    return rankOf(sure) < GUESS && doubtful.support > 1 && areStrangers(one, other, knows) ? 'perhaps' : undefined
  if (rankOf(sure) === 0 && rankOf(doubtful) < SURENESS.indexOf('told')) return 'sure'
  return areStrangers(one, other, knows) ? 'sure' : undefined
}

/** A record names who speaks before the words. */
function isRecorded({ heard }: Voice): boolean {
  return heard.some(({ sureness, witness }) => sureness === 'beside' && witness.quotations[0].article.role !== 'report')
}

function isOfDraft({ heard }: Voice): boolean {
  return heard.some(({ witness }) => witness.quotations[0].article.isDraft === true)
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

function isBody({ heard }: Voice): boolean {
  return heard.some((each) => each.isBody)
}

const GUESS = SURENESS.indexOf('guess')

function rankOf({ heard: [surest] }: Voice): number {
  return SURENESS.indexOf(surest?.sureness ?? 'guess')
}

/** Up to so many words may be said by two people, who need not say quite the same. */
const FEW_WORDS = 6
const LEAST_SHARED = 3
const NEARLY_ALL = 0.9

function printTheSame(collation: Collation, one: Voice, other: Voice): boolean {
  return one.heard.slice(0, READ).some(({ witness }) =>
    other.heard.slice(0, READ).some(({ witness: rival }) => {
      const { shared, shorter, longer } = wordsShared(collation, witness.siglum, rival.siglum)
      if (isToldApart(collation, one, rival) || isToldApart(collation, other, witness)) return false
      if (shorter > FEW_WORDS) return shared >= LEAST_SHARED
      return shared > 0 && shared >= shorter && (longer > FEW_WORDS || shared >= longer)
    }),
  )
}

/** Whether the article of a witness prints much the same as somebody else's, too, and so knows the two apart: a question, and its answer. */
function isToldApart(collation: Collation, { heard }: Voice, { siglum, quotations: [{ article, form }] }: Witness): boolean {
  if (form === 'display') return false
  const own = heard.filter(({ witness }) => witness.quotations[0].article.id === article.id && witness.quotations[0].form !== 'display')
  return own.some(({ witness }) => {
    const { shared, shorter } = wordsShared(collation, siglum, witness.siglum)
    // A draft that gives a whole sentence to one person and then to another has lost a name.
    if (article.isDraft && shared > FEW_WORDS && shared >= NEARLY_ALL * shorter) return false
    return shared >= LEAST_SHARED || shorter <= FEW_WORDS
  })
}

function passageOf({ name, heard }: Voice): Survey['lemma'] {
  return sideOf(
    heard.map(({ witness }) => witness.siglum),
    name,
  )
}
