import type { Collation } from '../model.ts'
import { graphOf, type VariantGraph } from './graph.ts'
import { element, escaped } from '../text/xml.ts'

const KEYS = [
  element('key', { id: 'text', for: 'node', 'attr.name': 'text', 'attr.type': 'string' }),
  element('key', { id: 'rank', for: 'node', 'attr.name': 'rank', 'attr.type': 'int' }),
  element('key', { id: 'witnesses', for: 'edge', 'attr.name': 'witnesses', 'attr.type': 'string' }),
]

/** Of edges that tell where words stand in another place; all others lead a witness on. */
const TYPE = element('key', { id: 'type', for: 'edge', 'attr.name': 'type', 'attr.type': 'string' }, element('default', {}, 'path'))

/** Variant graphs as GraphML: texts and ranks on the nodes, witnesses on the edges. */
export function graphml(collations: readonly Collation[]): string {
  const graphs = collations.map((collation, number) => graph(graphOf(collation), number))
  const keys = collations.some(({ transpositions }) => transpositions) ? [...KEYS, TYPE] : KEYS
  const inside = ['', ...keys, ...graphs, ''].join('\n')
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('graphml', { xmlns: 'http://graphml.graphdrawing.org/xmlns' }, inside)}\n`
}

const data = (key: string, value: string): string => element('data', { key }, escaped(value))

function graph({ id, vertices, edges, transpositions }: VariantGraph, number: number): string {
  const name = (at: number) => `g${number}-n${at}`
  const nodes = vertices.map(({ text, rank }, at) => element('node', { id: name(at) }, data('text', text) + data('rank', String(rank))))
  const lines = edges.map(({ from, to, sigla }, at) =>
    element('edge', { id: `g${number}-e${at}`, source: name(from), target: name(to) }, data('witnesses', sigla.join(', '))),
  )
  const moves = transpositions.map(([from, to], at) =>
    element('edge', { id: `g${number}-t${at}`, source: name(from), target: name(to), directed: 'false' }, data('type', 'transposition')),
  )
  return element(
    'graph',
    { id: `g${number}`, edgedefault: 'directed' },
    ['', element('desc', {}, escaped(id)), ...nodes, ...lines, ...moves, ''].join('\n'),
  )
}
