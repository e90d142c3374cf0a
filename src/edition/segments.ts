import type { Collation, Locus, Reading, Siglum, Transposition } from '../model.ts'
import { partingOf } from '../text/parting-of.ts'
import { printer } from './printed.ts'

/** A collation whose loci are stretches, and for each locus it had before the number of its stretch. */
export interface Segmented {
  readonly collation: Collation
  readonly stretchOf: readonly number[]
}

/**
 * Joins loci that stand next to each other and part the witnesses in one way: runs of agreement above all, and longer readings against
 * each other (CollateX calls it segmentation). Every witness can still be read back.
 */
export function segments(collation: Collation): Segmented {
  const stretches: Locus[][] = []
  let last = ''
  const stretchOf = collation.loci.map((locus) => {
    const parting = partingOf(locus)
    const stretch = stretches.at(-1)
    if (stretch && parting === last) stretch.push(locus)
    else stretches.push([locus])
    last = parting
    return stretches.length - 1
  })
  const join = joiner(collation)
  const { cluster, tokens, transpositions } = collation
  const moved = transpositions && { transpositions: transpositions.map((each) => inStretches(each, stretchOf)) }
  return { collation: { cluster, tokens, loci: stretches.map(join), ...moved }, stretchOf }
}

/** What moved, told of stretches. */
function inStretches(moved: Transposition, stretchOf: readonly number[]): Transposition {
  const once = (loci: readonly number[]): number[] => Array.from(new Set(loci.map((at) => stretchOf[at] ?? at)))
  const pairs = new Map(
    moved.pairs.map(([here, there]) => [`${stretchOf[here]} ${stretchOf[there]}`, [stretchOf[here]!, stretchOf[there]!] as const]),
  )
  return { ...moved, loci: once(moved.loci), elsewhere: once(moved.elsewhere), pairs: Array.from(pairs.values()) }
}

function joiner(collation: Collation): (stretch: readonly Locus[]) => Locus {
  const printed = printer(collation)
  return (stretch) => {
    const [first] = stretch
    if (!first || stretch.length === 1) return first ?? { readings: [] }
    return { readings: first.readings.map((reading) => joined(reading, stretch)) }
  }

  function joined(reading: Reading, stretch: readonly Locus[]): Reading {
    const parts = stretch.flatMap(({ readings }) => readings.find((other) => isSame(reading, other)) ?? [])
    const ofSiglum = (siglum: Siglum) => parts.flatMap((part) => part.tokens[siglum] ?? [])
    const tokens = Object.fromEntries(
      reading.sigla.flatMap((siglum): [Siglum, readonly number[]][] => (ofSiglum(siglum).length > 0 ? [[siglum, ofSiglum(siglum)]] : [])),
    )
    const witness = reading.sigla.find((siglum) => parts.every((part) => printed(siglum, part).text === part.text)) ?? reading.sigla[0]!
    return { ...reading, tokens, text: printed(witness, { ...reading, tokens }).text }
  }
}

function isSame(one: Reading, other: Reading): boolean {
  return one.kind === other.kind && one.sigla.length === other.sigla.length && one.sigla.every((siglum, i) => siglum === other.sigla[i])
}
