import type { Locus, Reading, Siglum, Token, Witness } from '../model.ts'
import { fold } from '../text/fold.ts'
import type { Cell, SettledColumn } from './settle.ts'

/** A witness with its tokens and the number of its row. */
export interface Printed {
  readonly witness: Witness
  readonly row: number
  readonly tokens: readonly Token[]
}

/** What a witness has at a locus. */
interface Testimony extends Cell {
  readonly witness: Witness
  readonly text: string
}

/** Turns every column into a locus: witnesses that print the same share a reading, and the best supported reading comes first. */
export function lociOf(columns: readonly SettledColumn[], printed: readonly Printed[]): Locus[] {
  return columns.map((column) => ({ readings: readingsOf(printed.map((one) => testify(one, column[one.row]))) }))
}

function testify({ witness, tokens }: Printed, cell: Cell = { kind: 'lacuna' }): Testimony {
  return { ...cell, witness, text: cell.token === undefined ? '' : (tokens[cell.token]?.text ?? '') }
}

function readingsOf(testimonies: readonly Testimony[]): Reading[] {
  const groups = new Map<string, Testimony[]>()
  for (const one of testimonies) {
    const key = `${one.kind} ${fold(one.text)}`
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  return Array.from(groups.values(), (group) => ({ reading: readingOf(group), isSource: group.some(isSource) }))
    .toSorted(bySupport)
    .map(({ reading }) => reading)
}

function readingOf(group: readonly Testimony[]): Reading {
  return {
    kind: group[0]?.kind ?? 'lacuna',
    sigla: group.map(({ witness }) => witness.siglum),
    independent: new Set(group.map(({ witness }) => witness.copyGroup)).size,
    text: group[0]?.text ?? '',
    tokens: Object.fromEntries(group.map(({ witness, token }): [Siglum, number[]] => [witness.siglum, token === undefined ? [] : [token]])),
  }
}

function isSource({ witness }: Testimony): boolean {
  return witness.quotations.some(({ article }) => article.role === 'source')
}

/** Who elides the words, or never reaches them, says nothing about them: such readings support none. */
const TESTIMONY: Readonly<Record<Reading['kind'], number>> = { attested: 0, omitted: 0, elided: 1, lacuna: 2 }
const PRESENCE: Readonly<Record<Reading['kind'], number>> = { attested: 0, omitted: 1, elided: 2, lacuna: 3 }

interface Supported {
  readonly reading: Reading
  readonly isSource: boolean
}

function bySupport(a: Supported, b: Supported): number {
  return (
    TESTIMONY[a.reading.kind] - TESTIMONY[b.reading.kind] ||
    Number(b.isSource) - Number(a.isSource) ||
    b.reading.independent - a.reading.independent ||
    b.reading.sigla.length - a.reading.sigla.length ||
    PRESENCE[a.reading.kind] - PRESENCE[b.reading.kind] ||
    byText(fold(a.reading.text), fold(b.reading.text))
  )
}

function byText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
