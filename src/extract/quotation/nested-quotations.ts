import { countUpTo } from '../../text/count-up-to.ts'
import type { Quotation, Speaker } from '../../model.ts'
import { join } from '../attribution/join.ts'
import type { Utterance } from '../attribution/utterance.ts'
import { read, type Reading } from '../grammar/reading.ts'
import type { Stretch } from '../marks/stretch.ts'
import type { Site } from './site.ts'
import { utteranceQuotation } from './utterance-quotation.ts'

/**
 * A quotation, followed by those that stand inside its words, in the order of reading.
 *
 * > | “She turned to me and said, ‘Run,’ and we ran,” Bray recalled.
 *      ^---------- the words of Bray are read as a text of their own ----------^
 */
export function nestedQuotations(site: Site, outer: Quotation, stretches: readonly Stretch[]): Quotation[] {
  if (outer.form === 'mention') return [outer]
  const readings = stretches.flatMap((stretch) => insideOf(site, stretch))
  if (readings.length === 0) return [outer]
  const families = join(readings).map((utterance) => nestedQuotations(site, nestedIn(outer, site, utterance), utterance.stretches))
  const nested = families.flatMap(([child]) => (child && child.form !== 'mention' ? [child] : []))
  return [nested.length > 0 ? { ...outer, nested } : outer, ...families.flat()]
}

/** The words of a stretch, each quotation in them one token. */
function insideOf({ found: { text, inner, language } }: Site, { start, end, outer }: Stretch): Reading[] {
  let reached = outer.start + 1
  const children: Stretch[] = []
  for (let i = firstFrom(inner, reached); i < inner.length; i += 1) {
    const child = inner[i]
    if (!child || child.outer.start >= end) break
    if (child.outer.start < reached || child.outer.end > outer.end) continue
    children.push({ ...child, paragraph: { start, end } })
    reached = child.outer.end
  }
  return children.length > 0 ? [read(text, { start, end }, children, language)] : []
}

/** Index of the first stretch that begins at an offset or after it. */
function firstFrom(stretches: readonly Stretch[], at: number): number {
  return countUpTo(stretches.length, (i) => (stretches[i]?.outer.start ?? 0) < at)
}

function nestedIn(outer: Quotation, site: Site, utterance: Utterance): Quotation {
  const { speaker, ...quotation } = utteranceQuotation(site, utterance, undefined)
  return { ...quotation, ...(speaker && { speaker: heardBy(outer.speaker, speaker, site) }), parent: outer.id }
}

/** Whom the outer speaker means: “I” is the outer speaker, “she” never is. */
function heardBy(outer: Speaker | undefined, speaker: Speaker, { found: { language } }: Site): Speaker {
  const word = speaker.text.toLowerCase()
  const { name, ...unnamed } = speaker
  if (language.ego?.has(word)) return outer?.name === undefined ? unnamed : { ...unnamed, name: outer.name }
  const isPronoun = language.pronouns.has(word) || language.possessives.has(word)
  return isPronoun && (outer?.name === undefined || name === outer.name) ? unnamed : speaker
}
