import { describe, expect, test } from 'vitest'
import { articleOf } from './reading.ts'
import { encoded, placeOf, RECORD, TEXT, writtenAt } from './records.ts'
import type { Article } from '../../src/model.ts'

describe('a record in a file of its own', () => {
  test('is an article: its names tell what is what', async () => {
    const article = await articleOf('ferry.json', encoded(RECORD))
    expect(article).toMatchObject({
      path: 'ferry.json',
      outlet: 'The Brackwater Post',
      title: 'Ferry to run again',
      url: RECORD.url,
      date: '2024-05-14T09:30:00Z',
      author: 'Ona Bray',
      language: 'en',
      text: TEXT,
      parts: [{ kind: 'title', text: 'Ferry to run again', line: 1 }],
    })
  })

  test.each([
    ['German', { Titel: 'Fähre fährt wieder', Datum: '14.05.2024', Quelle: 'Osel Kurier', Volltext: TEXT }],
    ['French', { titre: 'Le bac reprend', date_de_publication: '2024-05-14', Journal: 'Le Quai', texte: TEXT }],
    ['Spanish', { Título: 'El barco vuelve', Fecha: '2024-05-14', Periódico: 'El Muelle', Contenido: TEXT }],
  ])('may name its fields in %s', async (_, record) => {
    const article = await articleOf('record.json', encoded(record))
    expect(article).toMatchObject({ title: expect.any(String), date: '2024-05-14', outlet: expect.any(String), text: TEXT })
  })

  test.each<[service: string, record: unknown, expected: Partial<Article>]>([
    [
      'news-please',
      {
        authors: ['Ona Bray'],
        date_publish: '2024-05-14 09:30:00',
        description: 'What the board said',
        language: 'en',
        maintext: TEXT,
        source_domain: 'www.brackwaterpost.example',
        title: 'Ferry to run again',
        title_page: null,
        url: RECORD.url,
      },
      { outlet: 'brackwaterpost.example', date: '2024-05-14T09:30:00', author: 'Ona Bray', text: TEXT },
    ],
    [
      'newspaper',
      {
        source_url: 'https://brackwaterpost.example',
        url: RECORD.url,
        title: 'Ferry to run again',
        text: TEXT,
        authors: ['Ona Bray', 'Ida Dell'],
        publish_date: '2024-05-14',
        keywords: ['ferry'],
        summary: 'The ferry runs.',
      },
      { url: RECORD.url, author: 'Ona Bray, Ida Dell', date: '2024-05-14', text: TEXT },
    ],
    [
      'Webz',
      {
        thread: { site: 'brackwaterpost.example', title: 'Ferry' },
        uuid: 'x1',
        url: RECORD.url,
        author: 'Ona Bray',
        published: '2024-05-14T09:30:00.000+03:00',
        title: 'Ferry to run again',
        text: TEXT,
        language: 'english',
      },
      { outlet: 'brackwaterpost.example', language: 'en', date: '2024-05-14T09:30:00.000+03:00' },
    ],
    [
      'WordPress',
      {
        id: 4,
        date: '2024-05-14T09:30:00',
        modified: '2024-05-15T08:00:00',
        link: RECORD.url,
        title: { rendered: 'Ferry to run again' },
        content: { rendered: '<p>The night ferry runs again.</p>\n<p>&#8220;We have waited,&#8221; said Ilse Tamm.</p>' },
      },
      {
        title: 'Ferry to run again',
        updated: '2024-05-15T08:00:00',
        text: 'The night ferry runs again.\n\n“We have waited,” said Ilse Tamm.',
      },
    ],
    [
      'the Guardian’s shape',
      {
        webTitle: 'Ferry',
        webUrl: RECORD.url,
        webPublicationDate: '2024-05-14T09:30:00Z',
        fields: { headline: 'Ferry to run again', standfirst: 'After nine winters', byline: 'Ona Bray', bodyText: TEXT },
      },
      { title: 'Ferry to run again', url: RECORD.url, author: 'Ona Bray', text: TEXT },
    ],
    [
      'Arc',
      {
        headlines: { basic: 'Ferry to run again' },
        display_date: '2024-05-14T09:30:00Z',
        content_elements: [
          { type: 'text', content: '<p>The ferry runs.</p>' },
          { type: 'image', caption: 'A quay' },
          { type: 'text', content: '“At last,” said Tamm.' },
        ],
      },
      { title: 'Ferry to run again', text: 'The ferry runs.\n\n“At last,” said Tamm.' },
    ],
  ])('may come from %s', async (_, record, expected) => {
    expect(await articleOf('record.json', encoded(record))).toMatchObject(expected)
  })

  test('may hold the XML of an archive, of which the body is read', async () => {
    const content =
      '<?xml version="1.0"?><entry xmlns="http://www.w3.org/2005/Atom"><title>Ferry</title><content><nitf:body><nitf:body.head><nitf:hl1>Ferry to run again</nitf:hl1></nitf:body.head>' +
      '<nitf:body.content><bodyText><p>The night ferry runs again.</p><p>“At last,” said Tamm.</p></bodyText></nitf:body.content></nitf:body></content></entry>'
    const record = {
      ResultId: 'urn:1',
      Title: 'Ferry to run again',
      Date: '2024-05-14T00:00:00Z',
      Source: { Name: 'Osel Post' },
      Document: { DocumentId: '/1', Content: content },
    }
    const source = encoded({ value: [record] })
    const article = await articleOf('search.json', source)
    expect(article).toMatchObject({
      outlet: 'Osel Post',
      title: 'Ferry to run again',
      text: 'The night ferry runs again.\n\n“At last,” said Tamm.',
    })
    expect(placeOf(article, 'At last')).toBe(writtenAt(source, 'At last'))
  })

  test('shows beside its text what its HTML shows there', async () => {
    const body =
      '<p>The night ferry between Brackwater and Osel will run again from May, the board decided.</p><figure><img src="q.jpg"><figcaption>Ilse Tamm at the quay: “We waited.”</figcaption></figure><p>The vote was seven to two.</p>'
    const article = await articleOf('a.json', encoded({ ...RECORD, body }))
    expect(article.parts.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
      'title: Ferry to run again',
      'caption: Ilse Tamm at the quay: “We waited.”',
    ])
    expect(article.text).not.toContain('at the quay')
  })

  test('has its deck only where it is called so: a description is none', async () => {
    const described = await articleOf('a.json', encoded({ ...RECORD, description: 'What the board said' }))
    const decked = await articleOf('a.json', encoded({ ...RECORD, standfirst: 'After nine winters' }))
    expect(described.parts.map(({ kind }) => kind)).toEqual(['title'])
    expect(decked.parts.map(({ kind, text }) => `${kind}: ${text}`)).toEqual(['title: Ferry to run again', 'deck: After nine winters'])
  })

  test('is taken by its body, not by an excerpt that is called text', async () => {
    expect((await articleOf('a.json', encoded({ title: 'Ferry', text: 'The night ferry between …', content: TEXT }))).text).toBe(TEXT)
  })

  test('is read with what Python writes where there is nothing', async () => {
    const source = encoded(RECORD).replace('"By Ona Bray"', 'NaN')
    const article = await articleOf('a.json', source)
    expect(article.text).toBe(TEXT)
    expect(article.author).toBeUndefined()
    expect((await articleOf('a.json', encoded({ ...RECORD, byline: 'nan' }))).author).toBeUndefined()
  })
})

