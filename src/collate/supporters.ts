import type { Siglum, Witness } from '../model.ts'

/** The witnesses of a cluster, as those who support readings: by their places in it. */
export interface Supporters {
  readonly sigla: readonly Siglum[]
  /** Copy groups among some of them: however many print one wire story, they say it once. */
  readonly independent: (members: readonly number[]) => number
  readonly isSource: (member: number) => boolean
  /** The tokens each of some members has, by siglum. */
  readonly byMember: (
    members: readonly number[],
    tokensOf: (member: number) => readonly number[],
  ) => Readonly<Record<Siglum, readonly number[]>>
}

export function supportersOf(witnesses: readonly Witness[]): Supporters {
  const sigla = witnesses.map(({ siglum }) => siglum)
  const groups = witnesses.map(({ copyGroup }) => copyGroup)
  const areAllApart = new Set(groups).size === groups.length
  const sources = witnesses.map(({ quotations }) => quotations.some(({ article }) => article.role === 'source'))
  return {
    sigla,
    independent: (members) => (areAllApart ? members.length : new Set(members.map((member) => groups[member])).size),
    isSource: (member) => sources[member] ?? false,
    byMember: sigla.includes('__proto__') ? entries : record,
  }

  function record(members: readonly number[], tokensOf: (member: number) => readonly number[]): Record<Siglum, readonly number[]> {
    const tokens: Record<Siglum, readonly number[]> = {}
    for (const member of members) tokens[sigla[member]!] = tokensOf(member)
    return tokens
  }

  /** Slower, but it takes any name. */
  function entries(members: readonly number[], tokensOf: (member: number) => readonly number[]): Record<Siglum, readonly number[]> {
    return Object.fromEntries(members.map((member) => [sigla[member]!, tokensOf(member)]))
  }
}
