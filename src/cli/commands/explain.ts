import { readFile } from 'node:fs/promises'
import wrapAnsi from 'wrap-ansi'
import { KINDS, UsageError } from '../../index.ts'
import type { Given } from '../flags.ts'
import { type Io, widthOf } from '../io.ts'
import { orRather, suggest } from '../suggest.ts'

/** The pages are part of the package, beside the kinds they are about. */
const PAGES = new URL('../../../src/classify/kinds/', import.meta.url)

/** Columns where no terminal says how many. */
const PIPED = 80
/** Longer lines of prose are hard to follow. */
const WIDEST = 100
const NARROWEST = 20

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
  await io.write(setIn(await readFile(new URL(`${name}.md`, PAGES), 'utf8'), Math.min(widthOf(io, PIPED), WIDEST)))
  return 0
}

/** Sets a page in lines of so many columns: a paragraph runs on, an example keeps its indent. */
function setIn(page: string, width: number): string {
  const paragraphs = page.trimEnd().split(/\n{2,}/)
  return `${paragraphs.map((paragraph) => (/^ {4}/.test(paragraph) ? exampleIn(paragraph, width) : wrapAnsi(paragraph.replace(/\n/g, ' '), width))).join('\n\n')}\n`
}

/** Each line of an example is a printing of its own; what runs over is set in further. */
function exampleIn(lines: string, width: number): string {
  return lines
    .split('\n')
    .map((line) => `    ${wrapAnsi(line.trim(), Math.max(NARROWEST, width - 6)).replaceAll('\n', '\n      ')}`)
    .join('\n')
}
