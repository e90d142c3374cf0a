import type { Cluster, Token, Witness } from '../model.ts'
import { contentOf, reopenings } from '../text/content.ts'
import { tokenize } from '../text/tokenize.ts'
import { joinCompounds } from './compounds.ts'
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
  const { all, printingOf } = readOnce(witnesses)
  const areGiven = all.some(({ witness }) => witness.tokens !== undefined)
  const tokens = areGiven ? all.map((each) => each.tokens) : joinCompounds(all.map((each) => each.tokens))
  const rows = rowsOnce()
  const printings = all.map(({ witness }, i): Printing => {
    const own = tokens[i]!
    const breaks = breaksOf(own, witness.tokens ? [] : reopenings(witness))
    return { tokens: own, row: rows.add(rowOf(own.map(termOf), breaks, capitalsOf(own, breaks))) }
  })
  return { printings, printingOf, rows: rows.all, terms: size() }
}

/** The first witness of every printing, with its tokens, and for each witness the number of its printing. */
function readOnce(witnesses: readonly Witness[]): {
  readonly all: readonly { readonly witness: Witness; readonly tokens: readonly Token[] }[]
  readonly printingOf: readonly number[]
} {
  const all: { witness: Witness; tokens: readonly Token[] }[] = []
  const known = new Map<string, number>()
  const printingOf = witnesses.map((witness) => {
    if (witness.tokens) return all.push({ witness, tokens: witness.tokens }) - 1
    const content = contentOf(witness)
    const places = reopenings(witness)
    const address = places.length === 0 ? content : `${places.join()} ${content}`
    const number = known.get(address) ?? all.push({ witness, tokens: tokenize(content) }) - 1
    known.set(address, number)
    return number
  })
  return { all, printingOf }
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
