/** How much is looked at ahead: so many of them, or so many bytes. */
export interface Ahead<T> {
  readonly most: number
  readonly bytes: number
  readonly size: (one: T) => number
}

/** The first of what comes one by one; the others are still to come. */
export async function firstOf<T>(all: AsyncIterator<T>, { most, bytes, size }: Ahead<T>): Promise<readonly T[]> {
  const first: T[] = []
  for (let sum = 0; first.length < most && sum < bytes;) {
    const next = await all.next()
    if (next.done === true) break
    first.push(next.value)
    sum += size(next.value)
  }
  return first
}
