import { countUpTo } from '../../text/count-up-to.ts'

/** Tells of each range of bytes whether it lies apart from all that were asked about before. Files in an archive do; those of a bomb lie upon one another (Fifield, “A better zip bomb”, 2019). */
export function rangesApart(): (start: number, end: number) => boolean {
  const starts: number[] = []
  const ends: number[] = []
  return (start, end) => {
    const at = countUpTo(starts.length, (i) => (starts[i] ?? 0) < start)
    if ((ends[at - 1] ?? 0) > start || (starts[at] ?? Infinity) < end) return false
    starts.splice(at, 0, start)
    ends.splice(at, 0, end)
    return true
  }
}
