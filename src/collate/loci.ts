import type { Locus, Reading, Token, Witness } from '../model.ts'
import { fold } from '../text/fold.ts'
import type { Cell, SettledColumn } from './settle.ts'
import { siblingsOf } from './siblings.ts'
import { byCodeUnit } from '../text/by-code-unit.ts'

/** A witness with its tokens and the number of its row. */
export interface Printed {
  readonly witness: Witness
  readonly row: number
  readonly tokens: readonly Token[]
}

/** Turns every column into a locus: witnesses that print the same share a reading, and the best supported reading comes first. */
export function lociOf(columns: readonly SettledColumn[], printed: readonly Printed[]): Locus[] {
  const siblings = siblingsOf(columns, printed)
  return columns.map((column) => ({
    readings: mergeFolded(groupsOf(column, printed, siblings), printed)
      .map((group) => ({ reading: readingOf(group, column, printed), isSource: group.members.some((member) => isSource(printed[member])) }))
      .toSorted(bySupport)
      .map(({ reading }) => reading),
  }))
}

/** Witnesses, by their place in the cluster, that print the same. */
interface Group {
  readonly kind: Reading['kind']
  readonly text: string
  readonly members: number[]
}

function groupsOf(column: SettledColumn, printed: readonly Printed[], siblings: readonly (readonly number[])[]): Group[] {
  const groups: Group[] = []
  printed.forEach(({ row, tokens }, member) => {
    const { kind: own, token } = column[row] ?? NOTHING
    const kind = own === 'omitted' && siblings[member]?.some((other) => column[other]?.token !== undefined) ? 'lacuna' : own
    const text = token === undefined ? '' : (tokens[token]?.text ?? '')
    const group = groups.find((one) => one.kind === kind && one.text === text)
    if (group) group.members.push(member)
    else groups.push({ kind, text, members: [member] })
  })
  return groups
}

const NOTHING: Cell = { kind: 'lacuna' }

/** Joins groups that differ in typography alone; what most copy groups print stands for all. */
function mergeFolded(groups: readonly Group[], printed: readonly Printed[]): Group[] {
  if (groups.length === 1) return [...groups]
  const merged = new Map<string, Group[]>()
  for (const group of groups) {
    const key = `${group.kind} ${fold(group.text)}`
    merged.set(key, [...(merged.get(key) ?? []), group])
  }
  return Array.from(merged.values(), (alike) => {
    const [best] = alike.toSorted(
      (a, b) => independentOf(b.members, printed) - independentOf(a.members, printed) || byCodeUnit(a.text, b.text),
    )
    const members = alike.flatMap((group) => group.members).toSorted((a, b) => a - b)
    return { kind: best?.kind ?? 'lacuna', text: best?.text ?? '', members }
  })
}

/** Copy groups among some witnesses: however many print one wire story, they say it once. */
function independentOf(members: readonly number[], printed: readonly Printed[]): number {
  return new Set(members.map((member) => printed[member]?.witness.copyGroup)).size
}

function readingOf({ kind, text, members }: Group, column: SettledColumn, printed: readonly Printed[]): Reading {
  const witnesses = members.flatMap((member) => printed[member] ?? [])
  return {
    kind,
    sigla: witnesses.map(({ witness }) => witness.siglum),
    independent: independentOf(members, printed),
    text,
    tokens: Object.fromEntries(witnesses.map(({ witness, row }) => [witness.siglum, indexesOf(column[row])])),
  }
}

function indexesOf({ token }: Cell = NOTHING): number[] {
  return token === undefined ? [] : [token]
}

function isSource(printed: Printed | undefined): boolean {
  return printed?.witness.quotations.some(({ article }) => article.role === 'source') ?? false
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
    PRESENCE[a.reading.kind] - PRESENCE[b.reading.kind] ||
    byCodeUnit(fold(a.reading.text), fold(b.reading.text))
  )
}
