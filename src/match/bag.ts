/** The most bits that a list of words can have in common with another one. */
export interface Bag {
  /** Lays out the words of a list, by its number. */
  readonly fill: (list: number) => void
  /** The bits of those words of a list, by its number, that are laid out. */
  readonly mostShared: (list: number) => number
}

/** A single float is not so exact as a double: this much more, so that nothing is ever worth less than it is. */
const UP = 1 + 2 ** -22

/**
 * A bag for lists of words, whose numbers are below `words`: a byte for each of these, eight for every word of a list. All lists stand side by
 * side, so that one look into memory finds a whole one: what is not worth a closer look is turned away here.
 */
export function bag(lists: readonly Int32Array[], bitsAt: (list: number, at: number) => number, words: number): Bag {
  const laidOut = new Uint8Array(words)
  const starts = startsOf(lists)
  const ids = new Int32Array(starts[lists.length] ?? 0)
  const bits = new Float32Array(ids.length)
  lists.forEach((list, i) => {
    const start = starts[i] ?? 0
    ids.set(list, start)
    for (let at = 0; at < list.length; at++) bits[start + at] = bitsAt(i, at) * UP
  })
  let last = -1
  const layOut = (list: number, as: number) => {
    const end = starts[list + 1] ?? 0
    for (let i = starts[list] ?? 0; i < end; i++) laidOut[ids[i] ?? 0] = as
  }
  return {
    fill(list) {
      if (list === last) return
      if (last >= 0) layOut(last, 0)
      layOut(list, 1)
      last = list
    },
    mostShared(list) {
      const end = starts[list + 1] ?? 0
      let sum = 0
      for (let i = starts[list] ?? 0; i < end; i++) if (laidOut[ids[i] ?? 0] === 1) sum += bits[i] ?? 0
      return sum
    },
  }
}

function startsOf(lists: readonly Int32Array[]): Int32Array {
  const starts = new Int32Array(lists.length + 1)
  lists.forEach(({ length }, i) => {
    starts[i + 1] = (starts[i] ?? 0) + length
  })
  return starts
}
