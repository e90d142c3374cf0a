import { attribute, type Attribution } from './attribute.ts'
import { mention } from './mention.ts'
import type { Reading } from './reading.ts'
import type { Stretch } from './stretch.ts'
import type { Utterance } from './utterance.ts'

/**
 * Joins the stretches that one cue introduces.
 *
 * > | “The trouble,” Bray said, “is the tide.”   one utterance
 * > | “The pier is shut,” she added. “We leave.”   one utterance
 * > | “We leave,” said Bray. “At dawn,” she added.   two: the second has a cue of its own
 */
export function join(readings: readonly Reading[]): Utterance[] {
  const utterances: Utterance[] = []
  for (const reading of readings) {
    for (const [stretch, at] of reading.places) {
      const i = utterances.length - 1
      const last = utterances[i]
      const attribution = attribute(reading, at)
      const goesOn = last !== undefined && belongs(last, stretch, reading, at, attribution)
      const reason = stretch.continues || stretch.unclosed ? undefined : mention(reading, at, goesOn ? last.attribution : attribution)
      const found: Utterance = { stretches: [stretch], reading, ...(attribution && { attribution }), ...(reason && { mention: reason }) }
      if (goesOn && !reason) utterances[i] = merged(last, found)
      else utterances.push(found)
    }
  }
  return utterances
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

function merged(last: Utterance, found: Utterance): Utterance {
  const [first, ...rest] = last.stretches
  const stretches: Utterance['stretches'] = [first, ...rest, ...found.stretches]
  const takesNew = !last.attribution && found.attribution
  return takesNew ? { ...found, stretches } : { ...last, stretches, reading: last.attribution ? last.reading : found.reading }
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
