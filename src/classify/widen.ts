import type { Collation, Siglum, Token } from '../model.ts'
import { areOneNumber, belongTogether } from './belong-together.ts'
import type { Departure } from './departures.ts'
import { type Lemmata, lemmaWitnesses } from './lemmata.ts'
import { fullest, readingOf } from './passage.ts'

/** Tokens one printed word or figure may reach beyond a departure. */
const REACH = 6

/** Takes in the rest of a printed word or figure: who lost an `n't` prints `do` where others print `don't`. */
export function widen(collation: Collation, lemmata: Lemmata, departure: Departure): Departure {
  if (departure.matter !== 'words') return departure
  const lemma = lemmaWitnesses(lemmata, departure.loci)
  const sides = lemma.length > 0 ? [departure.siglum, fullest(collation, lemma)] : [departure.siglum]
  let loci = departure.loci
  for (let step = 0; step < REACH; step += 1) {
    const before = beyond(collation, sides, loci[0] ?? 0, -1)
    const after = beyond(collation, sides, loci.at(-1) ?? 0, 1)
    if (before === undefined && after === undefined) break
    loci = [...(before === undefined ? [] : [before]), ...loci, ...(after === undefined ? [] : [after])]
  }
  return { ...departure, loci }
}

function beyond(collation: Collation, sides: readonly Siglum[], at: number, step: 1 | -1): number | undefined {
  const found = sides.map((side) => gluedLocus(collation, side, at, step)).find((locus) => locus !== undefined)
  // Who has passed over the other half says nothing of the whole: the `not` of `do not` stands against `n't`.
  return sides.some((side) => readingOf(collation, found ?? -1, side)?.kind === 'elided') ? undefined : found
}

/** The neighbouring locus with the other half of the word a witness prints at a locus, if it is cut there. */
function gluedLocus(collation: Collation, siglum: Siglum, at: number, step: 1 | -1): number | undefined {
  const tokens = collation.tokens[siglum] ?? []
  const places = readingOf(collation, at, siglum)?.tokens[siglum] ?? []
  const place = step === 1 ? places.at(-1) : places[0]
  if (place === undefined) return undefined
  const isHyphened = isCutNumber(tokens, place, step)
  const neighbour = place + (isHyphened ? 2 * step : step)
  const [one, other] = step === 1 ? [tokens[place], tokens[neighbour]] : [tokens[neighbour], tokens[place]]
  if (!one || !other || (!isHyphened && !belongTogether(one, other))) return undefined
  for (let locus = at + step; locus >= 0 && locus < collation.loci.length; locus += step)
    if (readingOf(collation, locus, siglum)?.tokens[siglum]?.includes(neighbour)) return locus
  return undefined
}

/** Whether a number goes on behind a hyphen, `twenty-five`, or a month behind its stop, `Jan. 6`. */
function isCutNumber(tokens: readonly Token[], place: number, step: 1 | -1): boolean {
  const [one, hyphen, other] =
    step === 1 ? [tokens[place], tokens[place + 1], tokens[place + 2]] : [tokens[place - 2], tokens[place - 1], tokens[place]]
  return (
    one !== undefined && hyphen !== undefined && other !== undefined && (areOneNumber(one, hyphen, other) || isDate(one, hyphen, other))
  )
}

const SHORT_MONTH = /^(?:jan|feb|mar|apr|aug|sept?|oct|nov|dec)$/

function isDate(month: Token, stop: Token, day: Token): boolean {
  return SHORT_MONTH.test(month.norm) && stop.norm === '.' && /^\d{1,2}$/.test(day.norm)
}
