import type { Collation, Siglum } from '../model.ts'
import { printer, wordingOf } from './printed.ts'

/** A reading in a variant graph. The first vertex and the last one are empty: there every witness starts and ends. */
interface Vertex {
  readonly text: string
  /** Number of its locus, counted from 1. */
  readonly rank: number
  readonly sigla: readonly Siglum[]
}

/** Witnesses that go on from one vertex to another; by their places in the list. */
interface Edge {
  readonly from: number
  readonly to: number
  readonly sigla: readonly Siglum[]
}

/** A variant graph (Schmidt and Colomb 2009): whoever follows one siglum from the first vertex to the last reads its witness. */
export interface VariantGraph {
  readonly id: string
  readonly vertices: readonly Vertex[]
  readonly edges: readonly Edge[]
  /** Pairs of vertices with words that stand in two places. */
  readonly transpositions: readonly (readonly [from: number, to: number])[]
}

/** Makes a variant graph of a collation. */
export function graphOf(collation: Collation): VariantGraph {
  const printed = printer(collation)
  const all = collation.cluster.witnesses.map(({ siglum }) => siglum)
  const vertices: Vertex[] = [{ text: '', rank: 0, sigla: all }]
  const edges = new Map<string, { from: number; to: number; sigla: Siglum[] }>()
  const lasts = new Map(all.map((siglum) => [siglum, 0]))
  const reach = (vertex: Vertex) => {
    const to = vertices.push(vertex) - 1
    for (const siglum of vertex.sigla) {
      const from = lasts.get(siglum) ?? 0
      const edge = edges.get(`${from} ${to}`) ?? { from, to, sigla: [] }
      edge.sigla.push(siglum)
      edges.set(`${from} ${to}`, edge)
      lasts.set(siglum, to)
    }
  }
  const firstAt = collation.loci.map(({ readings }, at) => {
    const first = vertices.length
    for (const reading of readings) {
      const { text } = wordingOf(reading, printed)
      if (text !== '') reach({ text, rank: at + 1, sigla: reading.sigla })
    }
    return first
  })
  reach({ text: '', rank: collation.loci.length + 1, sigla: all })
  return { id: collation.cluster.id, vertices, edges: Array.from(edges.values()), transpositions: transposed(collation, firstAt) }
}

/** From the best supported vertex at the one place to that at the other. */
function transposed({ transpositions = [] }: Collation, firstAt: readonly number[]): [number, number][] {
  return transpositions.flatMap(({ pairs }) => pairs.map(([here, there]): [number, number] => [firstAt[here]!, firstAt[there]!]))
}
