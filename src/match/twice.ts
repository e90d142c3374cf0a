/** A list twice as long, or of some least length, that begins with the same numbers. Linear. */
export function twice(numbers: Int32Array<ArrayBuffer>, least = 0): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(Math.max(least, numbers.length * 2))
  larger.set(numbers)
  return larger
}

/** The same of doubles, which go on with a number of their own. */
export function twiceDoubles(numbers: Float64Array, least = 0, rest = 0): Float64Array<ArrayBuffer> {
  const larger = new Float64Array(Math.max(least, numbers.length * 2)).fill(rest, numbers.length)
  larger.set(numbers)
  return larger
}
