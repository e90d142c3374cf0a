import type { Witness } from '../../model.ts'
import { normalize } from '../../text/normalize.ts'
import { defineKind, type Survey } from '../define-kind.ts'
import { words } from '../lexicons/lexicon.ts'
import type { Passage } from '../passage.ts'

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
    const named = witnesses.flatMap((witness) => {
      const name = witness.quotations.find(({ speaker }) => speaker?.name !== undefined)?.speaker?.name
      return name !== undefined && FULL_NAME.test(name) && witness.match?.confidence !== 'low' ? [{ witness, name }] : []
    })
    const [first, ...others] = named
    const other = first && others.find((each) => areStrangers(first, each))
    return first && other ? [conflict(first, other, named)] : []
  },
})

interface Named {
  readonly witness: Witness
  readonly name: string
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
  const sideOf = ({ name }: Named): Passage => {
    const sigla = named.filter((each) => partsOf(each.name).join() === partsOf(name).join()).map(({ witness }) => witness.siglum)
    return { kind: 'attested', sigla, text: name, tokens: [], before: [], after: [] }
  }
  const isBody = [one, other].some(({ name }) => BODIES.test(name))
  return {
    loci: [],
    lemma: sideOf(one),
    variant: sideOf(other),
    rule: isBody ? 'one side names a body, which may have spoken through the other' : 'two names that have nothing in common',
    ...(isBody && { severity: 'info' as const }),
  }
}
