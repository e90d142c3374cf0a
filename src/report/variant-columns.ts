import stringWidth from 'string-width'
import { shorten } from '../text/shorten.ts'
import { columns, wrap } from './layout.ts'
import type { Palette } from './palette.ts'
import { isPrinted } from './sides.ts'
import type { VariantRow } from './variant-row.ts'

const GAP = 2
const ARROW = '›'
/** A reading gets at least so many columns, and at most so many lines. */
const NARROWEST_WORDS = 9
const LINES = 3
/** A place is shortened to this before it moves below its kind. */
const SHORT_PLACE = 22
const LONG_PLACE = 60

/** How wide the readings and the places are set, and whether a place stands beside its kind or below it. */
interface Setting {
  readonly lemma: number
  readonly variant: number
  readonly place: number
  readonly isBeside: boolean
}

/**
 * The variants of a finding in columns: number, severity, what some print › what others print, kind, place.
 *
 * Undefined where the page is too narrow for them.
 */
export function variantColumns(rows: readonly VariantRow[], paint: Palette, width: number): string[] | undefined {
  const setting = settingOf(rows, width)
  return setting && columns(rows.map((row) => cellsOf(row, setting, paint)))
}

function settingOf(rows: readonly VariantRow[], width: number): Setting | undefined {
  const widest = (read: (row: VariantRow) => string) => rows.reduce((most, row) => Math.max(most, stringWidth(read(row))), 0)
  const sigla = widest(({ lemmaSigla }) => lemmaSigla) + widest(({ variantSigla }) => variantSigla)
  const fixed = widest(({ number }) => number) + widest(({ discrepancy }) => discrepancy.severity) + sigla + ARROW.length + 7 * GAP
  const [lemma, variant, kind] = [widest((row) => row.lemma), widest((row) => row.variant), widest((row) => row.kind)]

  for (const place of [LONG_PLACE, SHORT_PLACE]) {
    const needed = fixed + lemma + variant + kind + GAP + widest((row) => row.place(place))
    if (needed <= width) return { lemma, variant, place, isBeside: true }
  }
  const place = Math.max(kind, SHORT_PLACE, width - fixed - lemma - variant)
  const room =
    width -
    fixed -
    Math.max(
      kind,
      widest((row) => row.place(place)),
    )
  const least = Math.min(lemma, NARROWEST_WORDS) + Math.min(variant, NARROWEST_WORDS)
  return room < least ? undefined : { ...shares(lemma, variant, room), place, isBeside: false }
}

/** Gives each of two readings what it needs; where that is too much, the shorter one first, up to half. */
function shares(lemma: number, variant: number, room: number): Pick<Setting, 'lemma' | 'variant'> {
  const half = Math.floor(room / 2)
  if (lemma + variant <= room) return { lemma, variant }
  if (lemma <= half) return { lemma, variant: room - lemma }
  return variant <= half ? { lemma: room - variant, variant } : { lemma: half, variant: half }
}

function cellsOf(row: VariantRow, setting: Setting, paint: Palette): string[][] {
  const { severity, lemma, variant, state } = row.discrepancy
  const set = (words: string, hasPrinted: boolean, width: number) => {
    const shown = shorten(words, LINES * width)
    return wrap(hasPrinted ? paint.differing(severity)(shown) : shown, width)
  }
  const place = paint.quiet(row.place(setting.place))
  return [
    [paint.strong(row.number)],
    [(state === 'new' ? paint.severity[severity] : paint.quiet)(severity)],
    set(row.lemma, isPrinted(lemma), setting.lemma),
    [row.lemmaSigla],
    [paint.quiet(ARROW)],
    set(row.variant, isPrinted(variant), setting.variant),
    [row.variantSigla],
    ...(setting.isBeside ? [[row.kind], [place]] : [[row.kind, place]]),
  ]
}
