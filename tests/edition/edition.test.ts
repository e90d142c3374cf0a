import { array, assert, constantFrom, property, string } from 'fast-check'
import { DOMParser } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { clusterOf } from '../../src/collate/cluster-of.ts'
import { collate } from '../../src/collate/index.ts'
import { graphOf } from '../../src/edition/graph.ts'
import { edition } from '../../src/edition/index.ts'
import { segments } from '../../src/edition/segments.ts'
import type { Collation } from '../../src/model.ts'

const of = (contents: Readonly<Record<string, string>>): Collation => {
  const [first, ...rest] = Object.entries(contents).map(([id, content]) => ({ id, content }))
  if (!first) throw new Error('a cluster has at least one printing')
  return collate(clusterOf({ witnesses: [first, ...rest] }))
}

const FERRY = of({
  A: 'We will not close the old ferry, because the town needs it.',
  B: 'We will close the old ferry because the town … it.',
  C: 'the old boat',
})

const words = array(constantFrom('the', 'ferry', 'pier', 'closes', '<b>', '&', '"', ',', '…', '\u0001', '=1', '漢字'), {
  minLength: 1,
  maxLength: 9,
}).map((list) => list.join(' '))
const bare = (text = '') => text.replace(/\s|\ufffd/g, '')

const TEXT = 3
interface Node {
  readonly nodeType: number
  readonly tagName: string
  readonly textContent: string
  readonly children: Iterable<Node>
  readonly childNodes: Iterable<Node>
  readonly attributes: Iterable<{ readonly name: string }>
  readonly getAttribute: (name: string) => string | null
  readonly querySelectorAll: (selector: string) => Iterable<Node>
}

const parsed = (xml: string): Node => new DOMParser().parseFromString(xml, 'text/xml').documentElement
const all = (root: Node, selector: string): Node[] => Array.from(root.querySelectorAll(selector))
const witnessesOf = (node: Node): string[] => node.getAttribute('wit')?.split(' ') ?? []
const follows = (at: number, siglum: string) => (edge: { from: number; sigla: readonly string[] }) =>
  edge.from === at && edge.sigla.includes(siglum)

describe('an alignment table', () => {
  test('has a line a locus and a column a witness, and says how a witness prints nothing', () => {
    expect(
      edition([segments(FERRY).collation], 'csv')
        .split('\r\n')
        .slice(0, 6),
    ).toEqual([
      'cluster,locus,A,B,C',
      'q-e05a6342,0,We will,We will,<lacuna>',
      'q-e05a6342,1,not,<omitted>,<lacuna>',
      'q-e05a6342,2,close,close,<lacuna>',
      'q-e05a6342,3,the old,the old,the old',
      'q-e05a6342,4,ferry,ferry,boat',
    ])
  })

  test('holds no formula, and quotes what would break it', () => {
    const table = edition([of({ A: '@mayor, "so"', B: '@mayor, "so"' })], 'csv')
    expect(table).toContain(`,'@mayor,'@mayor\r\n`)
    expect(table).toContain(`,",",","\r\n`)
    expect(table).toContain(`,"""",""""\r\n`)
  })
})

