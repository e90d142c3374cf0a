import type { Siglum, Witness } from '../model.ts'

/** The witnesses of a cluster, as those who support readings: by their places in it. */
export interface Supporters {
  readonly sigla: readonly Siglum[]
  /** Copy groups among some of them: however many print one wire story, they say it once. */
  readonly independent: (members: readonly number[]) => number
  readonly isSource: (member: number) => boolean
  /** What each of some members has, by siglum. */
  readonly byMember: <T>(members: readonly number[], of: (member: number) => T) => Readonly<Record<Siglum, T>>
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

  function record<T>(members: readonly number[], of: (member: number) => T): Record<Siglum, T> {
    const having: Record<Siglum, T> = {}
    for (const member of members) having[sigla[member]!] = of(member)
    return having
  }

  /** Slower, but it takes any name. */
  function entries<T>(members: readonly number[], of: (member: number) => T): Record<Siglum, T> {
    return Object.fromEntries(members.map((member) => [sigla[member]!, of(member)]))
  }
}
