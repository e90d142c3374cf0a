import type { Medium, Quotation, QuotedSpan } from '../../model.ts'
import { formOf } from '../attribution/form.ts'
import { goesOn, mediumOf } from '../attribution/medium.ts'
import { occasionOf } from '../attribution/occasion.ts'
import type { Utterance } from '../attribution/utterance.ts'
import type { Before } from '../people/pronoun.ts'
import { speakerOf } from '../people/speaker.ts'
import { cueOf, heard, placed, printed, type Site } from './site.ts'

/** Who spoke last, where, and in what medium. */
export interface Last extends Before {
  readonly medium: Medium
  /** Full name, or the words printed. */
  readonly speaker: string
}

/** Words in marks, with all that the sentence around them tells. */
export function utteranceQuotation(site: Site, utterance: Utterance, last: Last | undefined): Quotation {
  const { stretches, reading, attribution } = utterance
  const isDisplayed = site.found.displayed.has(utterance)
  const mention = isDisplayed ? undefined : (utterance.mention ?? site.found.mentioned.get(utterance))
  const [first, ...rest] = stretches
  // > | ‘We leave’   a headline names nobody: who spoke last is someone else's guess
  const isBare = isDisplayed && attribution?.how === 'inherited'
  const { id, article, content, spans } = printed(site, [spanOf(first), ...rest.map(spanOf)])
  const speaker =
    attribution?.speaker && !isBare
      ? speakerOf(attribution.from ?? reading, attribution.speaker, site.found.names, last, content)
      : undefined
  const cue = attribution?.cue === undefined ? undefined : (attribution.cueFrom ?? reading).tokens[attribution.cue]
  const occasion = occasionOf(reading, attribution)
  const quotation: Making = {
    id,
    article,
    content,
    spans,
    form: mention ? 'mention' : isDisplayed ? 'display' : formOf(reading, first, attribution),
    medium: mediumAfter(utterance, last?.speaker === (speaker?.name ?? speaker?.text) ? last : undefined),
    notes: notesOf(site, stretches),
  }
  if (speaker) quotation.speaker = heard(site, speaker)
  if (cue) quotation.cue = cueOf(site, cue)
  if (occasion) quotation.occasion = occasion
  if (mention) quotation.reason = mention
  return quotation
}

/** A quotation in the making: a long file has a million, and what is added one by one takes half the room of what is spread together. */
type Making = { -readonly [Key in keyof Quotation]: Quotation[Key] }

const NONE: Quotation['notes'] = []

const notesOf = (site: Site, stretches: Utterance['stretches']): Quotation['notes'] =>
  stretches.every(({ assumed }) => assumed.length === 0)
    ? NONE
    : stretches.flatMap(({ assumed }) => assumed.map((span) => ({ kind: 'quote-marks-malformed', span: placed(site, span) })))

const spanOf = ({ start, end, unclosed }: QuotedSpan): QuotedSpan => (unclosed ? { start, end, unclosed } : { start, end })

/** The medium; where the same speaker only goes on, that of what came before. */
function mediumAfter({ reading, attribution }: Utterance, last: Last | undefined): Medium {
  const own = mediumOf(reading, attribution)
  return last && (own === 'unknown' || goesOn(reading, attribution)) ? last.medium : own
}
