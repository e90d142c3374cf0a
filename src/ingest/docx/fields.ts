/** Tells the code of fields from what they show: > | { HYPERLINK "…" } the tide table   shows the tide table. */
export interface Fields {
  /** A sign of a field: `begin`, `separate` or `end`. */
  readonly sign: (type: string | undefined) => void
  /** Code does not go on over the end of a paragraph: a field that is never closed would swallow the rest. */
  readonly endParagraph: () => void
  readonly isCode: () => boolean
}

export function readFields(): Fields {
  /** For each open field, whether its code is still being read; of those below a mark no longer. */
  const open: boolean[] = []
  let [codes, mark] = [0, 0]
  const settle = (): void => {
    const last = open.length - 1
    if (open[last] && last >= mark) codes -= 1
    open[last] = false
  }
  return {
    sign: (type) => {
      if (type === 'begin') {
        open.push(true)
        codes += 1
      }
      if (open.length > 0 && (type === 'separate' || type === 'end')) settle()
      if (type === 'end') open.pop()
      mark = Math.min(mark, open.length)
    },
    endParagraph: () => {
      codes = 0
      mark = open.length
    },
    isCode: () => codes > 0,
  }
}
