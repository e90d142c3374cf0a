import type { Quotation, Speaker } from '../model.ts'
import { words } from './lexicons/lexicon.ts'
import { nameParts } from './name-words.ts'

/** What a record calls those whose names it does not give. */
const ROLES = words(`chair chairman chairwoman chairperson clerk interviewer interviewee host moderator presenter anchor reporter journalist
  question answer speaker voice operator audience member counsel court witness caller unknown unidentified male female man woman all
  translator interpreter narrator announcer participant press secretary officer coach manager pastor nurse teacher the der die das les los las`)

/** Stands for the name of whoever asks the questions of a record. */
export const QUESTIONER = 'questioner'
const ASKS = /^(?:q|question|frage|pregunta|domanda|reporter(?:in)?|journalist(?:in)?|interviewer(?:in)?)(?: \d+)?$/iu

/** > SOLHEIM:   > Mayor Solheim:   a record names who speaks before the words, if only by the surname; undefined where it names nobody, or is none */
export function labelParts(speaker: Speaker, { form, article }: Quotation): string[] | undefined {
  if (article.role === 'report' || form !== 'block') return undefined
  // Who asks is not who is asked, whatever their names.
  if (ASKS.test(speaker.text)) return [QUESTIONER]
  const parts = nameParts(speaker.text).filter((part) => !ROLES.has(part))
  return parts.length > 0 ? parts : undefined
}
