import type { Source } from '../index.ts'
import type { Given } from './flags.ts'
import type { Io } from './io.ts'

/** The paths of a command line as sources; `-` is one article from standard input. */
export async function sourcesOf(given: Given, io: Io): Promise<Source[]> {
  const paths = [...new Set(given.paths)]
  return Promise.all(
    paths.map(async (path) => (path === '-' ? { name: given['stdin-filename'] ?? 'stdin', bytes: await io.readInput() } : path)),
  )
}
