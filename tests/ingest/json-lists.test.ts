import { describe, expect, test } from 'vitest'
import { readAll, reasonFor } from './reading.ts'
import { encoded, outcomes, placeOf, RECORD, TEXT } from './records.ts'

describe('a list of records', () => {
  const other = { ...RECORD, headline: 'Board resigns', body: `${TEXT} More of it.` }

  test('is as many articles, counted from 1, those that cannot be read included', async () => {
    expect(await outcomes('a.json', encoded([RECORD, { headline: 'No words' }, 7, other], 1))).toEqual([
      'a.json#1 Ferry to run again',
      'a.json#2: no text (it has headline)',
      'a.json#3: no record',
      'a.json#4 Board resigns',
    ])
  })

  test('may be wrapped in what a service says of it', async () => {
    expect(await outcomes('a.json', encoded({ response: { status: 'ok', docs: [RECORD, other] } }))).toEqual([
      'a.json#1 Ferry to run again',
      'a.json#2 Board resigns',
    ])
    expect(await outcomes('a.json', encoded({ data: { items: [{ item: RECORD }, { item: other }] } }))).toEqual([
      'a.json#1 Ferry to run again',
      'a.json#2 Board resigns',
    ])
  })

  test('that is cut off is read as far as it goes', async () => {
    const source = encoded([RECORD, other])
    const all = await readAll([{ name: 'a.json', bytes: new TextEncoder().encode(source.slice(0, -60)) }])
    expect(all.map((one) => (one.kind === 'article' ? [one.article.title, one.warnings] : one))).toEqual([
      ['Ferry to run again', []],
      ['Board resigns', ['broken JSON: a string does not end in line 1; read as far as it is sound']],
    ])
  })

  test('may stand in lines though the file is not called so', async () => {
    expect(await outcomes('a.json', `${encoded(RECORD, 1)}\n${encoded(other, 1)}`)).toEqual([
      'a.json#1 Ferry to run again',
      'a.json#2 Board resigns',
    ])
  })
})

describe('JSON Lines', () => {
  test('are articles by their line, which is where their words stand', async () => {
    const source = `${encoded(RECORD)}\n\n{"headline": \n${encoded({ ...RECORD, headline: 'Board resigns' })}`
    const all = await readAll([{ name: 'wire.jsonl', bytes: new TextEncoder().encode(source) }])
    expect(all.map((one) => (one.kind === 'article' ? one.article.path : one))).toEqual([
      'wire.jsonl#1',
      { kind: 'skipped', path: 'wire.jsonl#3', reason: 'broken JSON (it ends too soon)' },
      'wire.jsonl#4',
    ])
    const last = all.at(-1)
    expect(last?.kind === 'article' && placeOf(last.article, 'We have waited')).toBe(
      `4:${(source.split('\n')[3]?.indexOf('We have') ?? 0) + 1}`,
    )
  })

  test('are known by what they are, whatever they are called', async () => {
    expect(await outcomes('wire.txt', `${encoded({ text: TEXT })}\n${encoded({ text: TEXT })}\n`)).toEqual(['wire.txt#1 ', 'wire.txt#2 '])
  })

  test('of which one is no UTF-8 lose that one', async () => {
    const bytes = Buffer.concat([
      Buffer.from(`${encoded(RECORD)}\n`),
      Buffer.from([0x7b, 0x22, 0x74, 0x65, 0x78, 0x74, 0x22, 0x3a, 0x22, 0xff, 0x20, 0xfe, 0x22, 0x7d, 0x0a]),
      Buffer.from(encoded(RECORD)),
    ])
    const all = await outcomes('wire.jsonl', bytes)
    expect(all).toHaveLength(3)
    expect(all[1]).toMatch(/^wire\.jsonl#2/)
  })

  test('in UTF-16 are read', async () => {
    const bytes = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(`${encoded(RECORD)}\n${encoded(RECORD)}\n`, 'utf16le')])
    expect(await outcomes('wire.jsonl', bytes)).toEqual(['wire.jsonl#1 Ferry to run again', 'wire.jsonl#2 Ferry to run again'])
  })

  test('of a log are told in one line, with what would help', async () => {
    const log = Array.from({ length: 500 }, (_, i) => encoded({ level: 'info', message: `request ${i} was served`, id: i })).join('\n')
    expect(await outcomes('log.jsonl', log)).toEqual([
      'log.jsonl: no known article format (JSON Lines; nothing in it is known as the text of an article: name it in the config under articles, fields: {text: …}; it has level, message, id)',
    ])
  })

  test('may begin with a line that is too long to be looked at, and are read all the same', async () => {
    const long = { title: 'Ferry', date: '2026-03-05', text: 'The ferry runs again. '.repeat(400_000) }
    const source = `${JSON.stringify(long)}\n${JSON.stringify({ title: 'Quay', date: '2026-03-05', text: 'She said: “We wait.”' })}\n`
    expect(await outcomes('wire.jsonl', source)).toEqual(['wire.jsonl#1 Ferry', 'wire.jsonl#2 Quay'])
  })
})

describe('a schema.org article', () => {
  const NEWS = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: 'Ferry to run again',
    alternativeHeadline: 'After nine winters',
    datePublished: '2024-05-14T09:30:00+03:00',
    dateModified: '2024-05-14T11:00:00+03:00',
    author: [{ '@type': 'Person', name: 'Ona Bray' }, { '@id': '#dell' }],
    publisher: { '@id': '#post' },
    inLanguage: 'en-GB',
    articleBody: TEXT,
  }
  const LINKED = [
    { '@type': 'Organization', '@id': '#post', name: 'The Brackwater Post' },
    { '@type': 'Person', '@id': '#dell', name: 'Ida Dell' },
  ]

  test.each<[string, unknown]>([
    ['in a graph', { '@context': 'https://schema.org', '@graph': [...LINKED, NEWS] }],
    ['in a list', [...LINKED, NEWS]],
    ['as the main thing of a page', { '@type': 'WebPage', mainEntity: NEWS, about: LINKED }],
  ])('is read %s, with those it names only by their id', async (_, json) => {
    const [document] = await readAll([{ name: 'a.jsonld', bytes: new TextEncoder().encode(encoded(json)) }])
    expect(document).toMatchObject({
      kind: 'article',
      article: {
        outlet: 'The Brackwater Post',
        author: 'Ona Bray, Ida Dell',
        date: '2024-05-14T09:30:00+03:00',
        updated: '2024-05-14T11:00:00+03:00',
        text: TEXT,
        parts: [{ kind: 'title' }, { kind: 'deck', text: 'After nine winters' }],
      },
    })
  })

  test('without its words is told', async () => {
    const { articleBody: _, ...empty } = NEWS
    expect(await reasonFor('a.json', encoded(empty))).toBe('a schema.org article without an articleBody')
  })
})
