import type { Collation } from '../model.ts'
import { csv } from './csv.ts'
import { dot } from './dot.ts'
import { graphml } from './graphml.ts'
import { tei } from './tei.ts'

const WRITERS = { csv, tei, graphml, dot } as const satisfies Record<string, (collations: readonly Collation[]) => string>

/** The formats of editions: an alignment table, a critical text, and two of variant graphs. */
export const EDITION_FORMATS = ['csv', 'tei', 'graphml', 'dot'] as const

export type EditionFormat = (typeof EDITION_FORMATS)[number]

/** Writes collations for the programs of textual scholars: all that every witness prints, and nothing of what is thought of it. */
export function edition(collations: readonly Collation[], format: EditionFormat): string {
  return WRITERS[format](collations)
}
