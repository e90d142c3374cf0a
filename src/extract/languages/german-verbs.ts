import type { CueWord, PhrasalCue } from './cue-word.ts'
import { words } from './words.ts'

type Kind = Pick<CueWord, 'report' | 'medium'>

/** Prefixes that never part from their verb, and take no ge-: be-richtet. */
const UNSTRESSED = /^(?:be|er|ver|ent|emp|ge|zer|miss|unter|wider|wieder|über|um)(?=.{3})/
/** > | gab sich „enttäuscht“ */
const AT_ONCE = words('sich')
/** Verbs that only look so. */
const STRESSED = new Set(['bitt', 'beicht', 'unk', 'ulk'])

/** The forms of one verb: third persons of present and past, the infinitive, the participle. */
interface Forms {
  readonly finite: readonly string[]
  readonly infinitive: string
  readonly participle: string | undefined
}

/** Stem of a regular verb (`sag`), or stem, present, past and participle of another (`sprech/spricht/sprach/gesprochen`); a participle that means other things too is left out with `-`. */
function formsOf(entry: string): Forms {
  const [stem = '', present = `${stem}${linked(stem)}t`, past = `${stem}${linked(stem)}te`, given] = entry.split('/')
  const infinitive = `${stem}${/(?:[^i]er|el|u)$/.test(stem) ? 'n' : 'en'}`
  const participle = given ?? `${takesGe(stem) ? 'ge' : ''}${stem}${linked(stem)}t`
  return {
    finite: [present, past, past.endsWith('e') ? `${past}n` : `${past}en`],
    infinitive,
    participle: participle === '-' ? undefined : participle,
  }
}

/** > | antwort-e-t, begründ-e-t   but sag-t */
const linked = (stem: string): string => (/(?:[td]|(?:[^aeiouäöühlrmn]|ch)[nm])$/.test(stem) ? 'e' : '')
const takesGe = (stem: string): boolean => STRESSED.has(stem) || !(UNSTRESSED.test(stem) || /(?:ier|ei)$/.test(stem))

/** All printed forms of German reporting verbs that stay in one piece: sagt, sagte, sagten, sagen, gesagt. */
export const germanForms = (list: string, kind: Kind): readonly (readonly [string, CueWord])[] =>
  Array.from(words(list)).flatMap((entry) => {
    const { finite, infinitive, participle } = formsOf(entry)
    return [
      ...finite.map((form) => [form, kind] as const),
      [infinitive, { ...kind, base: true }] as const,
      ...(participle === undefined
        ? []
        : [
            [participle, { ...kind, participle: true, ...(finite.includes(participle) ? {} : { final: true as const }) } as const] as const,
          ]),
    ]
  })

/** The forms of separable verbs (`mit|teil`) that are written together, where the verb ends its clause: mitteilte, mitgeteilt. */
export const joinedForms = (list: string, kind: Kind): readonly (readonly [string, CueWord])[] =>
  separable(list).flatMap(([particle, entry]) => {
    const { finite, infinitive, participle } = formsOf(entry)
    return [
      ...[...finite, infinitive, `zu${infinitive}`].map((form) => [`${particle}${form}`, { ...kind, final: true }] as const),
      ...(participle === undefined ? [] : [[`${particle}${participle}`, { ...kind, participle: true, final: true } as const] as const]),
    ]
  })

/** The forms of separable verbs that report if their particle ends the clause: teilte … mit. */
export function partedForms(list: string, kind: Kind): ReadonlyMap<string, PhrasalCue> {
  const particles = new Map<string, Set<string>>()
  for (const [particle, entry] of separable(list)) {
    const { finite, infinitive } = formsOf(entry)
    for (const form of [...finite, infinitive]) particles.set(form, (particles.get(form) ?? new Set()).add(particle))
  }
  return new Map(Array.from(particles, ([form, own]) => [form, { ...kind, particles: AT_ONCE, parted: own }] as const))
}

const separable = (list: string): readonly (readonly [string, string])[] =>
  Array.from(words(list), (entry) => {
    const [particle = '', verb = ''] = entry.split('|')
    return [particle, verb] as const
  })
