import { assert, asyncProperty, constantFrom, json as anyJson, nat, oneof, tuple, uint8Array } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CONFIG } from '../../src/cli/config-schema.ts'
import { FIELDS } from '../../src/options.ts'
import { articleOf, readAll, readOne, reasonFor } from './reading.ts'
import { encoded, mapped, readFound, RECORD, TEXT } from './records.ts'

describe('what is no article', () => {
  const FOREIGN: readonly (readonly [string, unknown])[] = [
    ['a manifest', { name: 'osel', version: '1.0.0', description: 'A harbour', scripts: { test: 'vitest run' }, dependencies: { a: '1' } }],
    ['words of a menu', { title: 'Menu', text: 'Click here to begin', content: 'Ferry' }],
    [
      'a feature',
      {
        type: 'FeatureCollection',
        features: [{ type: 'Feature', properties: { name: 'Osel quay' }, geometry: { type: 'Point', coordinates: [1, 2] } }],
      },
    ],
    [
      'a schema',
      {
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        title: 'Ferry',
        description: 'A ferry',
        type: 'object',
        properties: { text: { type: 'string' } },
      },
    ],
    ['a list of numbers', [[1, 2], [3]]],
    ['a log', [{ level: 'info', text: 'up', date: '2024-05-14' }]],
  ]

  test.each(FOREIGN)('is passed over in a folder: %s', async (_, json) => {
    const bytes = new TextEncoder().encode(encoded(json))
    const [zip] = await readFound('data.json', bytes)
    expect(zip?.kind).toBe('passed-over')
  })

  test('is told in one line where somebody names it', async () => {
    expect(await reasonFor('package.json', encoded(FOREIGN[0]?.[1]))).toBe(
      'no known article format (JSON; nothing in it is known as the text of an article: name it in the config under articles, fields: {text: …}; it has name, version, description, scripts, dependencies)',
    )
  })
})

describe('a map of fields', () => {
  const source = encoded({
    id: 4,
    payload: { words: TEXT, heading: 'Ferry to run again' },
    meta: { when: '14 May 2024' },
    'paper.name': 'Osel Post',
  })

  test('leads by dotted paths, and by names with dots in them', async () => {
    const fields = { text: 'payload.words', title: 'payload.heading', date: 'meta.when', outlet: 'paper.name' }
    expect(await articleOf('x.json', source, mapped(fields))).toMatchObject({
      text: TEXT,
      title: 'Ferry to run again',
      date: '2024-05-14',
      outlet: 'Osel Post',
    })
  })

  test('that leads nowhere is told', async () => {
    const document = await readOne('x.json', source, mapped({ text: 'payload.body' }))
    expect(document).toMatchObject({ kind: 'skipped', reason: 'no text in payload.body, which the config names' })
  })

  test('finds nothing that all objects have', async () => {
    expect(await readOne('x.json', source, mapped({ text: 'constructor.name' }))).toMatchObject({ kind: 'skipped' })
    expect(await readOne('x.json', source, mapped({ text: '__proto__' }))).toMatchObject({ kind: 'skipped' })
  })
})

const isRead = (fields: object): boolean => CONFIG.safeParse({ articles: [{ files: '*.csv', fields }] }).success

test('a config maps fields by our names, and no other', () => {
  expect(isRead(Object.fromEntries(FIELDS.map((name) => [name, `a.${name}`])))).toBe(true)
  expect(isRead({ body: 'text' })).toBe(false)
  expect(isRead({ text: '' })).toBe(false)
})

describe('a hostile file', () => {
  test('does not change what objects are', async () => {
    await readOne(
      'a.json',
      `{"__proto__": {"text": "polluted words"}, "constructor": {"prototype": {"title": "x"}}, "text": ${encoded(TEXT)}, "title": "Ferry",}`,
    )
    expect(Object.hasOwn(Object.prototype, 'text')).toBe(false)
    expect(({} as Readonly<Record<string, unknown>>)['title']).toBeUndefined()
  })

  test.each([
    ['lists in lists', '['.repeat(100_000)],
    ['objects in objects', '{"a":'.repeat(100_000)],
    ['lists in lists, closed', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
    ['objects in objects, closed', `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`],
  ])('nested a hundred thousand times is skipped: %s', async (_, json) => {
    expect((await readOne('a.json', json)).kind).toBe('skipped')
    expect((await readOne('a.json', `{"x": ${json}`)).kind).toBe('skipped')
  })

  test('keeps its article beside a deep value, huge numbers and a name of a million signs', async () => {
    const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`
    const json = `{"${'x'.repeat(1_000_000)}": 1e999999, "n": ${'9'.repeat(100_000)}, "deep": ${deep}, "title": "Ferry", "date": "2024-05-14", "text": ${encoded(TEXT)}}`
    expect((await articleOf('a.json', json)).text).toBe(TEXT)
  })

  test('with halves of characters is read without them, and that is told', async () => {
    const document = await readOne(
      'a.json',
      String.raw`{"title": "Ferry", "date": "2024-05-14", "text": "The \ud800 ferry \u0000 runs, said “Ona”."}`,
    )
    expect(document).toMatchObject({
      kind: 'article',
      article: { text: 'The \ufffd ferry \ufffd runs, said “Ona”.' },
      warnings: [expect.stringContaining('\ufffd')],
    })
  })

  test('of any bytes, or of an article cut or changed anywhere, never throws', async () => {
    const sound = new TextEncoder().encode(
      encoded({ docs: [RECORD, { '@type': 'NewsArticle', articleBody: TEXT }, { uri: 'urn:x', type: 'text', body_text: TEXT }] }, 1),
    )
    await assert(
      asyncProperty(
        constantFrom('a.json', 'a.jsonl', 'a.jsonld'),
        oneof(
          uint8Array({ maxLength: 400 }),
          anyJson({ maxDepth: 5 }).map((text) => new TextEncoder().encode(text)),
          tuple(nat(sound.length), uint8Array({ maxLength: 6 })).map(([at, bytes]) =>
            Buffer.concat([sound.subarray(0, at), bytes, sound.subarray(at + bytes.length)]),
          ),
          nat(sound.length).map((at) => sound.slice(0, at)),
        ),
        async (name, bytes) => {
          for (const one of await readAll([{ name, bytes }]))
            expect(one.kind === 'skipped' ? one.reason : 'x').not.toMatch(/could not be read|\n/)
        },
      ),
      { numRuns: 400 },
    )
  })
})
