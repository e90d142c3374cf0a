import type { Article, Quotation, Span, Speaker, Witness } from '../../model.ts'
import { normalize } from '../../text/normalize.ts'
import { defineKind, type Survey } from '../define-kind.ts'
import { lexiconOf, words } from '../lexicons/lexicon.ts'
import type { Passage } from '../passage.ts'
import { lastNamed } from '../last-named.ts'
import { speakersOf } from '../who-speaks.ts'

/** Two or more capitalised words: a person's full name, and no office, pronoun or surname. */
const FULL_NAME = /^\p{Lu}[\p{L}.'’-]*(?: (?:[a-z]{2,3} )?\p{Lu}[\p{L}.'’-]*)+$/u
/** What someone is, in small letters before the name. */
const ROLE = /^(?:\p{Ll}[\p{L}'’.-]*\s)+/u
const TITLES =
  words(`mr mrs ms dr sir dame lord lady president vice senator sen gov governor rep prof professor prime minister chancellor king
  queen prince princess duke duchess pope mayor judge justice captain general colonel sergeant deputy first chief officer coach pastor rev
  bishop cardinal father sister secretary speaker ambassador councillor attorney detective inspector director doctor`)
/** Names of bodies that speak through people. */
const BODIES =
  /\b(?:police|ministry|office|department|company|council|government|university|court|agency|party|committee|union|bank|association|commission|spokes\w*|foundation|institute|team|church|club|house|inc|ltd|group)\b/iu

export const attributionConflict = defineKind({
  kind: 'attribution-conflict',
  title: 'another speaker',
  weight: 'structural',
  family: 'attribution',
  severity: 'critical',
  survey: ({ cluster: { witnesses } }) => {
    const all = witnesses
      .flatMap((witness) => nameOf(witness, witnesses))
      .toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
    const support = supportIn(all)
    // One guess is none; two papers that lead to the same name, and to no other, are something.
    const named = all.filter((each) => each.isPrinted || support(each) > 1).toSorted((a, b) => support(b) - support(a))
    const strangers = firstStrangers(named)
    return strangers ? [conflict(...strangers, named)] : []
  },
})

interface Named {
  readonly witness: Witness
  readonly name: string
  /** The words of it that tell who it is; those who have the same are namesakes. */
  readonly parts: readonly string[]
  readonly key: string
  /** The name, or a part of it, stands next to the quotation, or is the last that was told before its pronoun; else whom a pronoun or an office means is a guess. */
  readonly isPrinted: boolean
}

/** The full name of the speaker. */
function nameOf(witness: Witness, witnesses: readonly Witness[]): Named[] {
  const speaker = speakersOf(witness, witnesses).find((each) => each?.name !== undefined)
  const name = speaker?.name?.replace(ROLE, '')
  if (!speaker || name === undefined || !FULL_NAME.test(name) || witness.match?.confidence === 'low') return []
  const [quotation] = witness.quotations
  const { form, article, spans } = quotation
  // A label over a headline, `Hero Baker: …`, is a name only where the text knows it.
  if (form === 'display' && !article.text.includes(name)) return []
  const printed = normalize(speaker.text).split(/[^\p{L}\p{M}'.-]+/u)
  const parts = partsOf(name)
  const isBeside = parts.some((part) => printed.includes(part))
  const told = isBeside || !isOwnPronoun(speaker, quotation) ? undefined : lastNamed(article.text.slice(0, spans[0].start), parts)
  if (told === 'another') return []
  return [{ witness, name, parts, key: parts.join(), isPrinted: isBeside || told === 'same' }]
}

/** Whether a pronoun stands in the sentence of the quotation, and is not inherited from one before it. */
function isOwnPronoun({ text, span }: Speaker, { article, spans }: Quotation): boolean {
  if (span === undefined || span.part !== undefined || spans[0].part !== undefined) return false
  if (!lexiconOf(article.language?.split('-')[0] ?? 'en').subjects.has(normalize(text))) return false
  const nearest = spans.toSorted((a, b) => distance(a, span) - distance(b, span))[0] ?? spans[0]
  const between = article.text.slice(Math.min(nearest.end, span.end), Math.max(nearest.start, span.start))
  return !SENTENCE_END.test(between)
}

const SENTENCE_END = /[.!?]\s|\n/

function distance(one: Span, other: Span): number {
  return Math.max(one.start - other.end, other.start - one.end, 0)
}

/** How many independent printings give the words to someone of a name. */
function supportIn(named: readonly Named[]): (one: Named) => number {
  const groups = new Map<string, Set<number>>()
  for (const { key, witness } of named) groups.set(key, (groups.get(key) ?? new Set()).add(witness.copyGroup))
  return ({ key }) => groups.get(key)?.size ?? 0
}

/** So many names, the best supported, are set against each other. */
const MOST_NAMES = 200

/**
 * The first two, in their order, whose names share no word, while one article at least does not know the other's speaker: else either may only be misread.
 *
 * Name against name, not one by one: a sentence that a thousand papers give to one speaker costs a thousand looks.
 */
function firstStrangers(named: readonly Named[]): readonly [Named, Named] | undefined {
  const mentions = mentionFinder()
  const byName = new Map<string, Named[]>()
  for (const one of named) {
    const namesakes = byName.get(one.key)
    if (namesakes) namesakes.push(one)
    else if (byName.size < MOST_NAMES) byName.set(one.key, [one])
  }
  const silent = new Map<string, Named | undefined>()
  /** The first of a name whose article does not know another name. */
  const firstSilent = (namesakes: readonly Named[], other: Named): Named | undefined => {
    const key = `${namesakes[0]?.key}\n${other.key}`
    if (!silent.has(key))
      silent.set(
        key,
        namesakes.find(({ witness }) => !mentions(witness, other)),
      )
    return silent.get(key)
  }
  const places = new Map(named.map((one, at) => [one, at]))
  const placeOf = (one: Named) => places.get(one) ?? Infinity
  for (const one of named) {
    if (!byName.has(one.key)) continue
    const strangers = Array.from(byName.values()).flatMap((namesakes) => {
      const [first] = namesakes
      if (!first || first === one || one.parts.some((part) => first.parts.includes(part))) return []
      return (mentions(one.witness, first) ? firstSilent(namesakes, one) : first) ?? []
    })
    const [other] = strangers.toSorted((x, y) => placeOf(x) - placeOf(y))
    if (other) return [one, other]
  }
  return undefined
}

function partsOf(name: string): string[] {
  return normalize(name)
    .split(' ')
    .filter((part) => part.length > 2 && !TITLES.has(part.replace('.', '')))
}

/** Tells whether a witness's article has the surname of somebody anywhere. Looks for each once in each article. */
function mentionFinder(): (witness: Witness, named: Named) => boolean {
  const texts = new Map<Article, { readonly text: string; readonly told: Map<string, boolean> }>()
  return ({ quotations: [{ article }] }, { parts }) => {
    const surname = parts.at(-1)
    if (surname === undefined) return false
    const { text, told } = texts.get(article) ?? { text: normalize(article.text), told: new Map<string, boolean>() }
    texts.set(article, { text, told })
    const found = told.get(surname) ?? text.includes(surname)
    told.set(surname, found)
    return found
  }
}

function conflict(one: Named, other: Named, named: readonly Named[]): Survey {
  const sides = [one, other].map(({ key }) => named.filter((each) => each.key === key))
  const sideOf = ({ name }: Named, side: readonly Named[] = []): Passage => {
    const sigla = side.map(({ witness }) => witness.siglum)
    return { kind: 'attested', sigla, text: name, tokens: [], run: [], before: [], after: [] }
  }
  const survey = { loci: [], lemma: sideOf(one, sides[0]), variant: sideOf(other, sides[1]) }
  if ([one, other].some(({ name }) => BODIES.test(name)))
    return { ...survey, rule: 'one side names a body, which may have spoken through the other', severity: 'info' }
  return sides.every((side) => side.some(({ isPrinted }) => isPrinted))
    ? { ...survey, rule: 'two names that have nothing in common' }
    : { ...survey, rule: 'two names that have nothing in common, one of them by a pronoun', severity: 'minor', confidence: 'low' }
}
