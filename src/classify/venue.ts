import type { Article, Witness } from '../model.ts'
import { PRESS, STATES } from './lexicons/press.ts'

/** Where a witness says that the words were said. */
export interface Venue {
  readonly witness: Witness
  /** As printed. */
  readonly printed: string
  /** The words of the name that is said: of a paper or station (`CNN`), or of the place of an event. */
  readonly name: readonly string[]
  /** `told`: whom the words were told; else the event, in a word: `rally`. */
  readonly event: string
}

/** A paper, station or place that stands beside the words of a witness by name. */
export function venueOf(witness: Witness): Venue | undefined {
  if (witness.match?.confidence === 'low') return undefined
  for (const { occasion, article } of witness.quotations)
    for (const printed of [occasion?.venue, occasion?.addressee]) {
      const found = printed === undefined ? undefined : (outletIn(printed, article) ?? eventIn(printed))
      if (found && printed !== undefined) return { witness, printed, ...found }
    }
  return undefined
}

/** > the Harbour Gazette   > CNN’s Ona Bray   > an interview with Radio Varna   but not its own paper */
function outletIn(printed: string, { outlet }: Article): Pick<Venue, 'name' | 'event'> | undefined {
  const names = namesIn(printed).filter(
    (name) => name.some((word) => /^\p{Lu}{2,6}\d?$/u.test(word)) || PRESS.has(name.at(-1)?.toLowerCase() ?? ''),
  )
  const name = names[0]
  if (names.length !== 1 || !name || /^(?:this|our)\b/iu.test(printed)) return undefined
  const own = outlet === undefined ? [] : namesIn(`the ${outlet}`).flat()
  return own.some((word) => name.includes(word)) ? undefined : { name, event: 'told' }
}

/** > a rally in Varna   > a campaign rally in Varna */
function eventIn(printed: string): Pick<Venue, 'name' | 'event'> | undefined {
  const found = /(\p{Ll}+) (?:in|à|en) ((?:\p{Lu}[\p{L}'’.-]*\s?){1,4})$/u.exec(printed)
  const [, event = '', place = ''] = found ?? []
  const name = place.split(/\s+/).filter((word) => word !== '')
  return found && !name.some(isLarge) ? { name, event } : undefined
}

/** The runs of capitalised words, without articles and possessives. */
function namesIn(text: string): string[][] {
  return Array.from(text.matchAll(/(?:\p{Lu}[\p{L}\p{N}&.-]*(?:['’]s)?\s?)+/gu), ([run]) =>
    run
      .split(/\s+/)
      .map((word) => word.replace(/['’]s$/, ''))
      .filter((word) => word !== '' && !/^(?:The|A|An|Le|La|El|Der|Die|Das)$/.test(word)),
  ).filter((name) => name.length > 0)
}

const countries = new Set<string>()

/** A country or a state, where a town may lie. */
function isLarge(word: string): boolean {
  if (countries.size === 0) {
    const names = new Intl.DisplayNames('en', { type: 'region' })
    const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ')
    for (const one of letters) for (const other of letters) countries.add((names.of(one + other) ?? '').toLowerCase())
  }
  return STATES.has(word.toLowerCase()) || countries.has(word.toLowerCase())
}

/** Whether two venues cannot be one: two papers, or one sort of event at two places of which neither article knows the other’s. */
export function areElsewhere(one: Venue, other: Venue): boolean {
  if (one.event !== other.event || one.name.some((word) => other.name.includes(word))) return false
  if (one.event === 'told') return !areInitials(one.name, other.name) && !areInitials(other.name, one.name)
  return !knows(one, other) && !knows(other, one)
}

/** > the BBC   > the British Broadcasting Corporation */
function areInitials([abbreviation = '', ...others]: readonly string[], name: readonly string[]): boolean {
  return others.length === 0 && name.length > 1 && abbreviation.startsWith(name.map((word) => word[0] ?? '').join(''))
}

function knows({ witness }: Venue, { name }: Venue): boolean {
  return witness.quotations[0].article.text.includes(name.join(' '))
}
