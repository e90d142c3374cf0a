import stringWidth from 'string-width'
import type { Finding, ReportedDiscrepancy } from '../model.ts'
import { shorten } from '../text/shorten.ts'
import type { Entry } from './entries.ts'
import { columns, wrap } from './layout.ts'
import type { Palette } from './palette.ts'
import { isPrinted, siglaOf, wordsOf } from './sides.ts'
import { type Articles, whereabouts } from './whereabouts.ts'

const GAP = 2
const ARROW = '›'
/** A reading gets at least so many columns. */
const NARROWEST_WORDS = 12
const WIDEST_PLACE = 28
/** A reading gets at most so many lines. */
const LINES = 3

/** What one line of the apparatus says, not yet set. */
interface Row {
  readonly number: string
  readonly discrepancy: ReportedDiscrepancy
  readonly lemma: string
  readonly lemmaSigla: string
  readonly variant: string
  readonly variantSigla: string
  readonly kind: string
  readonly place: string
}

/** The variants of a finding in columns: number, severity, what some print › what others print, kind, place; the place below the kind where room is short. */
export function rows(entries: readonly Entry[], finding: Finding, articles: Articles, paint: Palette, width: number): string[] {
  const said = entries.map((entry, i) => rowOf(entry, entries[i - 1], finding, articles, Math.max(WIDEST_PLACE, Math.floor(width / 3))))
  const widest = (text: (row: Row) => string) => Math.max(0, ...said.map((row) => stringWidth(text(row))))
  const [lemma, variant, kind, place] = [
    widest((row) => row.lemma),
    widest((row) => row.variant),
    widest((row) => row.kind),
    widest((row) => row.place),
  ]
  const severity = widest((row) => row.discrepancy.severity)
  const sigla = widest((row) => row.lemmaSigla) + widest((row) => row.variantSigla)
  const room = width - widest((row) => row.number) - severity - sigla - ARROW.length - 7 * GAP
  const isOneLine = lemma + variant + kind + GAP + place <= room
  const [lemmaWidth, variantWidth] = isOneLine ? [lemma, variant] : shares(lemma, variant, room - Math.max(kind, place))
  return columns(said.map((row) => cellsOf(row, lemmaWidth, variantWidth, isOneLine, paint)))
}

/** The same, one thing below the other, for narrow windows. */
export function list(entries: readonly Entry[], finding: Finding, articles: Articles, paint: Palette, width: number): string[] {
  return entries.flatMap((entry) => {
    const row = rowOf(entry, undefined, finding, articles, width - GAP)
    const { severity, lemma, variant } = row.discrepancy
    const words = paint.differing(severity)
    const indented = (text: string) => wrap(text, width - GAP).map((line) => `  ${line}`)
    return [
      [row.number && paint.strong(row.number), paint.severity[severity](severity), '·', row.kind].filter(Boolean).join(' '),
      ...indented(`${isPrinted(lemma) ? words(row.lemma) : row.lemma}  ${row.lemmaSigla}`),
      ...indented(`${paint.quiet(ARROW)} ${isPrinted(variant) ? words(row.variant) : row.variant}  ${row.variantSigla}`),
      ...(row.place ? indented(paint.quiet(row.place)) : []),
    ]
  })
}

function rowOf({ discrepancy, number }: Entry, above: Entry | undefined, finding: Finding, articles: Articles, width: number): Row {
  const { kind, state, reclassified, lemma, variant } = discrepancy
  const standing = state === 'new' ? [] : [reclassified ? `${state}, reclassified` : state]
  return {
    number: number === undefined || number === above?.number ? '' : String(number),
    discrepancy,
    lemma: wordsOf(lemma, discrepancy),
    lemmaSigla: siglaOf(lemma.sigla),
    variant: wordsOf(variant, discrepancy),
    variantSigla: siglaOf(variant.sigla),
    kind: [kind, ...standing].join(' · '),
    place: whereabouts(discrepancy, finding, articles, width),
  }
}

function cellsOf(row: Row, lemmaWidth: number, variantWidth: number, isOneLine: boolean, paint: Palette): string[][] {
  const { severity, lemma, variant, state } = row.discrepancy
  const paintedIf = (printed: boolean, text: string, room: number) => {
    const words = shorten(text, LINES * room)
    return printed ? paint.differing(severity)(words) : words
  }
  return [
    [paint.strong(row.number)],
    [(state === 'new' ? paint.severity[severity] : paint.quiet)(severity)],
    wrap(paintedIf(isPrinted(lemma), row.lemma, lemmaWidth), lemmaWidth),
    [row.lemmaSigla],
    [paint.quiet(ARROW)],
    wrap(paintedIf(isPrinted(variant), row.variant, variantWidth), variantWidth),
    [row.variantSigla],
    ...(isOneLine ? [[row.kind], [paint.quiet(row.place)]] : [[row.kind, paint.quiet(row.place)]]),
  ]
}

/** Gives each of two columns what it needs; where that is too much, the narrower one first, up to half. */
function shares(one: number, other: number, room: number): [number, number] {
  const half = Math.max(NARROWEST_WORDS, Math.floor(room / 2))
  if (one + other <= room) return [one, other]
  if (one <= half) return [one, Math.max(half, room - one)]
  return other <= half ? [Math.max(half, room - other), other] : [half, half]
}
