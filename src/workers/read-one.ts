import { compared, extract } from '../extract/index.ts'
import { type Found, type Ingested, read } from '../ingest/index.ts'
import type { Quotation } from '../model.ts'
import type { CheckOptions } from '../options.ts'

/** What became of one document: as ingesting tells it, an article with the quotations that are compared. */
export type Read =
  | (Extract<Ingested, { kind: 'article' }> & {
      readonly quotations: readonly Quotation[]
      /** What its own correction notes take back. */
      readonly corrections: readonly Quotation[]
    })
  | Exclude<Ingested, { kind: 'article' }>

/** Reads one document and extracts its quotations, mentions and nested ones left out. One that breaks the program is skipped like any that cannot be read. */
export async function readOne(found: Found, options: Pick<CheckOptions, 'defaults' | 'metadata'>): Promise<Read> {
  try {
    const document = await read(found, options)
    if (document.kind !== 'article') return document
    const { quotations, corrections, warnings } = compared(document.article, extract(document.article))
    return { ...document, quotations, corrections, warnings: [...document.warnings, ...warnings] }
  } catch (error) {
    const [message = ''] = String(error instanceof Error ? error.message : error).split('\n')
    return { kind: 'skipped', path: found.path, reason: `a fault of variorum's own, please report it (${message})` }
  }
}
