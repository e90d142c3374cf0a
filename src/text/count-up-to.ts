/** How many of the first indexes a test holds for, if it holds up to some index and not behind it. Asks log2(length) times. */
export function countUpTo(length: number, holds: (index: number) => boolean): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) low = middle + 1
    else high = middle
  }
  return low
}
