import type { Finding, ReportedReading, Severity, Siglum } from '../../model.ts'
import { among } from '../../text/among.ts'
import type { Entry } from '../entries.ts'
import { type Printed, readout } from '../readout.ts'
import { reaches } from '../severities.ts'
import { hasWord } from '../wording-runs.ts'
import { type Group, groupsOf, type Standing, standingsOf } from './alignment-groups.ts'

/** Words of one witness that stand together in a column, or a place in it that it never reaches. */
export interface Stretch {
  readonly text: string
  readonly isSpaced: boolean
  /** Others, better supported, print it otherwise, but that is not told. */
  readonly isOther: boolean
  readonly isLacuna?: true
}

/** What a witness has in a column. */
export interface Cell {
  readonly kind: Standing
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
 * Some printings of a cluster side by side: as few columns as keep apart what is told of and what is not, and where somebody does not have
 * the words at all. In each, every witness prints its own words letter for letter.
 */
export function alignmentColumns(finding: Finding, entries: readonly Entry[], sigla: readonly Siglum[]): Column[] {
  const standings = standingsOf(finding, sigla)
  const printed = readout(finding)
  return groupsOf(finding, entries, standings).map((group): Column => {
    const cells = sigla.map((siglum): [Siglum, Cell] => [siglum, cellOf(siglum, group, finding, standings, printed)])
    return {
      numbers: [...new Set(group.told.flatMap(({ number }) => number ?? []))],
      isTold: group.told.length > 0,
      cells: new Map(cells),
    }
  })
}

function cellOf(
  siglum: Siglum,
  { loci, told }: Group,
  finding: Finding,
  standings: readonly ReadonlyMap<Siglum, Standing>[],
  printed: readonly ReadonlyMap<Siglum, Printed>[],
): Cell {
  const own = loci.map((at) => standings[at]?.get(siglum) ?? 'lacuna')
  const severity = severityOf(told, siglum)
  const stretches = loci.flatMap((at, i): Stretch[] => {
    const print = printed[at]?.get(siglum)
    const { readings } = finding.loci[at] ?? { readings: [] }
    if (!print) return own[i] === 'lacuna' && readings.some(({ text }) => hasWord(text)) ? [LACUNA] : []
    const isOther = told.length === 0 && departs(readings, siglum)
    return [{ text: print.text, isSpaced: print.spaced, isOther }]
  })
  const hasWords = stretches.some(({ isLacuna }) => !isLacuna) && !own.every((each) => each === 'elided')
  const kind = hasWords ? 'attested' : (own.find((each) => each !== 'attested') ?? 'omitted')
  const words = stretches.filter((each, i) => each !== LACUNA || stretches[i - 1] !== LACUNA)
  return { kind, words, ...(severity && { severity }) }
}

const LACUNA: Stretch = { text: '', isSpaced: true, isOther: false, isLacuna: true }

function departs(readings: readonly ReportedReading[], siglum: Siglum): boolean {
  const most = readings.find(({ kind }) => kind === 'attested' || kind === 'omitted')
  return most !== undefined && !among(most.sigla)(siglum)
}

function severityOf(told: readonly Entry[], siglum: Siglum): Severity | undefined {
  return told
    .filter(({ discrepancy }) => among(discrepancy.variant.sigla)(siglum))
    .map(({ discrepancy }) => discrepancy.severity)
    .reduce<Severity | undefined>((worst, each) => (worst && reaches(worst, each) ? worst : each), undefined)
}
