import { DEFAULT_OPTIONS, extract, ingest } from '../index.ts'
import type { Given } from './flags.ts'
import type { Io } from './io.ts'
import type { Settings } from './settings.ts'
import { sourcesOf } from './sources.ts'

/** What the articles of a command line print: their text, their headlines and captions, and the words of every quotation. Standard input is read once, and not again here. */
export async function textsOf(given: Given, io: Io, { options }: Settings): Promise<string[]> {
  const paths = given.paths.filter((path) => path !== '-')
  const texts: string[] = []
  for await (const document of ingest(await sourcesOf({ ...given, paths }, io), { ...DEFAULT_OPTIONS, ...options })) {
    if (document.kind !== 'article') continue
    const { article } = document
    texts.push(article.text, ...article.parts.map(({ text }) => text), ...extract(article).map(({ content }) => content))
  }
  return texts
}
