import { attribute } from './attribute.ts'
import type { Attribution } from './attribution.ts'
import { mention } from '../mention/index.ts'
import type { Reading } from '../grammar/reading.ts'
import { signed } from './signed.ts'
import type { Stretch } from '../marks/stretch.ts'
import type { Utterance } from './utterance.ts'

/**
 * Joins the stretches that one cue introduces.
 *
 * > | “The trouble,” Bray said, “is the tide.”   one utterance
 * > | “The pier is shut,” she added. “We leave.”   one utterance
 * > | “We leave,” said Bray. “At dawn,” she added.   two: the second has a cue of its own
 */
export function join(readings: readonly Reading[]): Utterance[] {
  const utterances: Growing[] = []
  for (const reading of readings) {
    for (const [stretch, at] of reading.places) {
      const last = utterances.at(utterances.at(-1)?.mention ? -2 : -1)
      const attribution = attribute(reading, at) ?? listed(utterances.at(-1), reading, at)
      const goesOn = last !== undefined && belongs(last, stretch, reading, at, attribution)
      const reason = stretch.continues || stretch.unclosed ? undefined : mention(reading, at, goesOn ? last.attribution : attribution)
      if (goesOn && !reason) grow(last, stretch, reading, attribution)
      else utterances.push({ stretches: [stretch], reading, ...(attribution && { attribution }), ...(reason && { mention: reason }) })
    }
  }
  return utterances.map(signed)
}

/** > | cries of “Shame” (for the mayor) or “Out”: what attributes the first of a list attributes them all. */
function listed(first: Utterance | undefined, reading: Reading, at: number): Attribution | undefined {
  const from = first && reading.places.get(first.stretches[0])
  if (from === undefined || first?.mention || first?.reading !== reading || first.attribution?.how !== 'before') return undefined
  return at - from <= FAR && isList(reading, from, at) ? first.attribution : undefined
}

/** How far apart, in tokens, two of a list may stand. */
const FAR = 12

/** Nothing stands between but commas, conjunctions, determiners, “who are” and what is in brackets. */
function isList({ tokens, language }: Reading, from: number, at: number): boolean {
  let depth = 0
  return tokens.slice(from + 1, at).every(({ kind, lower }) => {
    if (kind === 'open') depth += 1
    if (kind === 'close') depth -= 1
    return (
      depth > 0 ||
      kind === 'close' ||
      kind === 'comma' ||
      [language.determiners, language.relatives, language.passives].some((list) => list.has(lower)) ||
      [language.and, 'or', 'oder', 'ou', 'o'].includes(lower)
    )
  })
}

/** Whether a stretch goes on with the utterance before it. */
function belongs(last: Utterance, stretch: Stretch, reading: Reading, at: number, own: Attribution | undefined): boolean {
  // A continuation with a cue of its own is the next quotation, marks carried on or not.
  if (stretch.continues) return !(last.attribution && own?.how === 'after' && own.speaker)
  const from = reading.places.get(last.stretches.at(-1) ?? stretch)
  if (last.mention || last.reading !== reading || from === undefined) return false
  return isSplit(last.attribution, own, reading, from, at) || isAdjacent(own, from, at)
}

/** Nothing stands between the stretches but the clause that attributes the first. */
function isSplit(
  attribution: Attribution | undefined,
  own: Attribution | undefined,
  { tokens }: Reading,
  from: number,
  at: number,
): boolean {
  if (attribution?.cue === undefined || attribution.how === 'before' || attribution.cue < from || attribution.cue > at) return false
  if (own && own.cue !== attribution.cue) return false
  if (tokens[at - 1]?.kind === 'word' && at - attribution.cue > 2) return false
  return !tokens.slice(from + 1, at - 1).some(({ kind }) => kind === 'stop')
}

const isAdjacent = (own: Attribution | undefined, from: number, at: number): boolean => at === from + 1 && (!own || own.how === 'before')

/** An utterance while stretches are still being added to it: a hostile one may have a million. */
interface Growing {
  readonly stretches: [Stretch, ...Stretch[]]
  reading: Reading
  attribution?: Attribution
  readonly mention?: string
}

/** Takes a stretch in; what attributes it counts if nothing did before. */
function grow(last: Growing, stretch: Stretch, reading: Reading, attribution: Attribution | undefined): void {
  last.stretches.push(stretch)
  if (last.attribution) return
  last.reading = reading
  if (attribution) last.attribution = attribution
}

/** The stretches of a text by paragraph. */
export function byParagraph(stretches: readonly Stretch[]): Stretch[][] {
  const groups: Stretch[][] = []
  for (const stretch of stretches) {
    const group = groups.at(-1)
    if (group?.[0]?.paragraph.start === stretch.paragraph.start) group.push(stretch)
    else groups.push([stretch])
  }
  return groups
}
