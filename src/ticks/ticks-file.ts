import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { UsageError } from '../options.ts'
import type { DraftTicks } from './saved.ts'
import { reasonOf } from '../text/reason-of.ts'

/** Where the ticks of a draft lie: beside it, `story.docx.variorum.json`. */
export function ticksFile(draft: string): string {
  return `${draft}.variorum.json`
}

/**
 * What is noted of the quotations of a draft; undefined where no file lies beside it.
 *
 * @throws UsageError where it cannot be read, naming the file and what is wrong with it. The file is left as it is.
 */
export async function readTicks(draft: string): Promise<DraftTicks | undefined> {
  const file = ticksFile(draft)
  const text = await read(file)
  if (text === undefined) return undefined
  // Loaded when there is something to read: a run without ticks does not wait for it.
  const { parseTicks } = await import('./parse-ticks.ts')
  try {
    return { draft, ticks: parseTicks(text, file).ticks }
  } catch (error) {
    throw error instanceof UsageError ? new UsageError(`${error.message}; mend it, or move it away and tick anew`) : error
  }
}

/** Writes what is noted beside the draft, so that it can be read and merged line by line. A file there is replaced as a whole. */
export async function writeTicks({ draft, ticks }: DraftTicks): Promise<void> {
  const file = ticksFile(draft)
  const written = `${file}.tmp`
  try {
    await writeFile(written, `${JSON.stringify({ schemaVersion: 1, draft: basename(draft), ticks }, undefined, 2)}\n`)
    await rename(written, file)
  } catch (error) {
    await rm(written, { force: true })
    throw new UsageError(`${file} cannot be written: ${reasonOf(error)}`)
  }
}

async function read(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) return undefined
    throw new UsageError(`${file} cannot be read: ${reasonOf(error)}`)
  }
}
