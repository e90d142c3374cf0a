import type { Collation, Siglum, Witness } from '../model.ts'
import { hasWordAt, readingOf } from './passage.ts'
import type { Variation } from './variations.ts'

/** Whether marks show where the words of a witness begin and end. */
export function isSettled({ quotations }: Witness): boolean {
  return quotations.every(({ form }) => form !== 'unquoted')
}

/**
 * Whether a variation rests on words before the first or behind the last that a witness without marks shares with a quoted one.
 *
 * Nobody can tell whether these are quoted at all: `… means to people in this town, she has said.`
 */
export function beyondMarks(collation: Collation, { matter, loci, lemma, variant }: Variation): boolean {
  return (
    matter !== 'marks' &&
    [lemma, variant].some(({ sigla }) => sigla.length > 0 && sigla.every((siglum) => isOutside(collation, loci, siglum)))
  )
}

function isOutside(collation: Collation, loci: readonly number[], siglum: Siglum): boolean {
  const { settled, reaches } = settledIn(collation)
  // A statement or a record is nothing but what was said.
  if (settled.has(siglum) || isRecord(collation, siglum)) return false
  const known = reaches.get(siglum) ?? reachOf(collation, siglum, settled)
  reaches.set(siglum, known)
  return loci.every((at) => at < known.first) || loci.every((at) => at > known.last)
}

function isRecord({ cluster }: Collation, siglum: Siglum): boolean {
  return cluster.witnesses.some((witness) => witness.siglum === siglum && witness.quotations[0].article.role !== 'report')
}

/** The first and the last word that a witness without marks shares with a quoted one. */
interface Reach {
  readonly first: number
  readonly last: number
}

function reachOf(collation: Collation, siglum: Siglum, settled: ReadonlySet<Siglum>): Reach {
  const isShared = (at: number): boolean => {
    const reading = readingOf(collation, at, siglum)
    return hasWordAt(collation, at, siglum) && reading?.kind === 'attested' && reading.sigla.some((other) => settled.has(other))
  }
  const first = collation.loci.findIndex((_, at) => isShared(at))
  return first < 0 ? { first: Infinity, last: -1 } : { first, last: collation.loci.findLastIndex((_, at) => isShared(at)) }
}

interface Settled {
  readonly settled: ReadonlySet<Siglum>
  readonly reaches: Map<Siglum, Reach>
}

const known = new WeakMap<Collation, Settled>()

/** The witnesses of a collation whose words marks surround, found once. */
export function settledIn(collation: Collation): Settled {
  const found = known.get(collation) ?? {
    settled: new Set(collation.cluster.witnesses.filter(isSettled).map(({ siglum }) => siglum)),
    reaches: new Map<Siglum, Reach>(),
  }
  known.set(collation, found)
  return found
}