describe('lines and columns', () => {
  test.each([undefined, 2])('lead into the string, past its escapes (indent %s)', async (indent) => {
    const text = 'Osel\t“runs”.\nThe board said "We leave," and then \\ “We stay,” she said.\r\nDone by “all”.'
    const source = encoded({ headline: 'Ferry', date: '2024-05-14', body: text }, indent)
    const article = await articleOf('a.json', source)
    for (const words of ['runs', 'We leave', 'We stay', 'all”']) expect(placeOf(article, words)).toBe(writtenAt(source, words))
  })

  test('lead into a string whose letters are all escaped', async () => {
    const source = String.raw`{"title": "Ferry", "date": "2024-05-14",
 "text": "\u201cWe leave,\u201d said Ona \u00c5sa Bray, \u043c\u044b \u0436\u0434\u0430\u043b\u0438 it."}`
    const article = await articleOf('a.json', source)
    expect(placeOf(article, 'We leave')).toBe('2:17')
    expect(placeOf(article, 'Åsa')).toBe(writtenAt(source, String.raw`\u00c5sa`))
    expect(placeOf(article, 'ждали')).toBe(writtenAt(source, String.raw`\u0436\u0434`))
  })

  test('lead through the tags of a body of HTML', async () => {
    const source = encoded(
      { title: 'Ferry', date: '2024-05-14', body: '<p class="lead">The ferry runs.</p>\n<p>“We <em>leave</em>,” said Ona Bray.</p>' },
      1,
    )
    const article = await articleOf('a.json', source)
    expect(article.text).toBe('The ferry runs.\n\n“We leave,” said Ona Bray.')
    expect(placeOf(article, 'We')).toBe(writtenAt(source, 'We <em>'))
    expect(placeOf(article, 'said')).toBe(writtenAt(source, 'said'))
  })

  test('lead to the last of two values of one name, which is the one that holds', async () => {
    const source = `{"title": "Ferry", "date": "2024-05-14", "text": "One two three.",\n"text": "Four “five” six."}`
    const article = await articleOf('a.json', source)
    expect(article.text).toBe('Four “five” six.')
    expect(placeOf(article, 'five')).toBe(writtenAt(source, 'five'))
  })
})
