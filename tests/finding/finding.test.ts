import { expect, test } from 'vitest'
import { finding } from '../../src/finding/index.ts'
import { withTokens } from '../../src/finding/with-tokens.ts'
import type { Article, Quotation } from '../../src/model.ts'
import { judged } from '../judged.ts'

test('a finding says of every witness what it prints, where, and in which sentence', () => {
  const { cluster } = finding(
    judged({ A: { cells: 'we feel so let down', before: 'It rained.\n\nShe said: ', after: ' Then she left.' } }, [], {
      speaker: 'Ana Petrov',
      id: 'q-1',
    }),
  )

  expect(cluster).toEqual({
    id: 'q-1',
    speaker: 'Ana Petrov',
    medium: 'written',
    witnesses: [
      {
        siglum: 'A',
        article: 'a.txt',
        form: 'direct',
        medium: 'written',
        content: 'we feel so let down',
        speaker: 'Ana Petrov',
        spans: [{ start: 23, end: 42, line: 3, column: 12, paragraph: 2 }],
        context: { before: 'She said:', after: 'Then she left.' },
        match: { bits: 41.5, why: '11 shared words, same speaker', confidence: 'high' },
      },
    ],
  })
})

test('a finding says when and to whom an article says it was said: each thing as the first of its quotations that tells', () => {
  const { collation } = judged({ A: 'a fine day' })
  const [witness] = collation.cluster.witnesses
  const [quotation] = witness.quotations
  const said = (occasion: Quotation['occasion']): Quotation => ({ ...quotation, ...(occasion && { occasion }) })
  const told = (...occasions: readonly Quotation['occasion'][]): unknown => {
    const [first, ...others] = occasions.map(said)
    const cluster = { ...collation.cluster, witnesses: [{ ...witness, quotations: [first!, ...others] }] } as const
    return finding({ collation: { ...collation, cluster }, discrepancies: [] }).cluster.witnesses[0]?.occasion
  }

  expect(told(undefined, { date: 'Monday' }, { date: 'Tuesday', addressee: 'the crew' })).toEqual({ date: 'Monday', addressee: 'the crew' })
  expect(told(undefined)).toBeUndefined()
})

test('a witness of several quotations is one: its words joined, its spans in order, the longest giving the form', () => {
  const article: Article = {
    id: 'a',
    path: 'a.txt',
    label: 'a',
    role: 'report',
    text: 'He called it “a fine day”. “We will go and see it,” he wrote, “at dawn.” Rain fell.',
    parts: [],
    origin: { kind: 'plain', offset: 0, line: 1 },
  }
  const quotation = (words: readonly string[], rest: Partial<Quotation>): Quotation => {
    const spans = words.map((each) => ({ start: article.text.indexOf(each), end: article.text.indexOf(each) + each.length }))
    return {
      id: words.join(),
      article,
      form: 'direct',
      content: words.join(' '),
      spans: [spans[0]!, ...spans.slice(1)],
      medium: 'unknown',
      notes: [],
      ...rest,
    }
  }
  const { collation } = judged({ A: 'a fine day' })
  const [plain] = collation.cluster.witnesses
  const quotations = [
    quotation(['a fine day'], { form: 'mixed', speaker: { text: 'He' } }),
    quotation(['We will go and see it,', 'at dawn.'], {
      medium: 'written',
      speaker: { text: 'he', name: 'Jo Marsh' },
      cue: { text: 'wrote', span: { start: 0, end: 1 } },
    }),
  ] as const
  const [witness] = finding({
    collation: { ...collation, cluster: { ...collation.cluster, witnesses: [{ ...plain, quotations }] } },
    discrepancies: [],
  }).cluster.witnesses

  expect(witness).toMatchObject({
    form: 'direct',
    medium: 'written',
    content: 'a fine day We will go and see it, at dawn.',
    speaker: 'Jo Marsh',
    cue: 'wrote',
    context: { before: 'He called it', after: '' },
  })
  expect(witness?.spans.map(({ start, end }) => article.text.slice(start, end))).toEqual([
    'a fine day',
    'We will go and see it,',
    'at dawn.',
  ])
})

test('every place leads to the differing words, or to the gap where they would stand', () => {
  const printings = judged(
    {
      A: { cells: 'we feel so very let down', before: 'One.\n\nTwo: ' },
      B: 'we feel - - let down',
      C: '. . . . let down',
      D: 'we feel … … let down',
    },
    [{ at: 'so very', variant: { kind: 'omitted', sigla: ['B', 'C', 'D'], text: '' } }],
  )
  const text = (siglum: string) =>
    printings.collation.cluster.witnesses.find((each) => each.siglum === siglum)?.quotations[0].article.text ?? ''
  const [found] = finding(printings).discrepancies
  const around = Object.entries(found?.places ?? {}).map(([siglum, { start, end }]) => [
    siglum,
    `${text(siglum).slice(start - 5, start)}[${text(siglum).slice(start, end)}]`,
  ])

  expect(Object.fromEntries(around)).toEqual({ A: 'feel [so very]', B: ' feel[]', C: 'id: “[]', D: 'feel [… …]' })
  expect(found?.places?.['A']).toMatchObject({ line: 3, column: 15 })
})

test('words that run on over a cue are shown up to the cue', () => {
  const { collation, discrepancies } = judged({ A: 'we feel so let down', B: 'we feel so let down' }, [{ at: 'so let' }])
  const [first, second] = collation.cluster.witnesses
  const article: Article = { ...first.quotations[0].article, text: '“we feel so,” she said, “let down”' }
  const quotation: Quotation = {
    ...first.quotations[0],
    article,
    spans: [
      { start: 1, end: 11 },
      { start: 25, end: 33 },
    ],
  }
  const cluster = { ...collation.cluster, witnesses: [{ ...first, quotations: [quotation] }, second!] } as const
  const { places } = finding({
    collation: { ...collation, cluster },
    discrepancies: [{ ...discrepancies[0]!, lemma: { kind: 'attested', sigla: ['A'], text: 'so let' } }],
  }).discrepancies[0]!

  expect(article.text.slice(places?.['A']?.start, places?.['A']?.end)).toBe('so')
})

test('a discrepancy of the whole cluster stands at the quotation', () => {
  const sides = { lemma: { kind: 'attested', sigla: ['A'], text: 'Ana' }, variant: { kind: 'attested', sigla: ['B'], text: 'Jo' } } as const
  const [found] = finding(judged({ A: 'we go', B: 'we go' }, [{ family: 'attribution', ...sides }])).discrepancies

  expect(found?.places?.['A']).toMatchObject({ start: 11, end: 16 })
})

test('readings are told without tokens, and with them where an alignment is to be read back', () => {
  const given = judged({ A: 'we feel so', B: 'we feel -' })
  const plain = finding(given)
  const full = withTokens(plain, given.collation)

  expect(plain.loci[2]?.readings).toEqual([
    { kind: 'attested', sigla: ['A'], independent: 1, text: 'so' },
    { kind: 'omitted', sigla: ['B'], independent: 1, text: '' },
  ])
  expect(full.loci.map(({ readings }) => readings.map(({ tokens }) => tokens))).toEqual([
    [{ A: [0], B: [0] }],
    [{ A: [1], B: [1] }],
    [{ A: [2] }, undefined],
  ])
})
