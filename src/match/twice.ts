/** A list twice as long, or of some least length, that begins with the same numbers. Linear. */
export function twice(numbers: Int32Array<ArrayBuffer>, least = 0): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(Math.max(least, numbers.length * 2))
  larger.set(numbers)
  return larger
}
