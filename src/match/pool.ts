/** Hands out stretches of flat memory: a million short arrays in a few large ones. */
export interface Pool {
  /** A copy of some numbers. */
  readonly keep: (numbers: Int32Array) => Int32Array
  /** Room for so many doubles, all 0. */
  readonly doubles: (length: number) => Float64Array
}

/** Numbers of one piece of memory. */
const PIECE = 2 ** 17

/** A new, empty pool. Constant time for a stretch, but for copying. */
export function pool(): Pool {
  let integers = new Int32Array(0)
  let reals = new Float64Array(0)
  let [usedIntegers, usedReals] = [0, 0]
  return {
    keep(numbers) {
      const { length } = numbers
      if (usedIntegers + length > integers.length) {
        integers = new Int32Array(Math.max(length, PIECE))
        usedIntegers = 0
      }
      const kept = integers.subarray(usedIntegers, usedIntegers + length)
      kept.set(numbers)
      usedIntegers += length
      return kept
    },
    doubles(length) {
      if (usedReals + length > reals.length) {
        reals = new Float64Array(Math.max(length, PIECE))
        usedReals = 0
      }
      usedReals += length
      return reals.subarray(usedReals - length, usedReals)
    },
  }
}

const zeros: Uint8Array[] = []

/** A list of so many zeros that is never written to: the same one every time, unless it is long. */
export function noneOf(length: number): Uint8Array {
  if (length > 256) return new Uint8Array(length)
  return (zeros[length] ??= new Uint8Array(length))
}
