import { describe, expect, test } from 'vitest'
import { readAll } from './reading.ts'
import { encoded, outcomes, readFound, RECORD, TEXT } from './records.ts'

const other = { ...RECORD, headline: 'Board resigns', body: `${TEXT} More of it.` }
const third = { ...RECORD, headline: 'Lighthouse sold', body: `${TEXT} And more. ${'It went on. '.repeat(500)}` }
const cell = (value: string): string => `"${value.replaceAll('"', '""')}"`
const WHOLE = [RECORD, other, third].map((each) => encoded(each)).join('\n')

const BROKEN: readonly (readonly [what: string, line: string])[] = [
  ['breaks off before its text', '{"headline": "Never sent", "body":'],
  ['breaks off behind a comma', '{"headline": "Never sent",'],
  ['breaks off in a string', '{"headline": "Never se'],
  ['breaks off in a list', '{"headline": "Never sent", "authors": ["Ona Bray",'],
  ['has a line end in a string', '{"headline": "Never\nsent", "url": "x"}'],
]

describe('stories in lines of which the first is broken', () => {
  test.each(BROKEN)('are all read, and none has the headline of the one that %s', async (_, line) => {
    for (const name of ['wire.jsonl', 'wire.ndjson', 'wire.json', 'wire.txt']) {
      const all = await readAll([{ name, bytes: new TextEncoder().encode(`${line}\n${WHOLE}\n`) }])
      expect(all.flatMap((one) => (one.kind === 'article' ? [one.article.title] : []))).toEqual([
        'Ferry to run again',
        'Board resigns',
        'Lighthouse sold',
      ])
      expect(all.some((one) => one.kind === 'skipped' && one.path.startsWith(`${name}#1`))).toBe(true)
    }
  })

  test.each([
    ['in their midst', `${encoded(RECORD)}\n{"headline": "Never sent", "body":\n${encoded(other)}\n`],
    ['at their end', `${encoded(RECORD)}\n${encoded(other)}\n{"headline": "Never sent", "body":`],
  ])('are read as well where it stands %s', async (_, source) => {
    for (const name of ['wire.jsonl', 'wire.json'])
      expect((await outcomes(name, source)).filter((each) => !each.includes(': '))).toEqual([
        expect.stringMatching(/#1 Ferry to run again$/),
        expect.stringMatching(/#\d Board resigns$/),
      ])
  })

  test('keep their lines: the stories behind it stand where they are told to', async () => {
    const source = `{"headline": "Never sent", "body":\n${WHOLE}\n`
    expect(await outcomes('wire.jsonl', source)).toEqual([
      'wire.jsonl#1: broken JSON (it ends too soon)',
      'wire.jsonl#2 Ferry to run again',
      'wire.jsonl#3 Board resigns',
      'wire.jsonl#4 Lighthouse sold',
    ])
  })
})

describe('two records of a broken file', () => {
  test.each([
    ['whole', encoded(other)],
    ['broken too', encoded(other).slice(0, -40)],
  ])('are never one article, though the second is %s', async (_, second) => {
    for (const first of ['{"headline": "Never sent", "body":', '{"headline": "Never sent",', '{"headline": "Never sent"'])
      expect((await outcomes('wire.json', `${first}\n${second}`)).join('\n')).not.toMatch(/ Never sent$/m)
  })

  test('are still a list where they stand in one that is cut off, an item a line', async () => {
    const source = `{"items": [\n${encoded(RECORD)},\n${encoded(other)}\n`
    expect(await outcomes('list.json', source)).toEqual(['list.json#1 Ferry to run again', 'list.json#2 Board resigns'])
  })

  test('printed over several lines are read each', async () => {
    const source = `${encoded(RECORD, 1).slice(0, -2)},\n${encoded(other, 1)}\n`
    expect((await outcomes('list.json', source)).filter((each) => each.endsWith('Board resigns'))).toHaveLength(1)
  })
})

describe('JSON Lines that are found in a folder', () => {
  const story = encoded({ title: 'The quay at night', text: `${TEXT}\n${TEXT}` })
  const source = `{"title": "x", "text": "yyyy"}\n{"title": "oops", "text":\n${story}\n`

  test('are told of line by line once one of the lines is a story', async () => {
    const all = await readFound('half.jsonl', source)
    expect(all.map((one) => [one.kind, one.kind === 'article' ? one.article.title : one.path.replace(/^.*half/, 'half')])).toEqual([
      ['skipped', 'half.jsonl#1'],
      ['skipped', 'half.jsonl#2'],
      ['article', 'The quay at night'],
    ])
  })

  test.each([
    ['entries of a menu', { title: 'Welcome', text: 'Good morning to you, and a fine day' }],
    ['long prose without anybody’s words', { title: 'Terms', text: 'You may use this program as you like. '.repeat(40) }],
    ['code', { title: 'Example', body: 'const answer = "forty two" + lines\n'.repeat(40) }],
  ])('are passed over where they are %s', async (_, record) => {
    expect(await readFound('strings.jsonl', `${encoded(record)}\n${encoded(record)}\n`)).toMatchObject([{ kind: 'passed-over' }])
  })
})

describe('a list that is found in a folder, with a text under a name that nobody knows', () => {
  const long = `${TEXT}\n${TEXT}`
  const names = { Medium: 'Die Post', Ueber: 'Fähre', Inhalt_lang: long }

  test.each([
    ['lines.jsonl', `${encoded(names)}\n${encoded(names)}\n`],
    ['nested.jsonl', `${encoded({ Medium: 'Die Post', Ueber: 'Fähre', Inhalt_lang: { a: long } })}\n`],
    ['table.csv', `Medium;Ueber;Inhalt_lang\n${Object.values(names).map(cell).join(';')}\n`],
  ])('is told of where somebody speaks in it: %s', async (name, source) => {
    const [one, ...more] = await readFound(name, source)
    expect(more).toEqual([])
    expect(one).toMatchObject({ kind: 'skipped', reason: expect.stringContaining('it has Medium, Ueber, Inhalt_lang') })
  })

  test.each([
    ['lines.jsonl', `${encoded({ Medium: 'Die Post', Ueber: 'Fähre' })}\n${encoded({ Medium: 'Die Post', Ueber: 'Fähre' })}\n`],
    ['table.csv', `Medium;Ueber;Zahl\nDie Post;Fähre;17\n`],
  ])('is passed over where nobody does: %s', async (name, source) => {
    expect(await readFound(name, source)).toMatchObject([{ kind: 'passed-over' }])
  })
})
