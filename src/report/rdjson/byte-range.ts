import type { DraftText, Report } from '../../model.ts'
import { endOf } from '../end-of.ts'
import type { Standing } from '../primary-place.ts'
import { isPlain, wordsAt } from '../words-at.ts'

/** Lines and columns counted from 1, columns in bytes of UTF-8; the end is behind the last. Without columns whole lines are meant. */
export interface ByteRange {
  readonly start: { readonly line: number; readonly column?: number }
  readonly end?: { readonly line: number; readonly column?: number }
}

/** The texts of drafts, by the id of the article. */
export type DraftTexts = ReadonlyMap<string, DraftText>

/** The texts that a report holds. */
export function draftTextsOf({ drafts = [] }: Pick<Report, 'drafts'>): DraftTexts {
  return new Map(drafts.map((draft) => [draft.article, draft]))
}

/** The range of a place: in columns where the line before it is known, which a report holds of a draft; else in whole lines. */
export function byteRange(standing: Standing, texts: DraftTexts): ByteRange | undefined {
  const { line } = standing.place ?? {}
  if (line === undefined) return undefined
  const [before, words, end] = [lineBefore(standing, texts.get(standing.witness.article)), wordsAt(standing), endOf(standing)]
  if (before === undefined || words === undefined || !end)
    return { start: { line }, ...(end && end.line > line && { end: { line: end.line } }) }
  const column = 1 + Buffer.byteLength(before)
  const last = Buffer.byteLength(words.split(/[\r\n]/).at(-1) ?? '')
  return { start: { line, column }, end: { line: end.line, column: (end.line === line ? column : 1) + last } }
}

/** The line that a place stands in, up to it. */
function lineBefore({ place, path }: Standing, draft: DraftText | undefined): string | undefined {
  if (place?.column === undefined) return undefined
  if (place.column === 1) return ''
  if (!draft || place.part !== undefined || !isPlain({ path })) return undefined
  const at = place.start - draft.offset
  const before = draft.text.slice(Math.max(0, at - place.column + 1), Math.max(0, at))
  return before.length === place.column - 1 && !/[\r\n]/.test(before) ? before : undefined
}
