import type { Collation, Siglum, Witness } from '../model.ts'
import { readingOf, tokensAt } from './passage.ts'
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
  const witness = collation.cluster.witnesses.find((each) => each.siglum === siglum)
  if (!witness || isSettled(witness)) return false
  const settled = new Set(collation.cluster.witnesses.filter(isSettled).map((each) => each.siglum))
  const shared = collation.loci.flatMap((_, at) => {
    const reading = readingOf(collation, at, siglum)
    const isWord = tokensAt(collation, at, siglum).some(({ kind }) => kind === 'word')
    return isWord && reading?.kind === 'attested' && reading.sigla.some((other) => settled.has(other)) ? [at] : []
  })
  const [first, last] = [shared[0] ?? Infinity, shared.at(-1) ?? -1]
  return loci.every((at) => at < first) || loci.every((at) => at > last)
}
