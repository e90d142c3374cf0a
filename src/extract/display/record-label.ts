import type { Span } from '../../model.ts'
import { isHeading } from '../grammar/heading.ts'
import type { Language } from '../languages/language.ts'
import type { Line } from '../marks/lines.ts'
import { type TurnLabel, turnLabel } from './turn-label.ts'

/**
 * What a label in a record looks like; some need others of their sort beside them.
 *
 * `signed` after an arrow · `sure` in capitals, with two names or an office, or the letter of an interview · `word` one word with a capital ·
 * `small` in small letters · `pointed` with a point for the colon · `alone` a name on a line of its own · `dashed` none but a dash
 */
type LabelSort = 'signed' | 'sure' | 'word' | 'small' | 'pointed' | 'alone' | 'dashed'

/** Who a line of a record gives the words to that stand in it and below it. */
export interface RecordLabel extends Pick<TurnLabel, 'name' | 'speaker' | 'letter' | 'words'> {
  readonly sort: LabelSort
}

/** > | >> ONA BRAY: …   > | >> … */
const SIGN = /^>{2,3}\s*/
/** > | Q12 The Chair: …   the number of a question */
const NUMBER = /^Q\d{1,4}[.)]?\s+(?=\p{Lu}[^.?!]{1,60}:\s)/u
/** > | – We stay. */
const DASH = /^[-–—]\s?(?=["“„«¿¡']?[\p{Lu}\p{N}])/u
const WORD = String.raw`[\p{Lu}\p{Lo}\d][\p{L}\p{M}\d.'’_-]{0,30}`
const PARTICLE = '(?:de|del|der|la|el|van|von|of|the|and)'
/** > | [SPEAKER_00]: …   > | the chair: …   > | ONA BRAY (mayor):   whatever the case, and with nothing behind it too */
const LABELLED =
  /^(?:\*\*|__)?(\[?[\p{L}\p{N}][\p{L}\p{M}\p{N} .'’_#&-]{0,45}?\]?)(?: ?[([][^()[\]]{1,60}[)\]])?(?:\*\*|__)?\s{0,30}(?::(?:\*\*|__)?(?:\s+|$)|：)/u
const CAPITALIZED = new RegExp(`^\\[?${WORD}(?: (?:${WORD}|${PARTICLE})){0,6}\\]?$`, 'u')
/** > | Ona Bray   > | Speaker 1   > | Ona Bray (mayor)   > | [Ona Bray] */
const ALONE = new RegExp(
  String.raw`^(?:\*\*|__)?(?:\[(?=[^\s\]]+ [^\]]+\]$))?(${WORD}(?: (?:${WORD}|${PARTICLE})){0,5})(?: ?\([^()]{1,60}\)|, [^:.!?]{2,60})?\]?(?:\*\*|__)?$`,
  'u',
)
const FEW_WORDS = 4
/** What a record says of itself before anybody speaks. */
const HEAD =
  /^(?:date|time|place|location|venue|subject|topic|title|participants|present|attendees|recorded(?: (?:on|at|by))?|transcript(?:ion)?|transcribed by|length|duration|file|event|programme?|source|datum|uhrzeit|ort|thema|teilnehmer(?:innen)?|anwesend|dauer|lieu|durée|sujet|lugar|fecha|duración|tema)$/i

/** The label that a line of a record begins with, or is. */
export function recordLabel(line: Line, language: Language): RecordLabel | undefined {
  const sign = SIGN.exec(line.text)?.[0].length
  const number = NUMBER.exec(line.text)?.[0].length
  if (number !== undefined) return recordLabel({ ...line, start: line.start + number, text: line.text.slice(number) }, language)
  const within = sign === undefined ? line : { ...line, start: line.start + sign, text: line.text.slice(sign) }
  const found = known(within) ?? labelled(within, language)
  const label = found && HEAD.test(found.name) ? undefined : found
  if (sign !== undefined) return { ...(label ?? { name: '', words: { start: within.start, end: line.end } }), sort: 'signed' }
  return found ? label : (alone(line) ?? dashed(line))
}

/** As reports have them too. */
function known(line: Line): RecordLabel | undefined {
  const label = turnLabel(line)
  if (!label) return undefined
  const isWord = label.kind === 'name' && !label.isFull && !label.letter
  return { ...label, sort: label.isPointed ? 'pointed' : isWord ? 'word' : 'sure' }
}

function labelled({ text, start, end }: Line, { fillers, prepositions, cues }: Language): RecordLabel | undefined {
  const [all, name] = LABELLED.exec(text) ?? []
  if (all === undefined || name === undefined || isHeading(name)) return undefined
  const words = name.split(' ')
  const isCapitals = name === name.toUpperCase() && /\p{Lu}.|\p{Lo}|\d/u.test(name)
  const lower = name.toLowerCase()
  // > | Listen: we stay.   > | Finally: we stay.
  if (!isCapitals && words.length === 1 && (fillers.has(lower) || prepositions.has(lower) || cues.has(lower))) return undefined
  if (words.length > FEW_WORDS && !isCapitals && !CAPITALIZED.test(name)) return undefined
  const sort = isCapitals || (words.length > 1 && CAPITALIZED.test(name)) ? 'sure' : CAPITALIZED.test(name) ? 'word' : 'small'
  return { name, speaker: spanOf(name, text, start), words: { start: start + all.length, end }, sort }
}

function alone({ text, start, end }: Line): RecordLabel | undefined {
  const name = ALONE.exec(text)?.[1]
  return name === undefined || isHeading(name)
    ? undefined
    : { name, speaker: spanOf(name, text, start), words: { start: end, end }, sort: 'alone' }
}

function dashed({ text, start, end }: Line): RecordLabel | undefined {
  const dash = DASH.exec(text)?.[0].length
  return dash === undefined ? undefined : { name: '', words: { start: start + dash, end }, sort: 'dashed' }
}

/** Where a name stands, the brackets around it left out. */
function spanOf(name: string, text: string, start: number): Span {
  const bare = name.replace(/^\[|\]$/g, '')
  const at = start + text.indexOf(bare)
  return { start: at, end: at + bare.length }
}
