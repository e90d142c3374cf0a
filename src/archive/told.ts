import { UsageError } from '../options.ts'
import { reasonOf } from './reason-of.ts'

/** How DuckDB begins what it has to say: > IO Error: Could not write file "press.archive": No space left on device */
const DUCKDB = /^(?:[A-Z][\w ]{0,40}Error|FATAL|INTERNAL)\b/

/**
 * Does some work on an archive. What the disk or the file refuses is told in one line; a fault of this program stays one.
 *
 * @throws UsageError
 */
export async function told<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw faultOf(path, error)
  }
}

/** The same for what an archive gives one by one. */
export async function* toldEach<T>(path: string, all: AsyncIterable<T>): AsyncGenerator<T> {
  try {
    yield* all
  } catch (error) {
    throw faultOf(path, error)
  }
}

function faultOf(path: string, error: unknown): unknown {
  const isOfDuckDB = error instanceof Error && !(error instanceof UsageError) && DUCKDB.test(error.message)
  return isOfDuckDB ? new UsageError(`${path}: ${reasonOf(error)}`, { cause: error }) : error
}
