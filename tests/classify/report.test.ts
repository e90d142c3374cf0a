import { describe, expect, test } from 'vitest'
import { classifyReport } from '../../src/classify/index.ts'
import { collate } from '../../src/collate/index.ts'
import type { Article, Quotation } from '../../src/model.ts'
import { printings } from '../printings.ts'

const PROSE =
  'The village woke to a grey river and a broken weir while volunteers carried sandbags along the muddy lane towards the old bakery. '

/** An article with a quotation in its headline, and that quotation. */
function headlined(headline: string, body: string, speaker: string | undefined = 'Ada Marsh'): { article: Article; quotation: Quotation } {
  const article: Article = {
    id: 'a',
    path: 'a.txt',
    label: 'a',
    role: 'report',
    text: body,
    parts: [{ kind: 'title', text: `‘${headline}’` }],
    origin: { kind: 'plain', offset: 0, line: 1 },
  }
  const quotation: Quotation = {
    id: 'a-0',
    article,
    form: 'display',
    content: headline,
    spans: [{ start: 1, end: headline.length + 1, part: 0 }],
    ...(speaker !== undefined && { speaker: { text: speaker, name: speaker } }),
    medium: 'spoken',
    notes: [],
  }
  return { article, quotation }
}

function judged({ article, quotation }: { article: Article; quotation: Quotation }) {
  return classifyReport([], { articles: [article], quotations: [quotation] }, 'default')
}

test('a headline that gives someone words of which the text has none is a finding of one witness', () => {
  const [finding, ...others] = judged(headlined('Council stole our pensions', PROSE.repeat(12)))

  expect(others).toEqual([])
  expect(finding?.collation.cluster.witnesses.map(({ siglum }) => siglum)).toEqual(['A'])
  expect(finding?.discrepancies).toMatchObject([
    {
      kind: 'display-body-mismatch',
      severity: 'critical',
      confidence: 'low',
      family: 'display',
      lemma: { text: 'Council stole our pensions' },
    },
  ])
})

test('the words of such a headline can be read back from its finding', () => {
  const [finding] = judged(headlined('Council stole our pensions', PROSE.repeat(12)))

  expect(finding?.collation.loci.map(({ readings }) => readings[0]?.text)).toEqual(['Council', 'stole', 'our', 'pensions'])
})

test.each([
  ['its text has the words in another form', headlined('Volunteers carry sandbags', PROSE.repeat(12))],
  ['its text is only a teaser', headlined('Council stole our pensions', PROSE)],
  [
    'nobody is said to have said it',
    {
      ...headlined('Council stole our pensions', PROSE.repeat(12)),
      quotation: { ...headlined('Council stole our pensions', PROSE.repeat(12), '').quotation, form: 'mixed' as const },
    },
  ],
  ['it is a word or two', headlined('Stolen pensions', PROSE.repeat(12))],
])('a headline is left alone where %s', (_, given) => {
  expect(judged(given)).toEqual([])
})

test('a headline without a speaker may be a claim, and is left alone', () => {
  const { article, quotation } = headlined('Council stole our pensions', PROSE.repeat(12))
  const { speaker: _, ...unattributed } = quotation

  expect(judged({ article, quotation: unattributed })).toEqual([])
})

test('a headline in the text of a plain file does not support itself', () => {
  const { article, quotation } = headlined('Council stole our pensions', `‘Council stole our pensions’\n\n${PROSE.repeat(12)}`)

  expect(judged({ article, quotation: { ...quotation, spans: [{ start: 1, end: 27 }] } })).toHaveLength(1)
})

test('a headline that others print too is matched, and not judged once more', () => {
  const { cluster } = collate(
    printings({ A: { parts: ['Council stole our pensions'], form: 'display' }, B: 'Council stole their pensions' }),
  )
  const [{ quotations }] = cluster.witnesses
  const { article, quotation } = headlined('Council stole our pensions', PROSE.repeat(12))
  const [{ id }] = quotations

  expect(classifyReport([cluster], { articles: [article], quotations: [{ ...quotation, id }] }, 'default')).toEqual([])
  expect(classifyReport([], { articles: [article], quotations: [{ ...quotation, id }] }, 'default')).toHaveLength(1)
})

/** What is said of a headline over prose in which its speaker is quoted. */
function against(headline: string, said: string, speaker = 'Ada Marsh') {
  const { article, quotation } = headlined(headline, `${PROSE.repeat(12)}\n\n“${said}” she said.`)
  const body: Quotation = {
    ...quotation,
    id: 'a-1',
    form: 'direct',
    content: said,
    spans: [{ start: article.text.length - said.length - 11, end: article.text.length - 11 }],
    speaker: { text: speaker, name: speaker },
  }
  return classifyReport([], { articles: [article], quotations: [quotation, body] }, 'default').flatMap(({ discrepancies }) => discrepancies)
}

describe('a headline against what its own text quotes of the same speaker', () => {
  test('is told with both wordings where it has a word that the text has not', () => {
    expect(against('We cheated our members', 'What can we say? We were not open with our members, and they knew.')).toMatchObject([
      {
        kind: 'display-body-mismatch',
        severity: 'critical',
        confidence: 'medium',
        lemma: { sigla: ['B'], text: 'were not open with' },
        variant: { sigla: ['A'], text: 'cheated' },
      },
    ])
  })

  test.each([
    ['it only says less', 'We were not open', 'We were not open with our members, and they knew.'],
    ['its other words stand elsewhere in the text', 'We carried our members', 'We were not open with our members, and they knew.'],
  ])('is left alone where %s', (_, headline, said) => {
    expect(against(headline, said)).toEqual([])
  })

  test('is not set against the words of somebody else', () => {
    expect(against('We cheated our members', 'We were not open with our members.', 'Tom Bray')).toMatchObject([
      { confidence: 'low', lemma: { text: 'We cheated our members' } },
    ])
  })
})
