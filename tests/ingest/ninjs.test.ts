import { existsSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Article } from '../../src/model.ts'
import { articleOf, readAll, reasonFor } from './reading.ts'
import { encoded, placeOf, readFound, writtenAt } from './records.ts'

const HTML = '<p>OSEL (Stell Wire) – The night ferry runs again from May.</p>\n<p>“We have waited nine winters,” said Ilse Tamm.</p>'
const TEXT = 'OSEL (Stell Wire) – The night ferry runs again from May.\n\n“We have waited nine winters,” said Ilse Tamm.'

const COMMON = { uri: 'urn:newsml:stellwire.example:20240514:ferry:3', type: 'text', version: '3', language: 'en-GB' }

const ITEMS: Readonly<Record<string, object>> = {
  '1.3': {
    ...COMMON,
    firstcreated: '2024-05-14T09:30:00Z',
    versioncreated: '2024-05-14T11:00:00Z',
    headline: 'Ferry to run again',
    byline: 'By Ona Bray',
    ednote: 'Corrects the number of winters in paragraph 2.',
    body_xhtml: HTML,
    infosources: [{ name: 'Stell Wire' }],
    associations: { mainpic: { uri: 'urn:x', type: 'picture', headline: 'A quay', body_text: 'A picture of the quay at Osel.' } },
  },
  '2.1': {
    ...COMMON,
    firstcreated: '2024-05-14T09:30:00Z',
    versioncreated: '2024-05-14T11:00:00Z',
    headlines: [
      { role: 'short', value: 'Ferry runs' },
      { role: 'main', value: 'Ferry to run again' },
    ],
    by: 'Ona Bray',
    ednote: 'Corrects the number of winters in paragraph 2.',
    bodies: [
      { role: 'caption', contenttype: 'text/plain', value: 'The quay at Osel in May.' },
      { role: 'nitf', contenttype: 'text/vnd.IPTC.NITF', value: '<nitf><body><p>Other words here.</p></body></nitf>' },
      { role: 'main', contenttype: 'text/html', value: HTML },
    ],
    infosources: [{ name: 'Stell Wire' }],
  },
  '3.0': {
    ...COMMON,
    standard: { name: 'ninjs', version: '3.0' },
    firstCreated: '2024-05-14T09:30:00Z',
    versionCreated: '2024-05-14T11:00:00Z',
    headlines: [{ value: 'Ferry to run again' }],
    by: 'Ona Bray',
    edNote: 'Corrects the number of winters in paragraph 2.',
    bodies: [{ contentType: 'text/plain', value: TEXT }],
    infoSources: [{ name: 'Stell Wire' }],
  },
}

describe('a news item of ninjs', () => {
  test.each(Object.entries(ITEMS))('%s is an article of a wire, with its version and its note', async (_, item) => {
    expect(await articleOf('item.json', encoded(item))).toMatchObject({
      outlet: 'Stell Wire',
      title: 'Ferry to run again',
      date: '2024-05-14T09:30:00Z',
      updated: '2024-05-14T11:00:00Z',
      author: 'Ona Bray',
      language: 'en',
      itemId: COMMON.uri,
      version: '3',
      note: 'Corrects the number of winters in paragraph 2.',
      text: TEXT,
      parts: [{ kind: 'title', text: 'Ferry to run again' }],
    } satisfies Partial<Article> | object)
  })

  test('has its words where they stand in the file', async () => {
    const source = encoded(ITEMS['2.1'], 2)
    const article = await articleOf('item.json', source)
    expect(placeOf(article, 'We have waited')).toBe(writtenAt(source, 'We have waited'))
  })

  test('in plain text alone is read as it is', async () => {
    const article = await articleOf(
      'item.json',
      encoded({ ...COMMON, headline: 'Ferry', versioncreated: '2024-05-14T11:00:00Z', body_text: TEXT }),
    )
    expect(article).toMatchObject({ text: TEXT, date: '2024-05-14T11:00:00Z' })
    expect(article.updated).toBeUndefined()
  })

  test('without a text is told; a picture or an event is none, and is passed over in a folder', async () => {
    const bare = { ...COMMON, versioncreated: '2024-05-14T11:00:00Z', headline: 'Ferry' }
    expect(await reasonFor('item.json', encoded(bare))).toBe('a ninjs item without a text')
    const picture = encoded({ ...bare, type: 'picture', description_text: 'The quay at Osel in May, seen from the ferry.' })
    expect(await reasonFor('item.json', picture)).toBe('no known article format (ninjs: picture, not text)')
    expect(await readFound('item.json', picture)).toMatchObject([{ kind: 'passed-over' }])
  })
})

const EXAMPLES = '../shared/data/robustness/ninjs'

test.skipIf(!existsSync(EXAMPLES))('every example that the standard publishes is an article, is told, or is passed over', async () => {
  const all = await readAll([EXAMPLES])
  expect(all).toHaveLength(readdirSync(EXAMPLES).length)
  expect(all.filter(({ kind }) => kind === 'article').length).toBeGreaterThan(15)
  const reasons = all.flatMap((one) => (one.kind === 'skipped' ? [one.reason] : []))
  expect(new Set(reasons)).toEqual(new Set(['a ninjs item without a text']))
})
