import type { Span } from '../../model.ts'
import { read, type Reading, type Token } from '../grammar/reading.ts'
import { spokenOfAt } from '../grammar/spoken-of.ts'
import { tellsWho } from '../grammar/tells-who.ts'
import type { Dialogue } from '../languages/dialogue-words.ts'
import type { Language } from '../languages/language.ts'
import type { Line } from '../marks/lines.ts'
import { trimmed } from '../marks/trimmed.ts'
import { tellsOfSpeaker } from './tells-of-speaker.ts'

/** A turn in a dialogue printed with dashes. */
export interface Turn {
  readonly spans: readonly Span[]
  /** The reporter's words between the dashes. */
  readonly clause?: Span
  /** It is a headline. */
  readonly isHeadline?: true
}

/** Words after a dash, and the line they fill. */
interface Draft extends Turn {
  readonly line: number
}

const OPENS = /^[—–―-]\s?(?=[…'"“”«»([]?[¿¡]?[\p{Lu}\p{N}])/u
/** Whether a line begins as a turn of a dialogue does: with a long dash, and no small letter after it. */
export const opensDialogue = (line: string): boolean => /^[—–―]/u.test(line) && OPENS.test(line)

const LISTED = /^[—–―•*-]\s?(?:\p{Ll}|.*[;,]$)/u
const STOPPED = /[.!?…:][ \u00a0\u202f]?["”»)]?$/
/** > | ends. – Speech begins */
const INLINE = /[.!?…]["”»]? [–—] ?(?=[¿¡«]?\p{Lu})/gu

/**
 * Dialogue with dashes: what stands after the dash is speech, but for the reporter's clause.
 *
 * > | —No me voy —dijo la alcaldesa—. Me quedo aquí.       a dash parts the clause: Spanish, Portuguese, Italian, Polish
 *     ^ speech   ^ clause             ^ speech again
 * > | – Vi har inget kvar, säger Ona Bray. Ingen svarar.   a comma does: Swedish, Danish, Norwegian; French has both
 *
 * A line without a clause is speech where others have one; a list is none.
 */
export function turnsIn(text: string, lines: readonly Line[], language: Language): Turn[] {
  const { dialogue } = language
  if (!dialogue) return []
  const drafts = lines.flatMap((line, i): Draft[] => {
    const [opening] = OPENS.exec(line.text) ?? []
    if (opening) return [{ ...turnAt(text, line.start + opening.length, line.end, language, dialogue), line: i }]
    return dialogue.inline ? inlineTurns(text, line, language, dialogue).map((turn) => ({ ...turn, line: i })) : []
  })
  const isDialogue = drafts.some(({ clause }) => clause)
  return drafts.flatMap(({ line: i, ...turn }): Turn[] => {
    const line = lines[i]
    if (!line || turn.spans.length === 0) return []
    if (i === 0 && lines.length > 1 && dialogue.clause === 'comma' && !STOPPED.test(line.text)) return [{ ...turn, isHeadline: true }]
    return turn.clause || (isDialogue && STOPPED.test(line.text) && !isListed(lines, i)) ? [turn] : []
  })
}

/** Whether a line beside it with a dash is an item of a list. */
const isListed = (lines: readonly Line[], i: number): boolean =>
  [lines[i - 1], lines[i], lines[i + 1]].some((line) => line !== undefined && LISTED.test(line.text))

/** > | Crews will go on. – We have just begun, says Ona Bray. */
function inlineTurns(text: string, { text: printed, start, end }: Line, language: Language, dialogue: Dialogue): Turn[] {
  return Array.from(printed.matchAll(INLINE)).flatMap((found, i, all) => {
    const turn = turnAt(text, start + found.index + found[0].length, all[i + 1] ? start + all[i + 1]!.index + 1 : end, language, dialogue)
    return turn.clause ? [{ ...turn, spans: turn.spans.slice(0, 1) }] : []
  })
}

/** Reads speech and the reporter's clauses, by turns, to the end of a line. */
function turnAt(text: string, start: number, end: number, language: Language, dialogue: Dialogue): Turn {
  const reading = read(text, { start, end }, [], language)
  const spans: Span[] = []
  let clause: Span | undefined
  let from = start
  for (let i = 1; i < reading.tokens.length; i += 1) {
    const cue = partsClause(reading, i - 1, dialogue) ? spokenOfAt(reading, i) : undefined
    if (cue === undefined) continue
    const isDash = reading.tokens[i - 1]?.kind === 'dash'
    const close = clauseEnd(reading, cue, isDash, dialogue)
    // The comma before the clause is the reporter's, a question mark is not.
    const isOutside = isDash || reading.tokens[i - 1]?.kind === 'comma'
    const words = isDash && reading.tokens[i - 2]?.kind === 'comma' ? i - 2 : isOutside ? i - 1 : i
    spans.push(trimmed(text, from, reading.tokens[words]?.start ?? from))
    clause ??= { start: reading.tokens[i]?.start ?? from, end: reading.tokens[close]?.start ?? end }
    i = resumed(reading, close)
    from = reading.tokens[i]?.start ?? end
    if (tellsOfSpeaker(reading, { from: words, close, next: i })) {
      from = end
      break
    }
  }
  if (from < end) spans.push(trimmed(text, from, end))
  return { spans: spans.filter((span) => span.end > span.start), ...(clause && { clause }) }
}

function partsClause({ tokens }: Reading, at: number, { clause }: Dialogue): boolean {
  const { kind, text } = tokens[at]!
  if (kind === 'dash') return clause !== 'comma'
  return clause !== 'dash' && (kind === 'comma' || (kind === 'stop' && text !== '.'))
}

/** The token that ends a clause: the next dash if one began it, else the next stop, or a comma after which the words go on. */
function clauseEnd(reading: Reading, cue: number, isDash: boolean, dialogue: Dialogue): number {
  const { tokens, language } = reading
  const ends = ({ kind }: Token, i: number) =>
    isDash
      ? kind === 'dash'
      : kind === 'stop' ||
        (kind === 'comma' && (language.pronouns.has(tokens[i - 1]?.lower ?? '') || (dialogue.clause === 'either' && goesOn(reading, i))))
  let i = cue + 1
  while (i < tokens.length && !ends(tokens[i]!, i)) i += isDash || !tellsWhoAt(reading, i) ? 1 : pastWords(reading, i + 1) - i
  return Math.min(i, tokens.length)
}

const tellsWhoAt = (reading: Reading, at: number): boolean => reading.tokens[at]?.kind === 'comma' && tellsWho(reading, at)

function pastWords({ tokens }: Reading, from: number): number {
  let i = from
  while (tokens[i]?.kind === 'word') i += 1
  return i
}

/**
 * Whether speech goes on after a comma in a clause that no dash ends.
 *
 * > | – Non, répondit Paul, nous restons.   but neither > | , directrice du port   nor > | , en souriant   nor > | , fatiguée
 */
function goesOn(reading: Reading, comma: number): boolean {
  const { tokens, language } = reading
  const next = tokens[comma + 1]
  if (next?.kind !== 'word' || tellsWho(reading, comma)) return false
  // > | répondit Paul, et il sortit
  if (next.lower === language.and && language.pronouns.has(tokens[comma + 2]?.lower ?? '')) return false
  return !language.prepositions.has(next.lower) && !language.relatives.has(next.lower) && !PARTICIPLE.test(next.lower)
}

const PARTICIPLE = /é(?:e|s|es)?$|(?<!^(?:mainten|pourt|aut))ant$/u

/** Where speech goes on after a clause: past the points and the dash that end it. */
function resumed({ tokens }: Reading, close: number): number {
  let i = close
  while (['stop', 'comma', 'dash'].includes(tokens[i]?.kind ?? '')) i += 1
  return i
}
