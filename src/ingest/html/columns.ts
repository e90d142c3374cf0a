import { massesOf } from './masses.ts'
import { chainOf } from './chain-of.ts'
import type { Block, Place, Survey } from './survey.ts'

/** A cell holds the article where it has this share of the page's prose, and so many signs of it in paragraphs. */
const MOST = 0.6
const PARAGRAPH = 80
const ARTICLE = 3 * PARAGRAPH

const CELL: ReadonlySet<string> = new Set(['td', 'th'])

/**
 * The cells beside the article's where a page is laid out with tables: its menus and sidebars.
 *
 * A table is for the layout where one cell has most of what the page says, in paragraphs; tables with figures have no such cell. Only cells to the
 * left and right of it are beside it: what is above and below may be its heading, or more of it. Every element has its mass of prose.
 */
export function columnsBeside(survey: Survey, masses: ReadonlyMap<Place, number>): readonly Place[] {
  const long = massesOf(survey, isParagraph)
  const [root] = survey.places
  const all = (root && masses.get(root)) ?? 0
  const inner = survey.places.findLast(
    (place) => isCell(place) && (masses.get(place) ?? 0) >= all * MOST && (long.get(place) ?? 0) >= ARTICLE,
  )
  const cells = chainOf(inner).filter(isCell)
  return cells.length === 0 ? [] : besideThese(cells, survey.places.filter(isCell), survey.places)
}

function isParagraph({ text, linked }: Block): boolean {
  return text.length >= PARAGRAPH && linked * 2 < text.length
}

function isCell({ element }: Place): boolean {
  return CELL.has(element.localName)
}

/** A cell stands beside another where it is in the same row, or in a row above and reaches down to it. */
function besideThese(cells: readonly Place[], all: readonly Place[], places: readonly Place[]): readonly Place[] {
  const own = new Set(cells)
  const rows = new Set(cells.map(({ parent }) => parent))
  const groups = new Map(cells.map(({ parent }) => [parent?.parent, parent]))
  const numbers = numbered(places, groups)
  return all.filter((cell) => {
    if (own.has(cell)) return false
    if (rows.has(cell.parent)) return true
    const row = groups.get(cell.parent?.parent)
    const [from, to] = [numbers.get(cell.parent), numbers.get(row)]
    return from !== undefined && to !== undefined && from < to && from + spanOf(cell) > to
  })
}

/** The rows of some tables, counted in each. */
function numbered(places: readonly Place[], groups: ReadonlyMap<Place | undefined, unknown>): ReadonlyMap<Place | undefined, number> {
  const numbers = new Map<Place | undefined, number>()
  const counts = new Map<Place | undefined, number>()
  for (const place of places) {
    if (place.element.localName !== 'tr' || !groups.has(place.parent)) continue
    const count = counts.get(place.parent) ?? 0
    numbers.set(place, count)
    counts.set(place.parent, count + 1)
  }
  return numbers
}

/** Over how many rows a cell reaches; 0 stands for all there are. */
function spanOf({ element }: Place): number {
  const span = Number(element.getAttribute('rowspan') ?? 1)
  return span === 0 ? Infinity : span
}
