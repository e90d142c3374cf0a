import type { Span, Witness } from '../model.ts'

/** What a witness prints, in one piece: its quotations one after the other, every piece joined to the next with one space. */
export function contentOf({ quotations }: Pick<Witness, 'quotations'>): string {
  if (quotations.length === 1) return quotations[0].content
  if (quotations.length <= FEW) return quotations.map(({ content }) => content).join(' ')
  const known = contents.get(quotations) ?? quotations.map(({ content }) => content).join(' ')
  contents.set(quotations, known)
  return known
}

/** Of so many pieces the content is joined anew whenever it is asked for; of more it is kept. */
const FEW = 8
const contents = new WeakMap<Witness['quotations'], string>()

/**
 * Offsets into a witness's content at which its marks were closed and opened again.
 *
 * Words missing there are not left out silently: the reader sees two quotations.
 * A paragraph that only repeats the opening mark is no such place.
 */
export function reopenings(witness: Pick<Witness, 'quotations'>): number[] {
  const found: number[] = []
  let at = 0
  for (const { spans } of witness.quotations) {
    spans.forEach((span, i) => {
      const last = i === spans.length - 1
      at += span.end - span.start + 1
      if (last || !span.unclosed) found.push(at)
    })
  }
  return found.slice(0, -1)
}

/** A range of the content that is printed in these spans, in UTF-16 offsets into it, as spans of the article. */
export function spansIn(spans: readonly Span[], from: number, to: number): Span[] {
  let at = 0
  return spans.flatMap(({ start, end, part }): Span[] => {
    const [first, last] = [Math.max(from - at, 0), Math.min(to - at, end - start)]
    at += end - start + 1
    return first < last ? [{ start: start + first, end: start + last, ...(part !== undefined && { part }) }] : []
  })
}