describe('a TEI document', () => {
  /** What the Guidelines allow inside an element, as far as we write it, and which attributes. */
  const MODEL: Readonly<Record<string, readonly [children: string, attributes: string]>> = {
    teiCorpus: ['teiHeader TEI', 'xmlns'],
    TEI: ['teiHeader text', 'xmlns'],
    teiHeader: ['fileDesc encodingDesc', ''],
    fileDesc: ['titleStmt publicationStmt sourceDesc', ''],
    titleStmt: ['title', ''],
    publicationStmt: ['p', ''],
    sourceDesc: ['listWit p', ''],
    listWit: ['witness', ''],
    witness: ['', 'xml:id n'],
    encodingDesc: ['variantEncoding', ''],
    variantEncoding: ['', 'method location'],
    text: ['body', ''],
    body: ['ab', ''],
    ab: ['app', ''],
    app: ['lem rdg', ''],
    lem: ['', 'wit type'],
    rdg: ['', 'wit type'],
    title: ['', ''],
    p: ['', ''],
  }

  const complaints = (root: Node): string[] =>
    [root, ...all(root, '*')].flatMap((each) => {
      const [children, attributes] = MODEL[each.tagName] ?? ['', '']
      const foreign = Array.from(each.children, ({ tagName }) => tagName).filter((name) => !children.split(' ').includes(name))
      const unknown = Array.from(each.attributes, ({ name }) => name).filter((name) => !attributes.split(' ').includes(name))
      return MODEL[each.tagName] ? [...foreign.map((name) => `${each.tagName} > ${name}`), ...unknown] : [each.tagName]
    })

  test('sets the lemma against what others print, and says who prints nothing and how', () => {
    expect(edition([segments(FERRY).collation], 'tei')).toContain(
      '<app><lem wit="#A">not</lem><rdg wit="#B" type="omitted"/><rdg wit="#C" type="lacuna"/></app>',
    )
  })

  test('has only what the Guidelines allow, and every pointer a witness', () => {
    assert(
      property(words, words, words, (A, B, C) => {
        const root = parsed(edition([of({ A, 'B 2': B, w2: C }), of({ A: B, C: A })], 'tei'))
        expect(complaints(root)).toEqual([])
        const ids = all(root, 'witness').map((witness) => witness.getAttribute('xml:id'))
        expect(new Set(ids).size).toBe(ids.length)
        expect(
          all(root, '[wit]')
            .flatMap(witnessesOf)
            .filter((pointer) => !ids.includes(pointer.slice(1))),
        ).toEqual([])
      }),
      { numRuns: 30 },
    )
  })

  test('lets every witness be read back', () => {
    assert(
      property(words, words, words, (A, B, C) => {
        const contents = { A, B, C }
        const [ab] = all(parsed(edition([of(contents)], 'tei')), 'ab')
        for (const [siglum, content] of Object.entries(contents)) {
          const read = Array.from(ab?.childNodes ?? [], (node) =>
            node.nodeType === TEXT
              ? node.textContent
              : Array.from(node.children).find((reading) => witnessesOf(reading).includes(`#${siglum}`))?.textContent,
          )
          expect(bare(read.join(''))).toBe(bare(content).replaceAll('\u0001', ''))
        }
      }),
      { numRuns: 50 },
    )
  })
})

describe('a variant graph', () => {
  test('lets every witness be read back by following its siglum', () => {
    assert(
      property(words, words, words, (A, B, C) => {
        const contents = { A, B, C }
        const { vertices, edges } = graphOf(of(contents))
        for (const [siglum, content] of Object.entries(contents)) {
          let [read, at] = ['', 0]
          for (let next = edges.find(follows(at, siglum)); next; next = edges.find(follows(at, siglum))) {
            at = next.to
            read += vertices[at]?.text ?? ''
          }
          expect(at).toBe(vertices.length - 1)
          expect(bare(read)).toBe(bare(content))
        }
      }),
    )
  })

  test('is drawn from left to right, with the witnesses on its edges', () => {
    expect(edition([segments(of({ A: 'the old pier', B: 'the pier' })).collation], 'dot')).toMatchInlineSnapshot(`
      "digraph "q-f1757035" {
        rankdir=LR
        node [shape=box]
        v0 [label="" shape=point]
        v1 [label="the"]
        v2 [label="old"]
        v3 [label="pier"]
        v4 [label="" shape=point]
        v0 -> v1 [label="A, B"]
        v1 -> v2 [label="A"]
        v2 -> v3 [label="A"]
        v1 -> v3 [label="B"]
        v3 -> v4 [label="A, B"]
      }
      "
    `)
  })

  test('has labels that end where they should', () => {
    assert(
      property(string({ unit: 'binary', minLength: 1 }), (text) => {
        const lines = edition([of({ [text]: 'the pier', B: 'a "pier\\"' })], 'dot')
          .trimEnd()
          .split('\n')
        for (const line of lines.slice(3, -1)) expect(line).toMatch(/^ {2}v\d+( -> v\d+)? \[label="(?:[^"\\]|\\["\\])*"( shape=point)?\]$/)
      }),
    )
  })

  test('is GraphML with a node a reading', () => {
    const graph = edition([segments(of({ A: 'the old <pier>', B: 'the pier' })).collation], 'graphml')
    expect(graph).toContain('<node id="g0-n1"><data key="text">the</data><data key="rank">1</data></node>')
    expect(graph).toContain('<data key="text">old &lt;</data>')
    expect(graph).toContain('<edge id="g0-e0" source="g0-n0" target="g0-n1"><data key="witnesses">A, B</data></edge>')
  })
})
