import { DEFAULT_OPTIONS, extract, ingest } from '../index.ts'
import type { Given } from './flags.ts'
import type { Io } from './io.ts'
import type { Settings } from './settings.ts'
import { sourcesOf } from './sources.ts'

/** The words of every quotation that the articles of a command line print, what is quoted inside one left out. Standard input was read before, and cannot be again. */
export async function printingsOf(given: Given, io: Io, { options }: Settings): Promise<string[]> {
  const paths = given.paths.filter((path) => path !== '-')
  const printings: string[] = []
  for await (const document of ingest(await sourcesOf({ ...given, paths }, io), { ...DEFAULT_OPTIONS, ...options })) {
    if (document.kind !== 'article') continue
    printings.push(...extract(document.article).flatMap(({ content, parent }) => (parent === undefined ? [content] : [])))
  }
  return printings
}
