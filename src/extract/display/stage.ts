import type { Span } from '../../model.ts'
import type { Line } from '../marks/lines.ts'
import { trimmed } from '../marks/trimmed.ts'

/** > | [Crosstalk]   > | (Laughter.)   > | ♪ Music ♪ */
const STAGE = /^(?:\([^()]{1,200}\)|\[[^[\]]{1,200}\]|[♪♫].*[♪♫])\.?$/u
/** > | (Laughter.)   > | [Applause]   > | (Applaudissements sur quelques bancs.)   inside a line, with a capital */
const ASIDE = /\(\p{Lu}[^()]{1,160}[.!]\)|\[\p{Lu}[^[\]]{2,60}\]/gu

/** > | SPEAKER 1   > | UNIDENTIFIED MALE   > | Voz 2   > | Unknown Speaker   who it is, the record does not know */
export const NOBODY =
  /^\[?(?:(?:unknown )?(?:speaker|sprecher(?:in)?|locuteur|intervenant|hablante|orador|spreker|voice|stimme|voix|voz|stem|person|participant)[ _]?(?:\d*|\p{L})|unknown|unidentified(?: [\p{L}]+){0,2}|(?:male|female) (?:voice|speaker))\]?$/iu

/** Whether a line tells what the hall does, or the machine could not make out. */
export const isStage = (line: string): boolean => STAGE.test(line)

/** > | We tried. (Laughter.) Twice.   what the hall does is no word of the speaker's */
export function withoutStage({ text, start: offset }: Line, { start, end }: Span): Span[] {
  const spans: Span[] = []
  let from = start
  const keep = (to: number) => {
    const span = trimmed(text, from - offset, to - offset)
    if (span.start < span.end) spans.push({ start: offset + span.start, end: offset + span.end })
  }
  for (const { index, 0: stage } of text.slice(start - offset).matchAll(ASIDE)) {
    keep(start + index)
    from = start + index + stage.length
  }
  keep(end)
  return spans
}
