import type { Line } from './line.ts'

/** A page as lines. */
export interface LinedPage {
  readonly lines: readonly Line[]
  readonly height: number
}

/** So much of a page at its head and at its foot may be furniture. */
const MARGIN = 0.14
/** At most so many rows of it. */
const ROWS = 3
/** Lines on one row, and at one height from page to page, differ by no more, in points. */
const SAME = 3
/** A line that stands on so many pages, and on this share of them, is none of the text; further in it must be on more. */
const [PAGES, OUTER_SHARE, INNER_SHARE] = [2, 0.3, 0.5]

/** Leaves out what is repeated at the head or the foot of the pages of a file: titles, dates, numbers of pages. */
export function withoutFurniture(pages: readonly LinedPage[]): readonly (readonly Line[])[] {
  const margins = pages.map(marginsOf)
  const found = new Map<string, number>()
  for (const margin of margins) for (const key of new Set(margin.flat(2).flatMap(keysOf))) found.set(key, (found.get(key) ?? 0) + 1)
  const first = firstFolio(margins)
  const share = (line: Line): number => Math.max(0, ...keysOf(line).map((key) => found.get(key) ?? 0)) / pages.length
  return pages.map(({ lines }, i) => {
    const out = new Set<Line>()
    for (const rows of margins[i] ?? [])
      for (const [number, row] of rows.entries()) {
        const least = Math.max(PAGES / pages.length, number === 0 ? OUTER_SHARE : INNER_SHARE)
        const furniture = row.filter((line) => share(line) >= least || isOfFolio(line, row, i + 1 + first, pages.length))
        for (const line of furniture) out.add(line)
        // What stands further in is of the text.
        if (furniture.length < row.length) break
      }
    return lines.filter((line) => !out.has(line))
  })
}

/** The outermost rows at the head and at the foot of a page, from the edge inwards. */
function marginsOf({ lines, height }: LinedPage): readonly (readonly Line[][])[] {
  const sorted = lines.toSorted((a, b) => a.base - b.base)
  const head = rowsOf(sorted.filter(({ base }) => base < height * MARGIN))
  const foot = rowsOf(sorted.filter(({ base }) => base > height * (1 - MARGIN)).toReversed())
  return [head.slice(0, ROWS), foot.slice(0, ROWS)]
}

function rowsOf(sorted: readonly Line[]): Line[][] {
  const rows: Line[][] = []
  for (const line of sorted) {
    const row = rows.at(-1)
    if (row && Math.abs((row[0]?.base ?? 0) - line.base) <= SAME) row.push(line)
    else rows.push([line])
  }
  return rows
}

/** What a line is known by on other pages: its words but for numbers, and about where it stands. */
function keysOf({ text, base }: Line): readonly string[] {
  const words = text.replaceAll(/\d+/g, '#').toLowerCase()
  const height = Math.round(base / SAME)
  return /[\p{L}\p{N}]/u.test(text) ? [height - 1, height, height + 1].map((at) => `${at} ${words}`) : []
}

const NUMBER =
  /^[^\p{L}\p{N}]{0,3}(?:(?:page|p\.|seite|s\.|blatt|pagina|página|strona|sida|side)\s*)?(?<number>\d{1,4})(?:\s*(?:\/|of|von|de|di|van|av|af|z)\s*(?<all>\d{1,4}))?[^\p{L}\p{N}]{0,3}$/iu

/** By how much the numbers that are printed on most pages differ from their numbers in the file. */
function firstFolio(margins: readonly (readonly (readonly Line[][])[])[]): number {
  const counts = new Map<number, number>()
  for (const [i, margin] of margins.entries()) {
    const rows = margin.flatMap((each) => each.slice(0, 1)).flat()
    const offsets = new Set(rows.flatMap(({ text }) => numberIn(text).map((number) => number - i - 1)))
    for (const offset of offsets) counts.set(offset, (counts.get(offset) ?? 0) + 1)
  }
  const [[offset, count] = [0, 0]] = Array.from(counts).toSorted(([a, m], [b, n]) => n - m || Math.abs(a) - Math.abs(b))
  return count >= Math.max(PAGES, margins.length * OUTER_SHARE) ? offset : 0
}

function numberIn(text: string): number[] {
  const { number } = NUMBER.exec(text)?.groups ?? {}
  return number === undefined ? [] : [Number(number)]
}

const ADDRESS = /^(?:https?|file):\/\/\S+$/
const PRINTED_AT = /^\d{1,4}[./-]\d{1,2}[./-]\d{2,4},? \d{1,2}[:.]\d\d/

/** > | – 3 –   > | Page 3 of 9   > | 22/11/2026, 19:04  …  https://brackwater.example/ferry  1/2   the number of a page, what stands in one row with it, and what a browser prints around a page */
function isOfFolio(line: Line, row: readonly Line[], folio: number, pages: number): boolean {
  if (row.length > BESIDE) return false
  const isNumbered = row.some(({ text }) => {
    const { number, all } = NUMBER.exec(text)?.groups ?? {}
    return Number(number) === folio && (all === undefined || Number(all) >= pages)
  })
  const isBrowsers = row.some(({ text }) => ADDRESS.test(text) || PRINTED_AT.test(text))
  return isNumbered || (isBrowsers && line.size < SMALL_PRINT)
}

/** More does not stand in one row with the number of a page. */
const BESIDE = 3
/** A browser prints its own lines no larger, in points. */
const SMALL_PRINT = 10
