import type { Finding, ReportedReading, ReportedWitness, Siglum } from '../model.ts'
import { fold } from '../text/fold.ts'

/** How far on in a printing a reading is looked for, in UTF-16 units. */
const REACH = 80

/** A piece of the base wording: what the best supported printings have at one locus. */
export interface Piece {
  readonly kind: 'words' | 'gap' | 'nothing'
  readonly text: string
  /** Whether a space stands before it. */
  readonly spaced: boolean
}

/** The wording of an utterance in one piece, a piece a locus: the best supported reading of each, spaced as it is printed. */
export function baseWording({ cluster, loci }: Pick<Finding, 'cluster' | 'loci'>): Piece[] {
  const printings = new Map(cluster.witnesses.map((witness) => [witness.siglum, printingOf(witness)]))
  return loci.map(({ readings }) => {
    const spacing = new Map(readings.flatMap((reading) => spacingOf(reading, printings)))
    const base = readings.find(({ kind }) => kind !== 'lacuna')
    if (!base || base.kind === 'omitted') return { kind: 'nothing', text: '', spaced: false }
    if (base.kind === 'elided') return { kind: 'gap', text: '…', spaced: true }
    return { kind: 'words', text: base.text, spaced: spacing.get(base.sigla[0] ?? '') ?? /^[\p{L}\p{N}]/u.test(base.text) }
  })
}

/** What a witness prints, with how far it has been read. */
interface Printing {
  readonly content: string
  at: number
}

function printingOf({ content }: ReportedWitness): Printing {
  return { content: comparable(content), at: 0 }
}

/** Reads one reading in each printing that has it, and says where a space stands before it. */
function spacingOf({ kind, sigla, text }: ReportedReading, printings: ReadonlyMap<Siglum, Printing>): [Siglum, boolean][] {
  if (kind !== 'attested' || text === '') return []
  const sought = comparable(text)
  return sigla.flatMap((siglum): [Siglum, boolean][] => {
    const printing = printings.get(siglum)
    const found = printing?.content.slice(printing.at, printing.at + sought.length + REACH).indexOf(sought) ?? -1
    if (!printing || found < 0) return []
    const start = printing.at + found
    printing.at = start + sought.length
    return [[siglum, start === 0 ? /^[\p{L}\p{N}]/u.test(text) : /\s/.test(printing.content.charAt(start - 1))]]
  })
}

function comparable(text: string): string {
  const lower = fold(text).toLowerCase()
  // A few letters grow when lowered; offsets matter more here than they do.
  return lower.length === text.length ? lower : fold(text)
}
