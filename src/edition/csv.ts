import type { Collation, Reading, Siglum } from '../model.ts'
import { movedIn } from '../text/moved-in.ts'
import { printer } from './printed.ts'

/** What stands in a cell whose witness prints nothing there, but in another place. */
const MOVED = '<moved>'
/** What stands in a cell whose witness prints nothing there. */
const SIGNS: Readonly<Record<Reading['kind'], string>> = { attested: '', omitted: '<omitted>', elided: '<elided>', lacuna: '<lacuna>' }

/**
 * An alignment table as CSV (RFC 4180): a line a locus, a column a witness; clusters stand below each other.
 *
 * An ellipsis stands in its cell as printed. What a spreadsheet would take for a formula begins with an apostrophe.
 */
export function csv(collations: readonly Collation[]): string {
  const sigla = Array.from(new Set(collations.flatMap(({ cluster }) => cluster.witnesses.map(({ siglum }) => siglum))))
  const lines = collations.flatMap((collation) => {
    const printed = printer(collation)
    const isMoved = movedIn(collation)
    return collation.loci.map(({ readings }, at) => {
      const cells = new Map<Siglum, string>()
      for (const reading of readings)
        for (const siglum of reading.sigla)
          cells.set(siglum, printed(siglum, reading).text || (isMoved(at, siglum) ? MOVED : SIGNS[reading.kind]))
      return [collation.cluster.id, String(at), ...sigla.map((siglum) => cells.get(siglum) ?? '')]
    })
  })
  return [['cluster', 'locus', ...sigla], ...lines].map((line) => `${line.map(quoted).join(',')}\r\n`).join('')
}

function quoted(cell: string): string {
  const harmless = /^[=+\-@\t\r]./su.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
