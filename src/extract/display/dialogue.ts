import type { Span } from '../../model.ts'
import type { Language } from '../languages/language.ts'
import type { Line } from '../marks/lines.ts'
import { trimmed } from '../marks/trimmed.ts'

/** A turn in a dialogue printed with dashes. */
export interface Turn {
  readonly spans: readonly Span[]
  /** The reporter's words between the dashes. */
  readonly clause?: Span
}

const WITH_DASHES = new Set(['es', 'fr', 'pt', 'it', 'ca', 'pl', 'ru'])
const DASH = /[—–]/g

/**
 * Dialogue with dashes, as Spanish and French novels and reports print it.
 *
 * > | —No me voy —dijo la alcaldesa—. Me quedo aquí.
 *     ^ speech   ^ clause             ^ speech again
 */
export function turnsIn(text: string, lines: readonly Line[], { code, cues }: Language): Turn[] {
  if (!WITH_DASHES.has(code)) return []
  return lines
    .filter((line) => /^[—–]\s?[\p{L}¿¡«"“]/u.test(line.text))
    .flatMap((line): Turn[] => {
      const dashes = Array.from(line.text.slice(1).matchAll(DASH), ({ index }) => index + 1)
      const isClause = (at: number) =>
        (
          line.text
            .slice(at + 1, at + 40)
            .toLowerCase()
            .match(/[\p{L}']+/gu) ?? []
        )
          .slice(0, 3)
          .some((word) => cues.has(word))
      const opens = dashes.find((at) => /\s/.test(line.text[at - 1] ?? '') && isClause(at))
      if (opens === undefined) return [{ spans: [trimmed(text, line.start + 1, line.end)] }]
      const closes = dashes.find((at) => at > opens)
      const clauseEnd = closes ?? line.text.replace(/[.\s]+$/, '').length
      const rest = closes === undefined ? line.text.length : closes + (/^[—–][.,;:]?/.exec(line.text.slice(closes))?.[0].length ?? 1)
      const spans = [trimmed(text, line.start + 1, line.start + opens), trimmed(text, line.start + rest, line.end)].filter(
        ({ start, end }) => end > start,
      )
      return spans.length > 0 ? [{ spans, clause: { start: line.start + opens + 1, end: line.start + clauseEnd } }] : []
    })
}
