import type { Quotation } from '../../model.ts'
import type { Block } from '../display/post.ts'
import { read } from '../grammar/reading.ts'
import { speakerOf } from '../people/speaker.ts'
import { printed, type Site, told } from './site.ts'

/** A name in capitals labels a record of speech; any other way of naming goes with written words. */
const SPEAKER_LABEL = /^\p{Lu}[\p{Lu} .'’-]*$/u

/** Words without marks that a page shows as someone's: a post, a line of a transcript. */
export function blockQuotation(site: Site, { start, end, speaker: named }: Block): Quotation {
  const { text, language, names } = site.found
  const reading = named && read(text, named, [], language)
  const known = reading && speakerOf(reading, { from: 0, to: reading.tokens.length - 1 }, names, undefined)
  const speaker = known && { ...known, span: known.span ?? named }
  return {
    ...printed(site, [{ start, end }]),
    form: 'block',
    ...told(site, speaker, undefined),
    medium: SPEAKER_LABEL.test(speaker?.text ?? '') ? 'spoken' : 'written',
    notes: [],
  }
}
