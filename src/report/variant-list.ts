import { wrap } from './layout.ts'
import type { Palette } from './palette.ts'
import { isPrinted } from './sides.ts'
import type { VariantRow } from './variant-row.ts'

const INDENT = '  '

/** The variants of a finding one thing below the other, for narrow windows. */
export function variantList(rows: readonly VariantRow[], paint: Palette, width: number): string[] {
  return rows.flatMap((row) => {
    const { severity, lemma, variant } = row.discrepancy
    const words = paint.differing(severity)
    const indented = (text: string) => wrap(text, width - INDENT.length).map((line) => `${INDENT}${line}`)
    return [
      ...wrap(
        [
          row.number && paint.strong(row.number),
          paint.severity[severity](severity),
          '·',
          [row.kind, row.remarks].filter(Boolean).join(' · '),
        ]
          .filter(Boolean)
          .join(' '),
        width,
      ),
      ...indented(`${isPrinted(lemma) ? words(row.lemma) : row.lemma}  ${row.lemmaSigla}`),
      ...indented(`${paint.quiet('›')} ${isPrinted(variant) ? words(row.variant) : row.variant}  ${row.variantSigla}`),
      // A place that is broken cannot be opened: the window may break it.
      ...(row.place ? [INDENT + paint.place(row.place, row.spot)] : []),
      ...(row.reason === undefined ? [] : indented(paint.quiet(row.reason))),
    ]
  })
}
