import { type Ingested, ingest, type ReadOptions } from '../../src/ingest/index.ts'
import type { Article } from '../../src/model.ts'
import type { Source } from '../../src/options.ts'

const NONE: ReadOptions = { defaults: {}, metadata: [] }

/** All that becomes of some sources. */
export async function readAll(sources: readonly Source[], options: ReadOptions = NONE): Promise<Ingested[]> {
  const all: Ingested[] = []
  for await (const document of ingest(sources, options)) all.push(document)
  return all
}

/** What becomes of one file of a name and a content. */
export async function readOne(name: string, content: string | Uint8Array, options: ReadOptions = NONE): Promise<Ingested> {
  const [document] = await readAll([{ name, bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content }], options)
  if (!document) throw new Error('nothing came out')
  return document
}

/** The article of one file of a name and a content. */
export async function articleOf(name: string, content: string | Uint8Array, options: ReadOptions = NONE): Promise<Article> {
  const document = await readOne(name, content, options)
  if (document.kind !== 'article') throw new Error(`no article: ${JSON.stringify(document)}`)
  return document.article
}

/** Why a file of a name and a content is skipped. */
export async function reasonFor(name: string, content: string | Uint8Array): Promise<string | undefined> {
  const document = await readOne(name, content)
  return document.kind === 'skipped' ? document.reason : undefined
}

/** An invented page: its body between the head and foot that pages have. */
export function page(body: string, head = ''): string {
  return `<!doctype html>
<html lang="en-GB">
<head><meta charset="utf-8"><title>Ferry to run again – The Brackwater Post</title>${head}</head>
<body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
<main><article>
<h1>Ferry to run again</h1>
${body}
</article></main>
<footer><p>© The Brackwater Post. All rights reserved.</p></footer>
</body></html>`
}

/** Paragraphs enough for a page to be taken for an article. */
export const STORY = `<p>The night ferry between Brackwater and Osel will run again from May, the harbour board decided on Tuesday.</p>
<p>“We have waited nine winters for this,” said Ilse Tamm, who keeps the inn at the quay, “and nobody on the island had given up.”</p>
<p>The board voted seven to two, after a debate of four hours, for a smaller vessel that needs a crew of only five.</p>`
