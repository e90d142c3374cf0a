import type { Collation } from '../model.ts'
import { graphOf, type VariantGraph } from './graph.ts'

/** Variant graphs in Graphviz' language, one after the other. */
export function dot(collations: readonly Collation[]): string {
  return collations.map((collation) => digraph(graphOf(collation))).join('\n')
}

function digraph({ id, vertices, edges, transpositions }: VariantGraph): string {
  return [
    `digraph ${quoted(id)} {`,
    '  rankdir=LR',
    '  node [shape=box]',
    ...vertices.map(({ text }, at) => `  v${at} [label=${quoted(text)}${text === '' ? ' shape=point' : ''}]`),
    ...edges.map(({ from, to, sigla }) => `  v${from} -> v${to} [label=${quoted(sigla.join(', '))}]`),
    ...transpositions.map(([from, to]) => `  v${from} -> v${to} [style=dotted dir=none constraint=false]`),
    '}',
    '',
  ].join('\n')
}

/** Backslashes would be commands, and a line break would end the label. */
function quoted(text: string): string {
  return `"${text.replace(/[\p{Cc}]+/gu, ' ').replace(/["\\]/g, (sign) => `\\${sign}`)}"`
}
