import { readFile } from 'node:fs/promises'
import { KINDS, UsageError } from '../../index.ts'
import type { Given } from '../flags.ts'
import type { Io } from '../io.ts'
import { orRather, suggest } from '../suggest.ts'

/** The pages are part of the package, beside the kinds they are about. */
const PAGES = new URL('../../../src/classify/kinds/', import.meta.url)

/** Prints the page of a kind, or all kinds with their titles. */
export async function explain(given: Given, io: Io): Promise<number> {
  const [name] = given.paths
  if (name === undefined) {
    const widest = Math.max(...KINDS.map(({ kind }) => kind.length))
    await io.write(KINDS.map(({ kind, title }) => `${kind.padEnd(widest)}  ${title}\n`).join(''))
    return 0
  }
  const names = KINDS.map(({ kind }) => kind)
  if (!names.includes(name))
    throw new UsageError(`no kind ${name}; ${suggest(name, names) ? orRather(name, names) : 'variorum explain lists them'}`)
  await io.write(await readFile(new URL(`${name}.md`, PAGES), 'utf8'))
  return 0
}
