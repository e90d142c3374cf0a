import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import type { BaselineEntry } from '../model.ts'
import { UsageError } from '../options.ts'
import { byCodeUnit } from '../text/by-code-unit.ts'
import { reasonOf } from '../text/reason-of.ts'
import { entryLine } from './entry-line.ts'
import { parseBaseline } from './parse-baseline.ts'

const HEAD = '{\n  "schemaVersion": 1,\n  "tool": "variorum",\n  "entries": [\n'
const FOOT = '  ]\n}\n'

/** What a file says is known, and what sort of file it is. */
export interface Known {
  readonly kind: 'baseline' | 'report'
  /** By id. */
  readonly entries: readonly BaselineEntry[]
}

/**
 * What a file says is known: a baseline, or the saved report of another run.
 *
 * @throws UsageError where it cannot be read, naming the file and what is wrong with it. The file is left as it is.
 */
export async function readKnown(path: string): Promise<Known> {
  const saved = parseBaseline(await read(path), path)
  // Loaded when there is something to check: a run without a baseline does not wait for it.
  const { knownIn } = await import('./known-in.ts')
  return knownIn(saved, path)
}

/**
 * The entries of a baseline, or of the saved report of another run.
 *
 * @throws UsageError where it cannot be read, naming the file and what is wrong with it. The file is left as it is.
 */
export async function readBaseline(path: string): Promise<readonly BaselineEntry[]> {
  return (await readKnown(path)).entries
}

/**
 * Writes a baseline: an entry a line, by id, so that people can read what changed, and two branches are merged by keeping the lines of both.
 * A file there is replaced as a whole.
 */
export async function writeBaseline(path: string, entries: readonly BaselineEntry[]): Promise<void> {
  const lines = entries
    .map((entry) => ({ id: entry.id, line: `    ${entryLine(entry)}` }))
    .toSorted((a, b) => byCodeUnit(a.id, b.id) || byCodeUnit(a.line, b.line))
    .map(({ line }) => line)
  const draft = `${path}.tmp`
  try {
    await writeFile(draft, `${HEAD}${lines.join(',\n')}${lines.length > 0 ? '\n' : ''}${FOOT}`)
    await rename(draft, path)
  } catch (error) {
    await rm(draft, { force: true })
    throw new UsageError(`${path} cannot be written: ${reasonOf(error)}`)
  }
}

async function read(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    throw new UsageError(`${path} cannot be read: ${reasonOf(error)}`)
  }
}
