import { compared, extract, strays } from '../extract/index.ts'
import { type Ingested, make, read, type ReadOptions } from '../ingest/index.ts'
import type { Quotation, Stray } from '../model.ts'
import type { Item } from './item.ts'

/** What became of one document: as ingesting tells it, an article with the quotations that are compared. */
export type Read =
  | (Extract<Ingested, { kind: 'article' }> & {
      readonly quotations: readonly Quotation[]
      /** What its own correction notes take back. */
      readonly corrections: readonly Quotation[]
      /** Of a draft, what only looks like a quotation, and the marks that belong to none. */
      readonly aside?: Aside
    })
  | Exclude<Ingested, { kind: 'article' }>

/** What stands in the quotation marks of a draft beside its quotations. */
export interface Aside {
  readonly mentions: readonly Quotation[]
  readonly strays: readonly Stray[]
}

/**
 * Reads one file or document, article by article; and where that is wanted extracts their quotations, mentions and nested ones left out. One
 * that breaks the program is skipped like any that cannot be read.
 */
export async function readOne(item: Item, options: ReadOptions, areQuoted = true): Promise<readonly Read[]> {
  const documents: Read[] = []
  try {
    for await (const document of documentsIn(item, options))
      documents.push(document.kind === 'article' ? quotedIn(document, areQuoted) : document)
  } catch (error) {
    const [message = ''] = String(error instanceof Error ? error.message : error).split('\n')
    documents.push({ kind: 'skipped', path: item.path, reason: `a fault of variorum's own, please report it (${message})` })
  }
  return documents
}

async function* documentsIn(item: Item, options: ReadOptions): AsyncGenerator<Ingested> {
  if (item.kind === 'located') yield* read(item, options)
  else if (item.kind === 'raw') yield* await make(item, options)
  else yield item
}

function quotedIn(document: Extract<Ingested, { kind: 'article' }>, areQuoted: boolean): Read {
  if (!areQuoted) return { ...document, quotations: [], corrections: [] }
  const { article } = document
  const extracted = extract(article)
  const { quotations, corrections, warnings } = compared(article, extracted)
  return {
    ...document,
    quotations,
    corrections,
    warnings: [...document.warnings, ...warnings],
    ...(article.isDraft && { aside: { mentions: mentionsIn(extracted), strays: strays(article, extracted) } }),
  }
}

/** What stands inside no quotation, and only looks like one. */
function mentionsIn(extracted: readonly Quotation[]): Quotation[] {
  return extracted.filter(({ form, parent, withdrawn }) => form === 'mention' && parent === undefined && !withdrawn)
}
