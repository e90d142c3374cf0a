import stringWidth from 'string-width'
import type { Finding, ReportedDiscrepancy } from '../model.ts'
import type { Entry } from './entries.ts'
import { columns, wrap } from './layout.ts'
import type { Palette } from './palette.ts'
import { isPrinted, siglaOf, wordsOf } from './sides.ts'
import { type Articles, whereabouts } from './whereabouts.ts'

/** From this width on a place has a column of its own; before, it stands under the kind. */
const ROOMY = 100
const GAP = 2
const NARROWEST_WORDS = 10

/** What one line of the apparatus says, not yet laid out. */
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

/** The variants of a finding in columns: number, severity, what some print › what others print, kind, place. */
export function rows(entries: readonly Entry[], finding: Finding, articles: Articles, paint: Palette, width: number): string[] {
  const isRoomy = width >= ROOMY
  const said = entries.map((entry, i) =>
    rowOf(entry, entries[i - 1], finding, articles, isRoomy ? Math.floor(width / 3) : Math.floor(width / 3.2)),
  )
  const widest = (text: (row: Row) => string) => Math.max(0, ...said.map((row) => stringWidth(text(row))))
  const tail = isRoomy
    ? widest(({ kind }) => kind) + GAP + widest(({ place }) => place)
    : Math.max(
        widest(({ kind }) => kind),
        widest(({ place }) => place),
      )
  const head = widest(({ number }) => number) + GAP + widest(({ discrepancy }) => discrepancy.severity)
  const sigla = widest(({ lemmaSigla }) => lemmaSigla) + widest(({ variantSigla }) => variantSigla)
  const room = Math.max(2 * NARROWEST_WORDS, width - head - sigla - tail - 1 - 6 * GAP)
  const [lemmaWidth, variantWidth] = shares(
    widest(({ lemma }) => lemma),
    widest(({ variant }) => variant),
    room,
  )

  return columns(
    said.map((row) => {
      const { severity, lemma, variant } = row.discrepancy
      const known = row.discrepancy.state !== 'new'
      const words = paint.differing(severity)
      return [
        [paint.strong(row.number)],
        [known ? paint.quiet(severity) : paint.severity[severity](severity)],
        wrap(isPrinted(lemma) ? words(row.lemma) : paint.quiet(row.lemma), lemmaWidth),
        [row.lemmaSigla],
        [paint.quiet('›')],
        wrap(isPrinted(variant) ? words(row.variant) : row.variant, variantWidth),
        [row.variantSigla],
        ...(isRoomy ? [[row.kind], [paint.quiet(row.place)]] : [[row.kind, paint.quiet(row.place)]]),
      ]
    }),
  )
}

/** The same, one thing below the other, for narrow windows. */
export function list(entries: readonly Entry[], finding: Finding, articles: Articles, paint: Palette, width: number): string[] {
  return entries.flatMap((entry, i) => {
    const row = rowOf(entry, undefined, finding, articles, width - GAP)
    const { severity, lemma, variant } = row.discrepancy
    const words = paint.differing(severity)
    const indented = (text: string) => wrap(text, width - GAP).map((line) => `  ${line}`)
    return [
      ...(i > 0 ? [''] : []),
      [row.number && paint.strong(row.number), paint.severity[severity](severity), '·', row.kind].filter(Boolean).join(' '),
      ...indented(`${isPrinted(lemma) ? words(row.lemma) : row.lemma}  ${row.lemmaSigla}`),
      ...indented(`${paint.quiet('›')} ${isPrinted(variant) ? words(row.variant) : row.variant}  ${row.variantSigla}`),
      ...indented(paint.quiet(row.place)),
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

/** Gives each of two columns what it needs; where that is too much, the narrower one first, up to half. */
function shares(one: number, other: number, room: number): [number, number] {
  if (one + other <= room) return [one, other]
  const half = Math.floor(room / 2)
  if (one <= half) return [one, room - one]
  return other <= half ? [room - other, other] : [half, room - half]
}
