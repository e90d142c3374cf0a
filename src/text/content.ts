import type { Witness } from '../model.ts'

/** What a witness prints, in one piece: its quotations one after the other, every piece joined to the next with one space. */
export function contentOf(witness: Pick<Witness, 'quotations'>): string {
  return witness.quotations.map(({ content }) => content).join(' ')
}

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
