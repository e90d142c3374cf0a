import { statSync } from 'node:fs'
import { DEFAULT_OPTIONS, ingest, locateAll, type Source, UsageError } from '../index.ts'
import type { Given } from './flags.ts'
import type { Io } from './io.ts'
import { filesOf, type Output, plannedOutputs } from './planned-outputs.ts'
import { oneLine } from './trouble.ts'

/** The files that a command line has written, standard output where it is one, too: none of them is an article. */
export function ownFiles({ output }: Given, { writesTo }: Pick<Io, 'writesTo'>): string[] {
  return [...plannedOutputs(output).flatMap(filesOf), ...(writesTo === undefined ? [] : [writesTo])]
}

/**
 * Refuses to write a report over a document that is read: one that was named, or an article found where articles are looked for. An earlier
 * report may be written over, and what is empty.
 *
 * @throws UsageError naming the file.
 */
export async function spareSources(
  outputs: readonly Output[],
  { paths, against = [], reference = [], transcript = [] }: Given,
): Promise<void> {
  const sources = [...paths, ...against, ...reference, ...transcript].filter((path) => path !== '-')
  for (const file of outputs.flatMap(filesOf)) {
    const identity = identityOf(file)
    if (identity === undefined) continue
    const isRead = sources.some((path) => identityOf(path) === identity) || ((await isArticle(file)) && (await has(sources, identity)))
    if (isRead) throw new UsageError(`--output: ${oneLine(file)} is one of the documents that are read; write the report elsewhere`)
  }
}

async function isArticle(file: string): Promise<boolean> {
  for await (const { kind } of ingest([file], DEFAULT_OPTIONS)) if (kind === 'article') return true
  return false
}

async function has(sources: readonly Source[], identity: string): Promise<boolean> {
  const found = await locateAll([{ sources }])
  return found.some((each) => each.kind === 'located' && identityOf(each.identity) === identity)
}

/** What two names of one file have in common, linked in whatever way; undefined where there is no file. */
function identityOf(path: string): string | undefined {
  try {
    const stats = statSync(path, { bigint: true })
    return stats.isFile() ? `${stats.dev}:${stats.ino}` : undefined
  } catch {
    // What cannot be asked for is told of where it is read or written.
    return undefined
  }
}
