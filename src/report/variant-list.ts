import { isolated, wrap } from './layout.ts'
import type { Palette } from './palette.ts'
import { isPrinted } from './sides.ts'
import type { VariantRow } from './variant-row.ts'
import { widthOf } from './width-of.ts'

const INDENT = '  '

/** The variants of a finding one thing below the other, for narrow windows. */
export function variantList(rows: readonly VariantRow[], paint: Palette, width: number): string[] {
  const room = width - INDENT.length
  return rows.flatMap((row) => {
    const { severity, lemma, variant } = row.discrepancy
    const brush = (isWord: boolean): ((text: string) => string) => (isWord ? paint.differing(severity) : (text) => text)
    const below = [
      ...reading(brush(isPrinted(lemma))(row.lemma), row.lemmaSigla, room),
      ...reading(brush(isPrinted(variant))(row.variant), row.variantSigla, room - 2).map(
        (line, i) => `${i === 0 ? paint.quiet('›') : ' '} ${line}`,
      ),
      // A place that is broken cannot be opened: the window may break it.
      ...(row.place ? [paint.place(row.place, row.spot)] : []),
      ...(row.sentence === undefined ? [] : wrap(row.sentence, room)),
      ...(row.reason === undefined ? [] : wrap(paint.quiet(row.reason), room)),
    ]
    return [...wrap(headOf(row, paint), width), ...below.map((line) => INDENT + line)]
  })
}

/** `1 critical · negation-flip · departs from the source` */
function headOf({ number, discrepancy: { severity }, kind, remarks }: VariantRow, paint: Palette): string {
  const grave = `${number && `${paint.strong(number)} `}${paint.severity[severity](severity)}`
  return [grave, kind, ...(remarks ? [remarks] : [])].join(' · ')
}

/** The words, and behind them who prints them, which no writing from right to left turns round. */
function reading(words: string, sigla: string, width: number): string[] {
  const lines = wrap(words, width).map(isolated)
  const last = lines.at(-1) ?? ''
  const fits = widthOf(last) + 2 + widthOf(sigla) <= width
  return fits ? [...lines.slice(0, -1), `${last}  ${sigla}`] : [...lines, sigla]
}
