import type { Witness } from '../../model.ts'
import { byCodeUnit } from '../../text/by-code-unit.ts'
import { lookUp } from '../../text/look-up.ts'
import { normalize } from '../../text/normalize.ts'
import { defineKind, type Survey } from '../define-kind.ts'
import { STANCES } from '../lexicons/stances.ts'
import { sideOf } from '../side-of.ts'
import { primaryLanguage } from '../../text/primary-language.ts'

export const stanceVerb = defineKind({
  kind: 'stance-verb',
  title: 'a verb that takes sides',
  weight: 'orthographic',
  family: 'attribution',
  severity: 'info',
  survey: ({ cluster: { witnesses } }) => {
    const [first, ...others] = stancesOf(witnesses)
    return first ? others.map((other) => surveyed(first, other)) : []
  },
})

/** What the verbs of some witnesses say of the words. */
interface Stance {
  /** `none` where they are only said. */
  readonly stance: string
  readonly verb: string
  readonly taken: readonly Witness[]
}

/** The stances that a cluster's witnesses take, the best supported first; none where nobody takes one. */
function stancesOf(witnesses: readonly Witness[]): Stance[] {
  const found = new Map<string, { verbs: string[]; taken: Witness[] }>()
  for (const witness of witnesses) {
    const verb = verbOf(witness)
    if (verb === undefined || witness.match?.confidence === 'low') continue
    const stance = stanceOf(verb, languageOf(witness))
    const known = found.get(stance)
    if (known) {
      known.taken.push(witness)
      known.verbs.push(verb)
    } else found.set(stance, { verbs: [verb], taken: [witness] })
  }
  const stances = Array.from(found, ([stance, { verbs, taken }]): Stance => ({ stance, verb: plainest(verbs), taken }))
  return stances.toSorted(
    (a, b) => supportOf(b) - supportOf(a) || Number(b.stance === NONE) - Number(a.stance === NONE) || byCodeUnit(a.stance, b.stance),
  )
}

/** The verbs that say least, the first of them first. */
const PLAIN = ['said', 'says', 'told', 'sagte', 'sagt', 'dit', 'a dit', 'dijo', 'dice']

/** Of some verbs the one that stands for them: by what they are, since neither their order nor their number may change what a discrepancy is known by. */
function plainest(verbs: readonly string[]): string {
  return PLAIN.find((plain) => verbs.includes(plain)) ?? verbs.toSorted(byCodeUnit)[0] ?? ''
}

const NONE = 'none'
/** Stances with their article. */
const TOLD: Readonly<Record<string, string>> = {
  admission: 'an admission',
  jest: 'a jest',
  boast: 'a boast',
  attack: 'an attack',
  complaint: 'a complaint',
}

/** The verb of a witness that takes a stance, else its first one. */
function verbOf(witness: Witness): string | undefined {
  const verbs = witness.quotations.flatMap(({ cue, form }) => (cue === undefined || form === 'display' ? [] : [cue.text]))
  return verbs.find((verb) => stanceOf(verb, languageOf(witness)) !== NONE) ?? verbs[0]
}

function languageOf({ quotations: [{ article }] }: Witness): string {
  return primaryLanguage(article.language)
}

function stanceOf(verb: string, language: string): string {
  return lookUp(byVerb(language), normalize(verb)) ?? NONE
}

const known = new Map<string, Readonly<Record<string, string>>>()

function byVerb(language: string): Readonly<Record<string, string>> {
  const table =
    known.get(language) ??
    Object.fromEntries(
      Object.entries(lookUp(STANCES, language) ?? {}).flatMap(([stance, verbs]) => verbs.split(' ').map((verb) => [verb, stance])),
    )
  known.set(language, table)
  return table
}

const supportOf = ({ taken }: Stance): number => new Set(taken.map(({ copyGroup }) => copyGroup)).size

function surveyed(one: Stance, other: Stance): Survey {
  const [lemma, variant] = [one, other].map(({ verb, taken }) =>
    sideOf(
      taken.map(({ siglum }) => siglum),
      verb,
    ),
  )
  const told = other.stance === NONE ? one : other
  return {
    loci: [],
    lemma: lemma ?? sideOf([], ''),
    variant: variant ?? sideOf([], ''),
    rule: `“${told.verb}” tells of ${lookUp(TOLD, told.stance) ?? told.stance}`,
  }
}
