import type { Witness } from '../../model.ts'
import { normalize } from '../../text/normalize.ts'
import { defineKind, type Survey } from '../define-kind.ts'
import { words } from '../lexicons/lexicon.ts'
import type { Passage } from '../passage.ts'
import { speakersOf } from '../who-speaks.ts'

/** Two or more capitalised words: a person's full name, and no office, pronoun or surname. */
const FULL_NAME = /^\p{Lu}[\p{L}.'’-]*(?: (?:[a-z]{2,3} )?\p{Lu}[\p{L}.'’-]*)+$/u
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
    // One guess is none; two papers that lead to the same name are something.
    const named = all.filter((each) => each.isPrinted || support(all, each) > 1).toSorted((a, b) => support(all, b) - support(all, a))
    for (const [at, first] of named.entries()) {
      const other = named.slice(at + 1).find((each) => areStrangers(first, each))
      if (other) return [conflict(first, other, named)]
    }
    return []
  },
})

interface Named {
  readonly witness: Witness
  readonly name: string
  /** The name, or a part of it, stands next to the quotation; else a pronoun or an office stands there, and whom that means is a guess. */
  readonly isPrinted: boolean
}

/** The full name of the speaker. */
function nameOf(witness: Witness, witnesses: readonly Witness[]): Named[] {
  const speaker = speakersOf(witness, witnesses).find((each) => each?.name !== undefined)
  const name = speaker?.name
  if (!speaker || name === undefined || !FULL_NAME.test(name) || witness.match?.confidence === 'low') return []
  const printed = normalize(speaker.text).split(/[^\p{L}\p{M}'.-]+/u)
  return [{ witness, name, isPrinted: partsOf(name).some((part) => printed.includes(part)) }]
}

/** How many independent printings give the words to someone of that name. */
function support(named: readonly Named[], { name }: Named): number {
  return new Set(named.filter((each) => areNamesakes(each.name, name)).map(({ witness }) => witness.copyGroup)).size
}

function areNamesakes(one: string, other: string): boolean {
  return partsOf(one).join() === partsOf(other).join()
}

/** Whether two names share no word, and one article at least does not know the other's speaker: else either may only be misread. */
function areStrangers(one: Named, other: Named): boolean {
  if (partsOf(one.name).some((part) => partsOf(other.name).includes(part))) return false
  return !mentions(one.witness, other.name) || !mentions(other.witness, one.name)
}

function partsOf(name: string): string[] {
  return normalize(name)
    .split(' ')
    .filter((part) => part.length > 2 && !TITLES.has(part.replace('.', '')))
}

function mentions({ quotations }: Witness, name: string): boolean {
  const surname = partsOf(name).at(-1)
  return surname !== undefined && normalize(quotations[0].article.text).includes(surname)
}

function conflict(one: Named, other: Named, named: readonly Named[]): Survey {
  const sides = [one, other].map(({ name }) => named.filter((each) => areNamesakes(each.name, name)))
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
