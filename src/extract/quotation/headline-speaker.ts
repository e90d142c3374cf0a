import type { Cue, Speaker } from '../../model.ts'
import type { Names } from '../people/names.ts'

/**
 * Who a headline gives words to: nobody, if it is told whom they were said to, or what the piece is about.
 *
 * > | Bray: “We leave”   > | “We leave”, says Bray   somebody whom the article names
 * > | “We leave”, inquiry told   > | Small harbours: “We leave”   > | HERO SKIPPER: “We leave”   nobody
 */
export function headlineSpeaker(speaker: Speaker | undefined, cue: Cue | undefined, names: Names): Speaker | undefined {
  if (!speaker) return undefined
  if (cue) return HEARING.has(cue.text.toLowerCase()) && !/^\p{Lu}/u.test(speaker.text) ? undefined : speaker
  return isKnown(speaker, names) ? speaker : undefined
}

/** > | inquiry told   > | court hears */
const HEARING = new Set(['told', 'hears', 'heard'])

/** Whether the article names the speaker, or calls somebody so. */
function isKnown({ name = '', text }: Speaker, { byName, bySurname, byGivenName, bodies, byRole, namings }: Names): boolean {
  const keys = [name, text].map((each) => each.toLowerCase())
  const last = name.toLowerCase().split(' ').at(-1) ?? ''
  return (
    byName.has(name) ||
    [...keys, last].some((key) => bySurname.has(key)) ||
    keys.some((key) => byGivenName.has(key) || byRole.has(key) || bodies.has(key.split(' ')[0] ?? '')) ||
    namings.some(({ person }) => person.name === name)
  )
}
