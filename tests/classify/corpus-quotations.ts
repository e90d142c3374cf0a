import { compared, extract } from '../../src/extract/index.ts'
import { ingest } from '../../src/ingest/index.ts'

/** A sentence or more: of a fragment nobody can tell whether it is one. */
const WORDS = 5

/** Every English quotation of the corpus that is long enough to be changed, each wording once. */
export async function corpusQuotations(): Promise<string[]> {
  const contents = new Set<string>()
  for await (const document of ingest(['corpus'], { defaults: {}, metadata: [] })) {
    if (document.kind !== 'article' || (document.article.language ?? 'en') !== 'en') continue
    for (const { content, form } of compared(document.article, extract(document.article)).quotations)
      if (form !== 'unquoted' && content.split(/\s+/).length >= WORDS) contents.add(content)
  }
  return Array.from(contents).toSorted()
}
