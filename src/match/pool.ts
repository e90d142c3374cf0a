/** Hands out stretches of flat memory: a million short lists in a few large ones. */
export interface Pool {
  /** A copy of some numbers. */
  readonly keep: (numbers: Int32Array) => Int32Array
  /** Room for so many doubles, all 0. */
  readonly doubles: (length: number) => Float64Array
  /** Room for so many bytes, all 0. */
  readonly bytes: (length: number) => Uint8Array
}

/** Numbers of one piece of memory. */
const PIECE = 2 ** 17

/** A new, empty pool. Constant time for a stretch, but for copying. */
export function pool(): Pool {
  const integers = pieces((length) => new Int32Array(length))
  const doubles = pieces((length) => new Float64Array(length))
  const bytes = pieces((length) => new Uint8Array(length))
  return {
    keep(numbers) {
      const kept = integers(numbers.length)
      kept.set(numbers)
      return kept
    },
    doubles,
    bytes,
  }
}

/** Cuts stretches from one piece after the other. */
function pieces<List extends { readonly length: number; subarray(from: number, to: number): List }>(
  piece: (length: number) => List,
): (length: number) => List {
  let current = piece(0)
  let used = 0
  return (length) => {
    if (used + length > current.length) {
      current = piece(Math.max(length, PIECE))
      used = 0
    }
    used += length
    return current.subarray(used - length, used)
  }
}

const zeros: Uint8Array[] = []

/** A list of so many zeros that is never written to: the same one every time, unless it is long. */
export function noneOf(length: number): Uint8Array {
  if (length > 256) return new Uint8Array(length)
  return (zeros[length] ??= new Uint8Array(length))
}
