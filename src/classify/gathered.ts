import type { Collation, Discrepancy, Siglum } from '../model.ts'
import type { Setting } from './difference.ts'
import type { Judgement } from './judge.ts'
import { stitchedQuotation } from './kinds/stitched-quotation.ts'
import { wordOrder } from './kinds/word-order.ts'
import { alike, fullest, passageOf } from './passage.ts'
import { range } from './range.ts'
import type { Told } from './discrepancy.ts'

/**
 * A collation as if nobody had printed words in another place, so that moved words are compared.
 *
 * `asPrinted` turns what is told of it back to the loci as they are: the two sides of a difference may then stand at different ones.
 */
export function asGathered(collation: Collation): {
  readonly gathered: Collation
  readonly asPrinted: (told: Told) => Told
} {
  const { gathered } = collation
  if (!gathered) return { gathered: collation, asPrinted: (told) => told }
  return {
    gathered: { ...collation, loci: gathered.loci },
    asPrinted: ({ discrepancy: { core: _core, ...discrepancy }, ...told }) => {
      const loci = new Set(discrepancy.loci.flatMap((at) => gathered.from[at] ?? []))
      return { ...told, discrepancy: { ...discrepancy, loci: Array.from(loci).toSorted((a, b) => a - b) } }
    },
  }
}

/** The moves themselves, where the order was claimed and nothing is told of it yet. */
export function movesIn(collation: Collation, told: readonly Discrepancy[], setting: Setting): Judgement[] {
  const stitched = new Set(
    told.flatMap(({ kind, lemma, variant }) => (kind === stitchedQuotation.kind ? [...lemma.sigla, ...variant.sigla] : [])),
  )
  return (collation.transpositions ?? []).flatMap(({ sigla, moved, loci, elsewhere, isClaimed }) => {
    if (!isClaimed || moved.every((siglum) => stitched.has(siglum))) return []
    const places = [...loci, ...elsewhere].toSorted((a, b) => a - b)
    const whole = range(places[0]!, places.at(-1)!)
    const lemma = passageOf(collation, whole, alike(collation, whole, fullest(collation, sigla), sigla))
    return groupsOf(collation, whole, moved).map((group) => ({
      kind: wordOrder,
      ruling: { rule: 'the same words in another place' },
      difference: { matter: 'words', loci: whole, lemma, variant: passageOf(collation, whole, group), setting, left: [], right: [] },
    }))
  })
}

/** Witnesses that print the same over some loci, together. */
function groupsOf(collation: Collation, loci: readonly number[], sigla: readonly Siglum[]): Siglum[][] {
  const groups: Siglum[][] = []
  for (const siglum of sigla) if (!groups.some((group) => group.includes(siglum))) groups.push(alike(collation, loci, siglum, sigla))
  return groups
}

/** Tells whether a difference stands in words that moved: that they did says nothing of it. */
export function movedFinder({ transpositions, gathered }: Collation): (judgement: Judgement) => boolean {
  if (!transpositions || !gathered) return () => false
  const moved = new Set(transpositions.flatMap(({ loci, elsewhere }) => [...loci, ...elsewhere]))
  const isOfMoved = gathered.from.map((loci) => loci.some((locus) => moved.has(locus)))
  return ({ difference: { loci } }) => loci.length > 0 && loci.every((at) => isOfMoved[at])
}
