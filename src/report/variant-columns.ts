import { shorten } from '../text/shorten.ts'
import { columns, wrap } from './layout.ts'
import type { Palette } from './palette.ts'
import { isPrinted } from './sides.ts'
import type { VariantRow } from './variant-row.ts'
import { widthOf } from './width-of.ts'

const GAP = 2
const ARROW = '›'
/** A reading gets at least so many columns, and at most so many lines. */
const NARROWEST_WORDS = 9
const LINES = 3

/** How wide the readings are set, and whether a place stands beside its kind or on a line of its own. */
interface Setting {
  readonly lemma: number
  readonly variant: number
  readonly isBeside: boolean
}

/**
 * The variants of a finding in columns: number, severity, what some print › what others print, kind, place. Where there is no
 * room for the whole place it stands below, never shortened.
 *
 * Undefined where the page is too narrow for them.
 */
export function variantColumns(rows: readonly VariantRow[], paint: Palette, width: number): string[] | undefined {
  const setting = settingOf(rows, width)
  if (!setting) return undefined
  const cells = rows.map((row) => cellsOf(row, setting, paint))
  if (setting.isBeside) return columns(cells)
  const indent = ' '.repeat(widestOf(rows, ({ number }) => number) + GAP)
  const lines = columns(cells)
  let at = 0
  return rows.flatMap(({ place, spot }, i) => {
    const height = Math.max(1, ...(cells[i] ?? []).map((cell) => cell.length))
    at += height
    return [...lines.slice(at - height, at), ...(place ? [indent + paint.place(place, spot)] : [])]
  })
}

function settingOf(rows: readonly VariantRow[], width: number): Setting | undefined {
  const widest = (read: (row: VariantRow) => string) => widestOf(rows, read)
  const sigla = widest(({ lemmaSigla }) => lemmaSigla) + widest(({ variantSigla }) => variantSigla)
  const fixed = widest(({ number }) => number) + widest(({ discrepancy }) => discrepancy.severity) + sigla + ARROW.length + 7 * GAP
  const [lemma, variant] = [widest((row) => row.lemma), widest((row) => row.variant)]
  const [kind, place] = [widest((row) => row.kind), widest((row) => row.place)]
  if (fixed + lemma + variant + kind + GAP + place <= width) return { lemma, variant, isBeside: true }
  const room = width - fixed - kind
  const least = Math.min(lemma, NARROWEST_WORDS) + Math.min(variant, NARROWEST_WORDS)
  return room < least ? undefined : { ...shares(lemma, variant, room), isBeside: false }
}

function widestOf(rows: readonly VariantRow[], read: (row: VariantRow) => string): number {
  return rows.reduce((most, row) => Math.max(most, widthOf(read(row))), 0)
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
  return [
    [paint.strong(row.number)],
    [(state === 'new' ? paint.severity[severity] : paint.quiet)(severity)],
    set(row.lemma, isPrinted(lemma), setting.lemma),
    [row.lemmaSigla],
    [paint.quiet(ARROW)],
    set(row.variant, isPrinted(variant), setting.variant),
    [row.variantSigla],
    [row.kind],
    ...(setting.isBeside ? [[paint.place(row.place, row.spot)]] : []),
  ]
}
