import { attribute, type Attribution } from './attribute.ts'
import { mention } from './mention.ts'
import type { Reading } from './reading.ts'
import type { Stretch } from './stretch.ts'
import type { Utterance } from './utterance.ts'

/**
 * Joins the stretches that one cue introduces.
 *
 * > | “The trouble with the dam,” he said, “is that everyone trusted it.”   one utterance
 * > | “And then,” he added. “We searched by hand.”   one utterance
 * > | “We searched,” said Daly. “By hand,” he added.   two: the second has a cue of its own
 */
export function join(readings: readonly Reading[]): Utterance[] {
  const utterances: Utterance[] = []
  for (const reading of readings) {
    for (const [stretch, at] of reading.places) {
      const found = utteranceAt(reading, stretch, at)
      const i = utterances.length - 1
      const last = utterances[i]
      if (last && belongs(last, found, at)) utterances[i] = merged(last, found)
      else utterances.push(found)
    }
  }
  return utterances
}

function utteranceAt(reading: Reading, stretch: Stretch, at: number): Utterance {
  const attribution = attribute(reading, at)
  const reason = stretch.continues || stretch.unclosed ? undefined : mention(reading, at, attribution)
  return { stretches: [stretch], reading, ...(attribution && { attribution }), ...(reason && { mention: reason }) }
}

/** Whether a stretch goes on with the utterance before it. */
function belongs(last: Utterance, found: Utterance, at: number): boolean {
  const [stretch] = found.stretches
  if (stretch.continues) return true
  if (last.mention || found.mention) return false
  const previous = last.stretches.at(-1)
  if (last.reading !== found.reading || !previous) return false
  const from = found.reading.places.get(previous) ?? at
  return isSplit(last.attribution, found, from, at) || isAdjacent(found, from, at)
}

/** Nothing stands between the stretches but the clause that attributes the first. */
function isSplit(attribution: Attribution | undefined, { reading, attribution: own }: Utterance, from: number, at: number): boolean {
  if (attribution?.cue === undefined || attribution.how === 'before' || attribution.cue < from || attribution.cue > at) return false
  if (own && own.cue !== attribution.cue) return false
  return !reading.tokens.slice(from + 1, at - 1).some(({ kind }) => kind === 'stop')
}

const isAdjacent = ({ attribution }: Utterance, from: number, at: number): boolean =>
  at === from + 1 && (!attribution || attribution.how === 'before')

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
