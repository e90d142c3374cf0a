import type { CheckOptions, Source } from '../index.ts'
import type { Given } from './flags.ts'
import type { Io } from './io.ts'

/** What a draft is to be compared with, as the command line names it. */
export function besideOf({
  against = [],
  reference = [],
  transcript = [],
}: Given): Pick<CheckOptions, 'against' | 'references' | 'transcripts'> {
  return { against: [...new Set(against)], references: [...new Set(reference)], transcripts: [...new Set(transcript)] }
}

/** The paths of a command line as sources; `-` is one article from standard input. */
export async function sourcesOf(given: Given, io: Io): Promise<Source[]> {
  const paths = [...new Set(given.paths)]
  return Promise.all(
    paths.map(async (path) => (path === '-' ? { name: given['stdin-filename'] ?? 'stdin', bytes: await io.readInput() } : path)),
  )
}
