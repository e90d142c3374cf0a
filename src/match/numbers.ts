import { twice } from './twice.ts'

/** A list of 32-bit numbers that grows, four bytes each. */
export interface Numbers {
  readonly at: (index: number) => number
  readonly set: (index: number, number: number) => void
  readonly push: (number: number) => void
  readonly size: () => number
  /** All of them: a view that holds until the list grows. */
  readonly all: () => Int32Array
}

/** A new, empty list. */
export function numbers(): Numbers {
  let held = new Int32Array(64)
  let size = 0
  return {
    at: (index) => held[index] ?? 0,
    set(index, number) {
      held[index] = number
    },
    push(number) {
      if (size === held.length) held = twice(held)
      held[size] = number
      size += 1
    },
    size: () => size,
    all: () => held.subarray(0, size),
  }
}
