import type { Collation } from '../model.ts'
import { graphOf, type VariantGraph } from './graph.ts'
import { element, escaped } from './xml.ts'

const KEYS = [
  element('key', { id: 'text', for: 'node', 'attr.name': 'text', 'attr.type': 'string' }),
  element('key', { id: 'rank', for: 'node', 'attr.name': 'rank', 'attr.type': 'int' }),
  element('key', { id: 'witnesses', for: 'edge', 'attr.name': 'witnesses', 'attr.type': 'string' }),
]

/** Variant graphs as GraphML: texts and ranks on the nodes, witnesses on the edges. */
export function graphml(collations: readonly Collation[]): string {
  const graphs = collations.map((collation, number) => graph(graphOf(collation), number))
  const inside = ['', ...KEYS, ...graphs, ''].join('\n')
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('graphml', { xmlns: 'http://graphml.graphdrawing.org/xmlns' }, inside)}\n`
}

const data = (key: string, value: string): string => element('data', { key }, escaped(value))

function graph({ id, vertices, edges }: VariantGraph, number: number): string {
  const name = (at: number) => `g${number}-n${at}`
  const nodes = vertices.map(({ text, rank }, at) => element('node', { id: name(at) }, data('text', text) + data('rank', String(rank))))
  const lines = edges.map(({ from, to, sigla }, at) =>
    element('edge', { id: `g${number}-e${at}`, source: name(from), target: name(to) }, data('witnesses', sigla.join(', '))),
  )
  return element(
    'graph',
    { id: `g${number}`, edgedefault: 'directed' },
    ['', element('desc', {}, escaped(id)), ...nodes, ...lines, ''].join('\n'),
  )
}
