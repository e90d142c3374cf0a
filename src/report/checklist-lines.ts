import type { Report } from '../model.ts'
import { checklistHeading } from './checklist-heading.ts'
import { type Checklist, type ChecklistRow, checklists } from './checklists.ts'
import { inert } from './inert.ts'
import { columns, isolated, spread, wrap } from './layout.ts'
import { outdatedLines } from './outdated-lines.ts'
import type { Palette } from './palette.ts'
import type { ReportOptions } from './reporter.ts'
import { rowWords } from './row-words.ts'
import { inOneLine, placeInDraft, type Placed, reasonWords, verdictName } from './verdict-words.ts'
import { type Articles, articlesOf } from './whereabouts.ts'
import { widthOf } from './width-of.ts'

/** Below this width everything stands below each other. */
const NARROW = 60
const GAP = 2
const BOX = 3

type Shown = Pick<ReportOptions, 'verbose'>

/**
 * The quotations of the drafts in lines, one row each in the order of reading: number, tick box, verdict, speaker, place, the words, and what was
 * found. Empty where nothing was judged as a draft.
 *
 * What stands in quotation marks and is no quotation comes last, after ticks that are out of date.
 */
export function checklistLines(report: Report, options: Shown, paint: Palette, width: number): string[] {
  const articles = articlesOf(report)
  return (checklists(report) ?? []).flatMap((list, i) => [
    ...(i > 0 ? [''] : []),
    ...checklistHeading(list, paint, width),
    ...linesOf(list, articles, options, paint, width),
  ])
}

/** The same under another heading, which says already how many there are of each verdict. */
export function checklistRows(report: Report, options: Shown, paint: Palette, width: number): string[] {
  const lists = checklists(report) ?? []
  if (lists.length > 1) return checklistLines(report, options, paint, width)
  const articles = articlesOf(report)
  return lists.flatMap((list) => linesOf(list, articles, options, paint, width).slice(1))
}

/** Each row, and each section, after an empty line. */
function linesOf(list: Checklist, articles: Articles, options: Shown, paint: Palette, width: number): string[] {
  return [
    ...rowsOf(list.quotations, articles, options, paint, width),
    ...outdatedLines(list, paint, width),
    ...mentionLines(list.mentions, paint, width),
  ]
}

function rowsOf(rows: readonly ChecklistRow[], articles: Articles, options: Shown, paint: Palette, width: number): string[] {
  if (rows.length === 0) return []
  if (width < NARROW) return rows.flatMap((row) => ['', ...stacked(row, articles, options, paint, width)])
  const widest = (read: (row: ChecklistRow) => string) => rows.reduce((most, row) => Math.max(most, widthOf(read(row))), 0)
  const gutter = widest(numberOf) + BOX + widest(({ verdict }) => verdictName(verdict)) + 3 * GAP
  return columns(
    rows.flatMap((row) => [
      [[''], [''], [''], ['']],
      [[numberOf(row)], [box(row, paint)], [verdictOf(row, paint)], detailOf(row, articles, options, paint, width - gutter)],
    ]),
  )
}

function detailOf(row: ChecklistRow, articles: Articles, options: Shown, paint: Palette, width: number): string[] {
  return [
    ...spread(paint.strong(isolated(speakerOf(row))), paint.quiet(placeOf(row)), width),
    ...wordsOf(row, articles, options, paint, width),
  ]
}

function stacked(row: ChecklistRow, articles: Articles, options: Shown, paint: Palette, width: number): string[] {
  const head = [numberOf(row), box(row, paint), verdictOf(row, paint)].join(' ')
  const rest = [...wrap(paint.strong(speakerOf(row)), width - GAP), ...wordsOf(row, articles, options, paint, width - GAP)]
  return [...spread(head, paint.quiet(placeOf(row)), width), ...rest.map((line) => ' '.repeat(GAP) + isolated(line))]
}

/** The quotation, whole, and what is said of it below. */
function wordsOf(row: ChecklistRow, articles: Articles, { verbose }: Shown, paint: Palette, width: number): string[] {
  return [
    ...wrap(`“${inert(row.verdict.quotation.content)}”`, width),
    ...rowWords(row, articles, verbose).flatMap((words) => placed(words, width).map((line) => (words.isQuiet ? paint.quiet(line) : line))),
  ]
}

/** A place that is broken cannot be opened: the window may break it. */
function placed(words: Placed, width: number): string[] {
  const lines = wrap(inOneLine(words), width)
  const { text, place } = words
  return place === undefined || lines.some((line) => line.includes(place)) ? lines : [...(text ? wrap(text, width) : []), place]
}

function mentionLines(rows: readonly ChecklistRow[], paint: Palette, width: number): string[] {
  if (rows.length === 0) return []
  const lines = rows.flatMap((row) => {
    const { quotation, reason } = row.verdict
    const told = [`“${inert(quotation.content)}”`, ...(reason === undefined ? [] : [reasonWords(reason)]), placeOf(row)]
      .filter(Boolean)
      .join(' · ')
    return wrap(`${numberOf(row)} ${box(row, paint)} ${paint.quiet(isolated(told))}`, width - GAP).map((line) => ' '.repeat(GAP) + line)
  })
  return ['', ...wrap('In quotation marks, but no quotation:', width), ...lines]
}

const numberOf = ({ number }: ChecklistRow): string => String(number)

function box({ verdict: { tick } }: ChecklistRow, { strong }: Palette): string {
  return tick?.ticked ? strong('[x]') : '[ ]'
}

/** What is ticked off need not catch the eye again. */
function verdictOf({ verdict }: ChecklistRow, { quiet, severity }: Palette): string {
  const name = verdictName(verdict)
  if (verdict.tick?.ticked) return quiet(name)
  if (verdict.verdict === 'not-found') return severity.critical(name)
  return verdict.verdict === 'differs' ? severity[verdict.worst ?? 'minor'](name) : name
}

function speakerOf({ verdict: { quotation } }: ChecklistRow): string {
  return quotation.speaker === undefined ? '–' : inert(quotation.speaker)
}

function placeOf({ verdict: { quotation }, part = '' }: ChecklistRow): string {
  const [place] = quotation.spans
  return (place && placeInDraft(place)) || part
}
