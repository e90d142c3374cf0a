import type { Finding, ReportedReading, Severity, Siglum } from '../../model.ts'
import type { Entry } from '../entries.ts'
import { readout } from '../readout.ts'
import { reaches } from '../severities.ts'

/** Words of one witness that stand together in a column. */
export interface Stretch {
  readonly text: string
  readonly isSpaced: boolean
  /** Most print it otherwise, but that is not told. */
  readonly isOther: boolean
}

/** What a witness has in a column; `moved`: it prints the words, but in another place. */
export interface Cell {
  readonly kind: ReportedReading['kind'] | 'moved'
  readonly words: readonly Stretch[]
  /** How grave it is that these words depart from the lemma; absent where they do not. */
  readonly severity?: Severity
}

/** A stretch of the alignment: one that is told of, or one that is not. */
export interface Column {
  /** Of the differences told of; none where there is nothing to tell. */
  readonly numbers: readonly number[]
  readonly isTold: boolean
  readonly cells: ReadonlyMap<Siglum, Cell>
}

/**
 * The printings of a cluster side by side: as few columns as keep apart what is told of and what is not, and where somebody does not have
 * the words at all. In each, every witness prints its own words letter for letter.
 */
export function alignmentColumns(finding: Finding, entries: readonly Entry[]): Column[] {
  const told = toldAt(entries)
  const kinds = finding.loci.map(({ readings }, at) => kindsAt(readings, at, finding))
  const printed = readout(finding)
  return groupsOf(finding, told, kinds).map((group): Column => {
    const here = told.get(group[0] ?? -1) ?? []
    const cells = finding.cluster.witnesses.map(({ siglum }): [Siglum, Cell] => {
      const words = group.flatMap((at): Stretch[] => {
        const print = printed[at]?.get(siglum)
        const isOther = here.length === 0 && departs(finding.loci[at]?.readings ?? [], siglum)
        return print ? [{ text: print.text, isSpaced: print.spaced, isOther }] : []
      })
      const severity = severityOf(here, siglum)
      const kind = kindOf(
        group.map((at) => kinds[at]?.get(siglum) ?? 'lacuna'),
        words.length > 0,
      )
      return [siglum, { kind, words, ...(severity && { severity }) }]
    })
    return { numbers: [...new Set(here.flatMap(({ number }) => number ?? []))], isTold: here.length > 0, cells: new Map(cells) }
  })
}

/** What a witness has in a column as a whole: words, if it prints any beside an ellipsis. */
function kindOf(kinds: readonly Cell['kind'][], hasWords: boolean): Cell['kind'] {
  const absent = kinds.find((kind) => kind !== 'attested')
  return hasWords && !kinds.every((kind) => kind === 'elided') ? 'attested' : (absent ?? 'omitted')
}

/** Loci that stand in one column. A mark between words is no column of its own, unless it is told of. */
function groupsOf(
  { loci }: Finding,
  told: ReadonlyMap<number, readonly Entry[]>,
  kinds: readonly ReadonlyMap<Siglum, Cell['kind']>[],
): number[][] {
  const groups: number[][] = []
  let before: string | undefined
  let isToldBefore = true
  loci.forEach(({ readings }, at) => {
    const here = told.get(at) ?? []
    const key = keyOf(here, kinds[at] ?? new Map())
    const isMark = here.length === 0 && !readings.some(({ text }) => /[\p{L}\p{N}]/u.test(text))
    if (key === before || (isMark && !isToldBefore)) groups.at(-1)?.push(at)
    else groups.push([at])
    if (!(isMark && !isToldBefore)) before = key
    isToldBefore = here.length > 0
  })
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

/** How every witness stands to a locus: words that it prints in another place are not left out in this one. */
function kindsAt(readings: readonly ReportedReading[], at: number, { transpositions = [] }: Finding): Map<Siglum, Cell['kind']> {
  const kinds = new Map<Siglum, Cell['kind']>()
  for (const { kind, sigla } of readings) for (const siglum of sigla) kinds.set(siglum, kind)
  for (const { loci, elsewhere, sigla, moved } of transpositions) {
    const absent = loci.includes(at) ? moved : elsewhere.includes(at) ? sigla : []
    for (const siglum of absent) if (kinds.get(siglum) === 'omitted') kinds.set(siglum, 'moved')
  }
  return kinds
}

/** Loci of one key stand in one column. What is not told of does not part the words, save where somebody has none. */
function keyOf(told: readonly Entry[], kinds: ReadonlyMap<Siglum, Cell['kind']>): string {
  const absent = Array.from(kinds, ([siglum, kind]) => (kind === 'attested' || kind === 'omitted' ? '' : `${siglum}:${kind}`))
  return [told.map(({ discrepancy }) => discrepancy.id).join(' '), ...absent].join('\n')
}

function departs(readings: readonly ReportedReading[], siglum: Siglum): boolean {
  const most = readings.find(({ kind }) => kind === 'attested' || kind === 'omitted')
  return most !== undefined && !most.sigla.includes(siglum)
}

function severityOf(told: readonly Entry[], siglum: Siglum): Severity | undefined {
  return told
    .filter(({ discrepancy }) => discrepancy.variant.sigla.includes(siglum))
    .map(({ discrepancy }) => discrepancy.severity)
    .reduce<Severity | undefined>((worst, each) => (worst && reaches(worst, each) ? worst : each), undefined)
}
