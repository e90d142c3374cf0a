import type { Quotation } from '../../model.ts'
import { mediumOf } from '../attribution/medium.ts'
import type { Turn } from '../display/dialogue.ts'
import { cueAt } from '../grammar/cue.ts'
import { phraseAfter } from '../grammar/phrase-after.ts'
import { spokenOfAt } from '../grammar/spoken-of.ts'
import { read } from '../grammar/reading.ts'
import { subjectOf } from '../grammar/subject.ts'
import { speakerOf } from '../people/speaker.ts'
import { printed, type Site, told } from './site.ts'

/** A turn of a dialogue that dashes set off: > | — Nous partons, dit Ona Bray. */
export function turnQuotation(site: Site, { spans: [first = { start: 0, end: 0 }, ...rest], clause, isHeadline }: Turn): Quotation {
  const { text, language, names } = site.found
  const reading = clause && read(text, clause, [], language)
  const cue = (reading && (spokenOfAt(reading, 0) ?? reading.tokens.findIndex((_, i) => cueAt(reading, i)))) ?? -1
  const word = reading && cueAt(reading, cue)
  const phrase = reading && cue >= 0 ? (phraseAfter(reading, cue) ?? (word && subjectOf(reading, cue))) : undefined
  const speaker = reading && phrase && speakerOf(reading, phrase, names, undefined)
  return {
    ...printed(site, [first, ...rest]),
    form: isHeadline ? 'display' : 'direct',
    ...told(site, speaker, reading?.tokens[cue]),
    medium: reading ? mediumOf(reading, { how: 'after', cue, ...(word && { word }) }) : 'unknown',
    notes: [],
  }
}
