import type { Line } from './line.ts'

/** Lines one below the other in one column, with nothing beside them that is theirs. */
export interface Block {
  readonly lines: readonly [Line, ...Line[]]
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

interface Growing {
  readonly lines: [Line, ...Line[]]
  left: number
  right: number
}

/** What is seen of a page from below: between two places the block that ends there, and at which line. */
interface Edge {
  readonly from: number
  readonly to: number
  readonly line: Line
}

/** Lines whose bases are further apart, by the larger type, are of different blocks. */
const APART = 3
/** Lines meet that share more of the page's width than this, by the size of the type. */
const MEET = 0.5

/** The blocks of a page: a line belongs to the one above it if nothing else is right above it, and nothing else right below that one. */
export function blocksOf(lines: readonly Line[]): readonly Block[] {
  const sorted = lines.toSorted((a, b) => a.base - b.base || a.left - b.left)
  const { above, below } = neighboursOf(sorted)
  const growing = new Map<Line, Growing>()
  const blocks: Growing[] = []
  for (const line of sorted) {
    const [only, ...others] = above.get(line) ?? []
    const block = only && others.length === 0 && below.get(only)?.size === 1 && isNear(only, line) ? growing.get(only) : undefined
    if (block) {
      block.lines.push(line)
      block.left = Math.min(block.left, line.left)
      block.right = Math.max(block.right, line.right)
      growing.set(line, block)
    } else {
      const started: Growing = { lines: [line], left: line.left, right: line.right }
      blocks.push(started)
      growing.set(line, started)
    }
  }
  return blocks.map(({ lines: own, left, right }) => ({
    lines: own,
    left,
    right,
    top: own[0].base - own[0].size,
    bottom: (own.at(-1) ?? own[0]).base,
  }))
}

const isNear = (above: Line, line: Line): boolean => line.base - above.base <= APART * Math.max(line.size, above.size)

interface Neighbours {
  readonly above: ReadonlyMap<Line, ReadonlySet<Line>>
  readonly below: ReadonlyMap<Line, ReadonlySet<Line>>
}

/** Which lines are seen right above and right below each. A short line hides what is above all of the lines it continues. */
function neighboursOf(sorted: readonly Line[]): Neighbours {
  const above = new Map<Line, Set<Line>>()
  const below = new Map<Line, Set<Line>>()
  let edges: Edge[] = []
  for (const [at, line] of sorted.entries()) {
    const least = MEET * Math.min(line.size, line.right - line.left)
    const met = edges.filter((edge) => Math.min(edge.to, line.right) - Math.max(edge.from, line.left) > least)
    const over = nearestOf(
      mostSeen(
        line,
        met.filter((edge) => edge.line.base < line.base),
      ),
    )
    above.set(line, over)
    for (const each of over) below.set(each, (below.get(each) ?? new Set()).add(line))
    const isOnly = over.size === 1 && Array.from(over).every((each) => isNear(each, line) && below.get(each)?.size === 1)
    const continued = isOnly ? met.filter((edge) => over.has(edge.line)) : []
    const [left, right] = [
      Math.min(line.left, ...continued.map((edge) => edge.from)),
      Math.max(line.right, ...continued.map((edge) => edge.to)),
    ]
    const [from, to] = hasNeighbour(sorted, at, left, right) ? [line.left, line.right] : [left, right]
    edges = [...edges.flatMap((edge) => cut(edge, from, to)), { from, to, line }]
  }
  return { above, below }
}

/** Lines begin side by side if one is no further below the other, by the size of the type. */
const BESIDE = 2

/** Whether beside a line another begins within the width of what is above: then each is a column, not one of them a short line. */
function hasNeighbour(sorted: readonly Line[], at: number, left: number, right: number): boolean {
  const line = sorted[at]
  if (!line) return false
  for (let i = at + 1; i < sorted.length; i += 1) {
    const other = sorted[i]
    if (!other || other.base > line.base + BESIDE * line.size) return false
    const isWithin = Math.min(other.right, right) - Math.max(other.left, left) > MEET * line.size
    if (isWithin && (other.left >= line.right || other.right <= line.left)) return true
  }
  return false
}

/** Where one line is above most of another, what shows at its edges is not. */
const [MOST, EDGE] = [0.5, 0.25]

/** The lines of which enough is seen from a line below them. */
function mostSeen(line: Line, edges: readonly Edge[]): readonly Line[] {
  const seen = new Map<Line, number>()
  for (const edge of edges) {
    const shared = Math.min(edge.to, line.right) - Math.max(edge.from, line.left)
    seen.set(edge.line, (seen.get(edge.line) ?? 0) + shared / (line.right - line.left))
  }
  const isUnder = Array.from(seen.values()).some((share) => share > MOST)
  return Array.from(seen).flatMap(([above, share]) => (isUnder && share < EDGE ? [] : [above]))
}

/** Of lines above a line the nearest, and those beside it: what shows of others behind a shorter line is of the same column. */
function nearestOf(lines: readonly Line[]): Set<Line> {
  const kept = new Set<Line>()
  for (const line of lines.toSorted((a, b) => b.base - a.base))
    if (!Array.from(kept).some((other) => areOfOneColumn(line, other))) kept.add(line)
  return kept
}

function areOfOneColumn(a: Line, b: Line): boolean {
  return Math.min(a.right, b.right) - Math.max(a.left, b.left) > Math.min(a.right - a.left, b.right - b.left) / 2
}

/** What is still seen of an edge below which something is printed. */
function cut(edge: Edge, from: number, to: number): Edge[] {
  if (edge.to <= from || edge.from >= to) return [edge]
  return [...(edge.from < from ? [{ ...edge, to: from }] : []), ...(edge.to > to ? [{ ...edge, from: to }] : [])]
}
