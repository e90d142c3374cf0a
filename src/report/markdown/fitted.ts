/** GitHub takes 65,536 characters in a comment; the rest is for what an action may put around them. */
const ROOM = 60_000

/** A part of a comment, in full and, where there is no room for that, ever shorter. */
export interface Section {
  readonly forms: readonly (() => string)[]
  /** How many differences are not told where there is no room for any form. */
  readonly differences: number
}

export interface Fitted {
  readonly parts: readonly string[]
  /** The differences of the sections there is no room for. */
  readonly cut: number
}

/** As many sections as there is room for beside some text that stands in any case, each in the longest form that fits. One too long does not hide those after it. */
export function fitted(sections: readonly Section[], given: number, room = ROOM): Fitted {
  let left = room - given
  let cut = 0
  const parts = sections.flatMap(({ forms, differences }) => {
    for (const form of left > 0 ? forms : []) {
      const written = form()
      if (written.length > left) continue
      left -= written.length + 1
      return [written]
    }
    cut += differences
    return []
  })
  return { parts, cut }
}
