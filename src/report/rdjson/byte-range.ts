import type { DraftText, Report } from '../../model.ts'
import { endOf } from '../end-of.ts'
import type { Standing } from '../primary-place.ts'
import type { ReportOptions } from '../reporter.ts'
import { isPlain, wordsAt } from '../words-at.ts'

/** Lines and columns counted from 1, columns in bytes of UTF-8; the end is behind the last. Without columns whole lines are meant. */
export interface ByteRange {
  readonly start: { readonly line: number; readonly column?: number }
  readonly end?: { readonly line: number; readonly column?: number }
}

/** What is known of what stands before a place: the texts of drafts, by the id of the article, and the files themselves. */
export interface Texts extends Pick<ReportOptions, 'linesOf'> {
  readonly drafts: ReadonlyMap<string, DraftText>
}

/** The texts that a report holds, and those that can be read. */
export function textsOf({ drafts = [] }: Pick<Report, 'drafts'>, { linesOf }: Pick<ReportOptions, 'linesOf'>): Texts {
  return { drafts: new Map(drafts.map((draft) => [draft.article, draft])), ...(linesOf && { linesOf }) }
}

/** The range of a place: in columns where the line before it is known, else in whole lines. */
export function byteRange(standing: Standing, texts: Texts): ByteRange | undefined {
  const { line } = standing.place ?? {}
  if (line === undefined) return undefined
  const [before, words, end] = [lineBefore(standing, texts), wordsAt(standing), endOf(standing)]
  if (before === undefined) return { start: { line }, ...(end && end.line > line && { end: { line: end.line } }) }
  const column = 1 + Buffer.byteLength(before)
  if (words === undefined || !end) return { start: { line, column } }
  const last = Buffer.byteLength(words.split(/[\r\n]/).at(-1) ?? '')
  return { start: { line, column }, end: { line: end.line, column: (end.line === line ? column : 1) + last } }
}

/** The line that a place stands in, up to it; undefined also where the file has changed since. */
function lineBefore(standing: Standing, { drafts, linesOf }: Texts): string | undefined {
  const { line, column } = standing.place ?? {}
  if (line === undefined || column === undefined) return undefined
  if (column === 1) return ''
  const whole = linesOf?.(standing.path)?.[line - 1]
  if (whole === undefined) return lineOfDraft(standing, drafts.get(standing.witness.article))
  const [words = ''] = (wordsAt(standing) ?? '').split(/[\r\n]/)
  return whole.length >= column - 1 && whole.startsWith(words, column - 1) ? whole.slice(0, column - 1) : undefined
}

function lineOfDraft({ place, path }: Standing, draft: DraftText | undefined): string | undefined {
  if (place?.column === undefined || !draft || place.part !== undefined || !isPlain({ path })) return undefined
  const at = place.start - draft.offset
  const before = draft.text.slice(Math.max(0, at - place.column + 1), Math.max(0, at))
  return before.length === place.column - 1 && !/[\r\n]/.test(before) ? before : undefined
}
