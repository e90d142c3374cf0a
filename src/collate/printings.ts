import type { Cluster, Token, Witness } from '../model.ts'
import { contentOf, reopenings } from '../text/content.ts'
import { tokenize } from '../text/tokenize.ts'
import { breaksOf, capitalsOf, isSame, type Row, rowOf } from './row.ts'
import { glossary } from './term.ts'

/** What one or more witnesses print, letter for letter the same. */
export interface Printing {
  readonly tokens: readonly Token[]
  /** Number of its row: printings that differ in typography and case alone share one. */
  readonly row: number
}

/** What a cluster prints, everything once. */
export interface Printings {
  readonly printings: readonly Printing[]
  /** For each witness the number of its printing. */
  readonly printingOf: readonly number[]
  readonly rows: readonly Row[]
  /** How many distinct things stand in them. */
  readonly terms: number
}

/** Reads the distinct printings of a cluster, and the distinct rows among them: copies cost nothing more. */
export function printingsOf({ witnesses }: Cluster): Printings {
  const { termOf, size } = glossary(languageOf(witnesses))
  const rows = rowsOnce()
  const printings: Printing[] = []
  const known = new Map<string, number>()
  const printingOf = witnesses.map((witness) => {
    const key = witness.tokens ? undefined : contentOf(witness)
    const places = witness.tokens ? [] : reopenings(witness)
    const address = key === undefined ? undefined : places.length === 0 ? key : `${places.join()} ${key}`
    const number = address === undefined ? undefined : known.get(address)
    if (number !== undefined) return number
    const tokens = witness.tokens ?? tokenize(key ?? '')
    const breaks = breaksOf(tokens, places)
    printings.push({ tokens, row: rows.add(rowOf(tokens.map(termOf), breaks, capitalsOf(tokens, breaks))) })
    if (address !== undefined) known.set(address, printings.length - 1)
    return printings.length - 1
  })
  return { printings, printingOf, rows: rows.all, terms: size() }
}

/** Collects rows, each once. */
function rowsOnce(): { readonly all: readonly Row[]; readonly add: (row: Row) => number } {
  const all: Row[] = []
  const numbers = new Map<string, number[]>()
  const add = (row: Row): number => {
    const alike = numbers.get(row.letters) ?? []
    const known = alike.find((number) => isSame(row, all[number]!))
    if (known !== undefined) return known
    numbers.set(row.letters, [...alike, all.length])
    return all.push(row) - 1
  }
  return { all, add }
}

/** The first by name of the languages the witnesses are in: one more copy must not change the table. */
function languageOf(witnesses: readonly Witness[]): string | undefined {
  return witnesses
    .flatMap(({ quotations }) => quotations[0].article.language ?? [])
    .toSorted()
    .at(0)
}
