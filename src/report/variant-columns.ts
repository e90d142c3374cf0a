import { shorten } from '../text/shorten.ts'
import { columns, isolated, wrap } from './layout.ts'
import type { Palette } from './palette.ts'
import { isPrinted } from './sides.ts'
import type { VariantRow } from './variant-row.ts'
import { widthOf } from './width-of.ts'

const GAP = 2
const ARROW = '›'
/** A reading gets at least so many columns, and at most so many lines. */
const NARROWEST_WORDS = 9
const LINES = 3

/** How wide the readings are set, and what stands beside the kind instead of on a line of its own. */
interface Setting {
  readonly lemma: number
  readonly variant: number
  readonly hasPlace: boolean
  readonly hasRemarks: boolean
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
  const indent = ' '.repeat(widestOf(rows, ({ number }) => number) + GAP)
  const lines = columns(cells)
  let at = 0
  return rows.flatMap((row, i) => {
    const height = Math.max(1, ...(cells[i] ?? []).map((cell) => cell.length))
    at += height
    const below = belowOf(row, setting, paint, width - indent.length)
    return [...lines.slice(at - height, at), ...below.map((line) => indent + line)]
  })
}

/** What no column has room for. */
function belowOf({ remarks, place, spot, sentence, reason }: VariantRow, setting: Setting, paint: Palette, width: number): string[] {
  return [
    ...(remarks && !setting.hasRemarks ? wrap(remarks, width) : []),
    ...(place && !setting.hasPlace ? [paint.place(place, spot)] : []),
    ...(sentence === undefined ? [] : wrap(sentence, width).map(isolated)),
    ...(reason === undefined ? [] : wrap(reason, width).map((line) => paint.quiet(isolated(line)))),
  ]
}

/** Remarks stand beside the kind where no reading is broken for it. */
function settingOf(rows: readonly VariantRow[], width: number): Setting | undefined {
  const beside = setWith(rows, width, true)
  const isWhole = beside && beside.lemma >= widestOf(rows, (row) => row.lemma) && beside.variant >= widestOf(rows, (row) => row.variant)
  return isWhole ? beside : setWith(rows, width, false)
}

function setWith(rows: readonly VariantRow[], width: number, hasRemarks: boolean): Setting | undefined {
  const widest = (read: (row: VariantRow) => string) => widestOf(rows, read)
  const sigla = widest(({ lemmaSigla }) => lemmaSigla) + widest(({ variantSigla }) => variantSigla)
  const fixed = widest(({ number }) => number) + widest(({ discrepancy }) => discrepancy.severity) + sigla + ARROW.length + 7 * GAP
  const [lemma, variant] = [widest((row) => row.lemma), widest((row) => row.variant)]
  const [kind, place] = [widest((row) => kindOf(row, hasRemarks)), widest((row) => row.place)]
  if (fixed + lemma + variant + kind + GAP + place <= width) return { lemma, variant, hasPlace: true, hasRemarks }
  const room = width - fixed - kind
  const least = Math.min(lemma, NARROWEST_WORDS) + Math.min(variant, NARROWEST_WORDS)
  return room < least ? undefined : { ...shares(lemma, variant, room), hasPlace: false, hasRemarks }
}

function kindOf({ kind, remarks }: VariantRow, hasRemarks: boolean): string {
  return remarks && hasRemarks ? `${kind} · ${remarks}` : kind
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
    [kindOf(row, setting.hasRemarks)],
    ...(setting.hasPlace ? [[paint.place(row.place, row.spot)]] : []),
  ]
}
