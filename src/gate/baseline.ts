import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import type { BaselineEntry } from '../model.ts'
import { UsageError } from '../options.ts'
import { byCodeUnit } from '../text/by-code-unit.ts'
import { reasonOf } from '../text/reason-of.ts'

/**
 * What a file says is known: a baseline, or the saved report of another run.
 *
 * @throws UsageError where it cannot be read, naming the file and what is wrong with it. The file is left as it is.
 */
export async function readBaseline(path: string): Promise<BaselineEntry[]> {
  const saved = parse(path, await read(path))
  // Loaded when there is something to check: a run without a baseline does not wait for it.
  const { entriesOf } = await import('./entries-of.ts')
  return entriesOf(saved, path)
}

/** Writes a baseline, its entries by id, so that it can be read and merged line by line. A file there is replaced as a whole. */
export async function writeBaseline(path: string, entries: readonly BaselineEntry[]): Promise<void> {
  const sorted = entries.toSorted((a, b) => byCodeUnit(a.id, b.id))
  const draft = `${path}.tmp`
  try {
    await writeFile(draft, `${JSON.stringify({ schemaVersion: 1, tool: 'variorum', entries: sorted }, undefined, 2)}\n`)
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

function parse(path: string, text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    throw new UsageError(`${path} is not JSON`)
  }
}
