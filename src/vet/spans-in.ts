import type { Span, Witness } from '../model.ts'

/** A range of what a witness prints, in UTF-16 offsets into its content, as spans of its article. */
export function spansIn({ quotations }: Pick<Witness, 'quotations'>, from: number, to: number): Span[] {
  let at = 0
  return quotations
    .flatMap(({ spans }) => spans)
    .flatMap(({ start, end, part }): Span[] => {
      const [first, last] = [Math.max(from - at, 0), Math.min(to - at, end - start)]
      at += end - start + 1
      return first < last ? [{ start: start + first, end: start + last, ...(part !== undefined && { part }) }] : []
    })
}
