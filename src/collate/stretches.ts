import type { Column } from './column.ts'
import type { Columns, Stretch } from './moved.ts'

/**
 * Puts together what pairs of rows show: stretches that overlap in both places are one, and so are those that follow each other in both.
 *
 * What overlaps in one place only is said three times somewhere; the one that stands first is kept.
 */
export function joinStretches(stretches: readonly Stretch[], columns: readonly Column[]): Stretch[] {
  const joined: Stretch[] = []
  for (const next of stretches.toSorted(byPlace)) {
    const twin = joined.findIndex((each) => meet(each, next, columns))
    const known = joined[twin]
    if (known) joined[twin] = union(known, next)
    else if (!joined.some((each) => [each.one, each.other].some((own) => overlap(own, next.one) || overlap(own, next.other))))
      joined.push(next)
  }
  return joined.filter(({ one, other }) => one[1] <= other[0])
}

function byPlace(a: Stretch, b: Stretch): number {
  return a.one[0] - b.one[0] || a.other[0] - b.other[0] || a.one[1] - b.one[1] || a.other[1] - b.other[1]
}

function meet(a: Stretch, b: Stretch, columns: readonly Column[]): boolean {
  return (overlap(a.one, b.one) && overlap(a.other, b.other)) || (follows(a.one, b.one, columns) && follows(a.other, b.other, columns))
}

function overlap(a: Columns, b: Columns): boolean {
  return a[0] < b[1] && b[0] < a[1]
}

/** Whether one begins where the other ends, with no words between. */
function follows(a: Columns, b: Columns, columns: readonly Column[]): boolean {
  if (b[0] < a[1]) return false
  for (let at = a[1]; at < b[0]; at++) if (columns[at]?.solid) return false
  return true
}

function union(a: Stretch, b: Stretch): Stretch {
  return { one: around(a.one, b.one), other: around(a.other, b.other), isClaimed: a.isClaimed || b.isClaimed }
}

function around(a: Columns, b: Columns): Columns {
  return [Math.min(a[0], b[0]), Math.max(a[1], b[1])]
}
