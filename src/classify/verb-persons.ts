import { FRENCH_PERSONS, IRREGULAR_PERSONS, PERSON_ENDINGS, WEAK_ENDINGS } from './lexicons/abroad/verb-persons.ts'
import { lookUp } from '../text/look-up.ts'

const IRREGULAR: Readonly<Record<string, readonly [verb: string, persons: string]>> = Object.fromEntries(
  IRREGULAR_PERSONS.flatMap((row) =>
    row.split(' ').map((entry) => {
      const [form = '', persons = ''] = entry.split('=')
      return [form, [row, persons] as const] as const
    }),
  ),
)
/** What stands before a verb rather than before a noun. */
const VERBAL =
  /^(?:no|que|y|si|me|te|se|lo|le|les|nos|ya|yo|él|ella|cuando|donde|porque|como|pero|también|siempre|nunca|hoy|ayer|ahora|así|)$/u
/** Letters that a stem has at least. */
const STEM = 2

interface Form {
  readonly stem: string
  readonly persons: string
}

function formsOf(norm: string): Form[] {
  return PERSON_ENDINGS.flatMap(([ending, persons]) => {
    const stem = norm.replace(ending, '')
    return stem === norm || stem.length < STEM ? [] : [{ stem: bare(stem), persons }]
  })
}

/** The consonants of a stem: `durm` and `dorm` are one. */
function bare(stem: string): string {
  return stem.normalize('NFD').replaceAll(/[aeiou\p{M}]/gu, '')
}

/**
 * Whether two forms of one Spanish verb tell of different persons, one of them the speaker: `firmé`, `firmó`; `ha`, `hemos`.
 *
 * `before` is the word before it: `la firma` is no verb.
 */
export function changesPerson(one: string, other: string, before: string): boolean {
  const [a, b] = [lookUp(IRREGULAR, one), lookUp(IRREGULAR, other)]
  if (a && b) return a[0] === b[0] && areApart(a[1], b[1])
  if (a || b || one === other) return false
  // Neither ends as verbs alone do.
  if (WEAK_ENDINGS.test(one) && WEAK_ENDINGS.test(other) && !VERBAL.test(before)) return false
  const pairs = formsOf(one).flatMap((form) =>
    formsOf(other).flatMap((there) => (form.stem === there.stem ? [[form.persons, there.persons] as const] : [])),
  )
  return pairs.length > 0 && pairs.every(([here, there]) => areApart(here, there)) && one[0] === other[0]
}

const FRENCH = FRENCH_PERSONS.map(
  (row) => new Map(row.split(' ').map((entry): [string, string] => [entry.split('=')[0] ?? '', entry.split('=')[1] ?? ''])),
)

/** Whether a small French verb tells of other persons on either side, one of them the speaker: `ont`, `leur avons`. */
export function changesPersonInFrench(one: readonly string[], other: readonly string[]): boolean {
  return FRENCH.some((verb) => {
    const [a, b] = [one, other].map((norms) => norms.flatMap((norm) => verb.get(norm) ?? []))
    return a?.length === 1 && b?.length === 1 && areApart(a[0]!, b[0]!)
  })
}

function areApart(one: string, other: string): boolean {
  const isApart = !Array.from(one).some((person) => other.includes(person))
  return isApart && [one, other].some((persons) => persons === '1' || persons === '4')
}
