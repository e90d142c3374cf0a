import type { Finding, ReportedReading, Siglum } from '../../model.ts'
import { among } from '../../text/among.ts'
import type { Entry } from '../entries.ts'
import { hasWord } from '../wording-runs.ts'

/** How a witness stands to a locus; `moved`: it prints the words, but in another place. */
export type Standing = ReportedReading['kind'] | 'moved'

/** Loci that stand in one column, and the differences told of them. */
export interface Group {
  readonly loci: readonly number[]
  readonly told: readonly Entry[]
}

/** More columns than these are too many to be read across: then one that does not have all the words of a column has no column of its own. */
const FEW = 24

/** Cuts an alignment into columns: where what is told of begins and ends and, as long as they are few, where somebody does not have the words. */
export function groupsOf(
  { loci }: Pick<Finding, 'loci'>,
  entries: readonly Entry[],
  standings: readonly ReadonlyMap<Siglum, Standing>[],
): Group[] {
  const told = toldAt(entries)
  const isMark = loci.map(({ readings }, at) => !told.has(at) && !readings.some(({ text }) => hasWord(text)))
  const groupedBy = (keyAt: (at: number) => string): Group[] => grouped(loci.length, told, isMark, keyAt)
  const ids = (at: number): string => (told.get(at) ?? []).map(({ discrepancy }) => discrepancy.id).join(' ')
  const fine = groupedBy((at) => [ids(at), ...absentAt(standings[at] ?? new Map())].join('\n'))
  return fine.length > FEW ? groupedBy(ids) : fine
}

/** Loci of one key stand in one column. A mark between words is no column of its own, unless it is told of. */
function grouped(
  length: number,
  told: ReadonlyMap<number, readonly Entry[]>,
  isMark: readonly boolean[],
  keyAt: (at: number) => string,
): Group[] {
  const groups: { readonly loci: number[]; readonly told: readonly Entry[]; readonly key: string }[] = []
  for (let at = 0; at < length; at += 1) {
    const [here, key, last] = [told.get(at) ?? [], keyAt(at), groups.at(-1)]
    if (last && (last.key === key || (isMark[at] && last.told.length === 0))) last.loci.push(at)
    else groups.push({ loci: [at], told: here, key })
  }
  return groups
}

/** The differences told of at each locus. */
function toldAt(entries: readonly Entry[]): Map<number, Entry[]> {
  const told = new Map<number, Entry[]>()
  for (const entry of entries)
    for (const at of new Set(entry.discrepancy.loci)) {
      const known = told.get(at)
      if (known) known.push(entry)
      else told.set(at, [entry])
    }
  return told
}

/** Who has neither words nor left them out. */
function absentAt(standings: ReadonlyMap<Siglum, Standing>): string[] {
  return Array.from(standings).flatMap(([siglum, standing]) =>
    standing === 'attested' || standing === 'omitted' ? [] : [`${siglum}:${standing}`],
  )
}

/** How some witnesses stand to every locus: words that one prints in another place are not left out in this one. */
export function standingsOf({ loci, transpositions = [] }: Finding, sigla: readonly Siglum[]): ReadonlyMap<Siglum, Standing>[] {
  return loci.map(({ readings }, at) => {
    const standings = new Map<Siglum, Standing>()
    for (const { kind, sigla: holders } of readings) {
      const isHeld = among(holders)
      for (const siglum of sigla) if (isHeld(siglum)) standings.set(siglum, kind)
    }
    for (const { loci: here, elsewhere, sigla: stayed, moved } of transpositions) {
      const absent = here.includes(at) ? moved : elsewhere.includes(at) ? stayed : []
      for (const siglum of absent) if (/omitted|lacuna/.test(standings.get(siglum) ?? '')) standings.set(siglum, 'moved')
    }
    return standings
  })
}
