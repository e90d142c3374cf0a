import { type ChecklistRow, tokenize, UsageError } from '../index.ts'
import { suggest } from './suggest.ts'

/** Quotations named in a complaint. */
const NAMED = 3
/** Signs shown of each. */
const SHOWN = 48

/**
 * The quotations that are meant by numbers of the checklist (`4`, `7-9`, `4,7-9`), ids, or words that only one of them has.
 *
 * @throws UsageError where there is no such quotation, or more than one, naming those that may be meant.
 */
export function chosenRows(wanted: readonly string[], rows: readonly ChecklistRow[]): ChecklistRow[] {
  return Array.from(new Set(wanted.flatMap(unitsOf).flatMap((each) => chosen(each, rows))))
}

/** Numbers may be parted by commas; the commas of words are theirs. */
function unitsOf(wanted: string): string[] {
  const units = /^[\s,–-]*\d[\d\s,–-]*$/.test(wanted) ? wanted.split(',') : [wanted]
  return units.map((unit) => unit.trim()).filter((unit, _, { length }) => unit !== '' || length === 1)
}

function chosen(wanted: string, rows: readonly ChecklistRow[]): readonly ChecklistRow[] {
  const [, first, last = first] = /^(\d{1,9})(?:[-–](\d{1,9}))?$/.exec(wanted) ?? []
  if (first !== undefined) return numbered(Number(first), Number(last), rows)
  const [range, from, to] = /^(\d*)[-–](\d*)$/.exec(wanted) ?? []
  if (range !== undefined && (from || to))
    throw new UsageError(`“${wanted}” may be one quotation or several: write ${from || to}, or ${from || 1}-${to || rows.length}`)
  return /^k-[0-9a-f]+(?:-\d+)?$/.test(wanted) ? [identified(wanted, rows)] : [worded(wanted, rows)]
}

function numbered(first: number, last: number, rows: readonly ChecklistRow[]): readonly ChecklistRow[] {
  const outside = [first, last].find((number) => number < 1 || number > rows.length)
  if (outside !== undefined)
    throw new UsageError(`no quotation ${outside}; ${rows.length === 0 ? 'there is none' : `they are numbered from 1 to ${rows.length}`}`)
  if (last < first) throw new UsageError(`${first}-${last} runs backwards`)
  return rows.slice(first - 1, last)
}

function identified(id: string, rows: readonly ChecklistRow[]): ChecklistRow {
  const found = rows.find(({ verdict }) => verdict.id === id)
  if (found) return found
  const meant = suggest(
    id,
    rows.map(({ verdict }) => verdict.id),
  )
  throw new UsageError(`no quotation ${id}${meant === undefined ? '' : `; did you mean ${meant}?`}`)
}

function worded(wanted: string, rows: readonly ChecklistRow[]): ChecklistRow {
  const words = wordsOf(wanted)
  const having = words === '' ? [] : rows.filter(({ verdict }) => ` ${wordsOf(verdict.quotation.content)} `.includes(` ${words} `))
  const whole = having.filter(({ verdict }) => wordsOf(verdict.quotation.content) === words)
  const [found, ...others] = whole.length > 0 ? whole : having
  if (!found) throw new UsageError(`no quotation has the words “${oneLine(wanted)}”${nearest(words, rows)}`)
  if (others.length > 0)
    throw new UsageError(
      `“${oneLine(wanted)}” stands in ${others.length + 1} quotations: ${named([found, ...others])}; give the number of one`,
    )
  return found
}

/** Those that have most of the words. */
function nearest(words: string, rows: readonly ChecklistRow[]): string {
  const wanted = new Set(words.split(' '))
  const near = rows
    .map((row) => ({
      row,
      shared: new Set(
        wordsOf(row.verdict.quotation.content)
          .split(' ')
          .filter((word) => wanted.has(word)),
      ).size,
    }))
    .filter(({ shared }) => shared * 2 >= wanted.size)
    .toSorted((a, b) => b.shared - a.shared)
    .slice(0, NAMED)
  return near.length === 0 ? '' : `; nearest: ${named(near.map(({ row }) => row))}`
}

function named(rows: readonly ChecklistRow[]): string {
  const rest = rows.length > NAMED ? [`${rows.length - NAMED} more`] : []
  return [...rows.slice(0, NAMED).map(({ number, verdict }) => `${number} “${oneLine(verdict.quotation.content)}”`), ...rest].join(', ')
}

/** The words alone, as they are compared. */
function wordsOf(text: string): string {
  return tokenize(text)
    .flatMap(({ kind, norm }) => (kind === 'word' ? norm : []))
    .join(' ')
}

/** Words of an article may hold line breaks and escape sequences: neither may reach a terminal. */
function oneLine(text: string): string {
  const line = text
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .trim()
  return line.length > SHOWN ? `${line.slice(0, line.lastIndexOf(' ', SHOWN) + 1 || SHOWN).trimEnd()} …` : line
}
