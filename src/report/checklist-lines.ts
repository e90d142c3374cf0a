import type { Report } from '../model.ts'
import { checklistHeading } from './checklist-heading.ts'
import { type Checklist, type ChecklistRow, checklists } from './checklists.ts'
import { inert } from './inert.ts'
import { comparedWith, notCompared } from './compared-with.ts'
import { columns, isolated, spread, wrap } from './layout.ts'
import { outdatedLines } from './outdated-lines.ts'
import type { Palette } from './palette.ts'
import { piecesOf } from './pieced.ts'
import type { ReportOptions } from './reporter.ts'
import { type RowWords, rowWords } from './row-words.ts'
import { inOneLine, placeInDraft, type Placed, reasonWords, verdictName } from './verdict-words.ts'
import { type Articles, articlesOf } from './whereabouts.ts'
import { widthOf } from './width-of.ts'

/** Below this width everything stands below each other. */
const NARROW = 60
const GAP = 2
const BOX = 3

type Shown = Pick<ReportOptions, 'minSeverity' | 'verbose'>

/** How the rows of one draft are set. */
interface Setting extends Shown {
  readonly articles: Articles
  /** Nothing was compared: that need not be said in every row. */
  readonly isAlone: boolean
  readonly paint: Palette
  readonly width: number
}

/**
 * The quotations of the drafts in lines, one row each in the order of reading: number, tick box, verdict, speaker, place, the words, and what was
 * found. Empty where nothing was judged as a draft.
 *
 * What stands in quotation marks and is no quotation comes last, after ticks that are out of date.
 */
export function checklistLines(report: Report, shown: Shown, paint: Palette, width: number): string[] {
  const articles = articlesOf(report)
  return (checklists(report) ?? []).flatMap((list, i) => [
    ...(i > 0 ? [''] : []),
    ...checklistHeading(list, paint, width),
    ...[comparedWith(report), notCompared(report)].flatMap((line) => wrap(line, width)).filter(Boolean),
    ...linesOf(list, { articles, isAlone: list.isAlone, ...shown, paint, width }),
  ])
}

/** The same under another heading, which says already how many there are of each verdict. */
export function checklistRows(report: Report, shown: Shown, paint: Palette, width: number): string[] {
  const lists = checklists(report) ?? []
  if (lists.length > 1) return checklistLines(report, shown, paint, width)
  const articles = articlesOf(report)
  return lists.flatMap((list) => linesOf(list, { articles, isAlone: list.isAlone, ...shown, paint, width }).slice(1))
}

/** The rows of some quotations alone, under the numbers they have. */
export function changedRows(report: Report, ids: ReadonlySet<string>, shown: Shown, paint: Palette, width: number): string[] {
  if (ids.size === 0) return []
  const articles = articlesOf(report)
  return (checklists(report) ?? []).flatMap(({ quotations, isAlone }) => {
    const rows = quotations.filter(({ verdict }) => ids.has(verdict.id))
    return rowsOf(rows, { articles, isAlone, ...shown, paint, width }).slice(1)
  })
}

/** Each row, and each section, after an empty line. */
function linesOf(list: Checklist, setting: Setting): string[] {
  const { paint, width } = setting
  return [...rowsOf(list.quotations, setting), ...outdatedLines(list, paint, width), ...mentionLines(list.mentions, paint, width)]
}

function rowsOf(rows: readonly ChecklistRow[], setting: Setting): string[] {
  const { paint, width } = setting
  if (rows.length === 0) return []
  if (width < NARROW) return rows.flatMap((row) => ['', ...stacked(row, setting)])
  const widest = (read: (row: ChecklistRow) => string) => rows.reduce((most, row) => Math.max(most, widthOf(read(row))), 0)
  const names = widest((row) => nameOf(row, setting))
  const room = width - widest(numberOf) - BOX - 2 * GAP - (names > 0 ? names + GAP : 0)
  const lines = rows.flatMap((row) => {
    const name = names > 0 ? [[verdictOf(row, setting)]] : []
    const blank = [[''], [''], ...name.map(() => ['']), ['']]
    return [blank, [[numberOf(row)], [box(row, paint)], ...name, detailOf(row, { ...setting, width: room })]]
  })
  return columns(lines)
}

function detailOf(row: ChecklistRow, setting: Setting): string[] {
  const { paint, width } = setting
  return [...spread(paint.strong(isolated(speakerOf(row))), paint.quiet(placeOf(row)), width), ...wordsOf(row, setting)]
}

function stacked(row: ChecklistRow, setting: Setting): string[] {
  const { paint, width } = setting
  const head = [numberOf(row), box(row, paint), verdictOf(row, setting)].join(' ').trimEnd()
  const room = width - GAP
  const rest = [...wrap(paint.strong(speakerOf(row)), room), ...wordsOf(row, { ...setting, width: room })]
  return [...spread(head, paint.quiet(placeOf(row)), width), ...rest.map((line) => ' '.repeat(GAP) + isolated(line))]
}

/** The quotation, whole, and what is said of it below. */
function wordsOf(row: ChecklistRow, setting: Setting): string[] {
  const { articles, paint, width } = setting
  const { reason: _reason, ...verdict } = row.verdict
  const said = rowWords(isUnsaid(row, setting) ? { ...row, verdict } : row, articles, setting)
  return [
    ...wrap(`“${inert(piecesOf(verdict.quotation))}”`, width),
    ...said.flatMap((words) => placed(words, width).map((line) => painted(line, words, paint))),
  ]
}

/** A line in which the place, if it stands there whole, can be opened. */
function painted(line: string, { place, spot, isQuiet }: RowWords, { quiet, place: opened }: Palette): string {
  const brush = isQuiet ? quiet : (text: string) => text
  const at = place && spot ? line.indexOf(place) : -1
  if (at < 0 || place === undefined) return brush(line)
  const [before, after] = [line.slice(0, at), line.slice(at + place.length)]
  return `${before && brush(before)}${opened(place, spot)}${after && brush(after)}`
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
    const told = [`“${inert(piecesOf(quotation))}”`, ...(reason === undefined ? [] : [reasonWords(reason)]), placeOf(row)]
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

const isUnsaid = ({ verdict }: ChecklistRow, { isAlone }: Setting): boolean => isAlone && verdict.verdict === 'not-comparable'

const nameOf = (row: ChecklistRow, setting: Setting): string => (isUnsaid(row, setting) ? '' : verdictName(row.verdict))

/** What is ticked off need not catch the eye again. */
function verdictOf(row: ChecklistRow, setting: Setting): string {
  const { quiet, severity } = setting.paint
  const name = nameOf(row, setting)
  const { verdict, worst, tick } = row.verdict
  if (tick?.ticked) return name && quiet(name)
  if (verdict === 'not-found') return severity.critical(name)
  return verdict === 'differs' ? severity[worst ?? 'minor'](name) : name
}

function speakerOf({ verdict: { quotation } }: ChecklistRow): string {
  return quotation.speaker === undefined ? '–' : inert(quotation.speaker)
}

function placeOf({ verdict: { quotation }, part = '' }: ChecklistRow): string {
  const [place] = quotation.spans
  return (place && placeInDraft(place)) || part
}
