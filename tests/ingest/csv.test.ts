import { assert, asyncProperty, constantFrom, nat, oneof, tuple, uint8Array } from 'fast-check'
import { encode } from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { readAll, readOne } from './reading.ts'
import { mapped, outcomes, placeOf, readFound, TEXT, writtenAt } from './records.ts'
import { articlesOf, quoted, row, table } from './table.ts'

describe('a table', () => {
  test('has an article in every row below its header', async () => {
    const articles = await articlesOf(
      'news.csv',
      table([row('Ferry to run again', TEXT), row('Board resigns', 'It said: "We leave," and left.', 2)]),
    )
    expect(articles).toMatchObject([
      { path: 'news.csv#1', holder: { kind: 'list', path: 'news.csv' }, title: 'Ferry to run again', outlet: 'Osel Post', text: TEXT },
      {
        path: 'news.csv#2',
        author: 'Ona Bray',
        date: '2024-05-14',
        url: 'https://oselpost.example/2',
        text: 'It said: "We leave," and left.',
      },
    ])
  })

  test.each([
    [';', 'a.csv'],
    ['\t', 'a.tsv'],
    ['\t', 'a.csv'],
    ['|', 'a.csv'],
    [',', 'a.tab'],
  ])('may part its values by %j in %s', async (delimiter, name) => {
    const source = table([row('Ferry; again', 'One, two; three | four\tfive.'), row('B', TEXT, 2)], delimiter)
    expect((await articlesOf(name, source)).map(({ text }) => text)).toEqual(['One, two; three | four\tfive.', TEXT])
  })

  test('without quotation marks is told by its even rows, whatever stands in its text', async () => {
    const source = 'title;date;text\nFerry;2024-05-14;One, two, three, four, she said\nBoard;2024-05-15;Five, six, he said\n'
    expect((await articlesOf('a.csv', source)).map(({ text }) => text)).toEqual(['One, two, three, four, she said', 'Five, six, he said'])
  })

  test('may say its delimiter in a line of its own, as Excel does, which is no row', async () => {
    const source = `sep=;\r\n${table([row('Ferry', 'She said “no” to all.')], ';', '\r\n')}`
    const [article] = await articlesOf('a.csv', source)
    expect(article).toMatchObject({ path: 'a.csv#1', text: 'She said “no” to all.' })
    expect(article && placeOf(article, 'no')).toBe(writtenAt(source, 'no” to all'))
  })

  test.each<[string, (text: string) => Uint8Array]>([
    ['UTF-8 with its mark', (text) => Buffer.from(`\ufeff${text}`)],
    ['UTF-16, as Excel saves it', (text) => Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['windows-1252', (text) => encode(text, 'windows-1252')],
  ])('may be in %s', async (_, bytes) => {
    const text = 'The café owner said: “We’ll never leave the quay, not for all the naïve promises of the board.”'
    const [article] = await articlesOf('a.csv', bytes(table([row('Café stays', text)])))
    expect(article).toMatchObject({ title: 'Café stays', text })
  })

  test('of R, which has no name over the numbers of its rows, is read', async () => {
    const source = `"title","date","text"\n"1","Ferry","2024-05-14","One two three."\n"2","Board","2024-05-15","Four five six."\n"3","Quay","2024-05-16","Seven eight."\n`
    expect((await articlesOf('a.csv', source)).map(({ title, text }) => `${title}: ${text}`)).toEqual([
      'Ferry: One two three.',
      'Board: Four five six.',
      'Quay: Seven eight.',
    ])
  })

  test('may escape quotation marks with a backslash', async () => {
    const source =
      String.raw`"title","date","text"` + '\n' + String.raw`"Ferry","2024-05-14","She said: \"We leave,\" and left, \"now\"."` + '\n'
    const [article] = await articlesOf('a.csv', source)
    expect(article?.text).toBe('She said: "We leave," and left, "now".')
    expect(article && placeOf(article, 'We leave')).toBe(writtenAt(source, 'We leave'))
  })

  test('may hold pages', async () => {
    const [article] = await articlesOf('a.csv', table([row('Ferry', '<p>The ferry runs.</p><p>"We <b>leave</b>," said Bray.</p>')]))
    expect(article?.text).toBe('The ferry runs.\n\n"We leave," said Bray.')
  })
})

describe('a row', () => {
  test('that does not fit the header is told, and others are read', async () => {
    const source =
      'title,date,text\nFerry,2024-05-14,One two, three four\nBoard,2024-05-15\nQuay,2024-05-16,Five six seven.,\nPier,2024-05-17,Eight nine\n'
    expect(await outcomes('a.csv', source)).toEqual([
      'a.csv#1: line 2: 4 values for 3 columns: a line end or a delimiter in them is perhaps not in quotation marks',
      'a.csv#2: line 3: 2 values for 3 columns: a line end or a delimiter in them is perhaps not in quotation marks',
      'a.csv#3 Quay',
      'a.csv#4 Pier',
    ])
  })

  test('that lacks values behind its text is read', async () => {
    expect(await outcomes('a.csv', 'text,title,date\nOne two three.,Ferry\nFour five six.,Board,2024-05-14\n')).toEqual([
      'a.csv#1 Ferry',
      'a.csv#2 Board',
    ])
  })

  test('with a mark that is never closed ends the table, which is told', async () => {
    const source = `${table([row('Ferry', TEXT), row('Board', 'a b', 2)])}"3","Quay\n"4,"y\n`
    expect(await outcomes('a.csv', source)).toEqual([
      'a.csv#1 Ferry',
      'a.csv#2 Board',
      'a.csv#3: a quotation mark from line 7 on is never closed: nothing behind it is read',
    ])
  })

  test('that is larger than any article ends the table, which is told', async () => {
    const source = `${table([row('Ferry', TEXT)])}"2","${'word '.repeat(7_000_000)}"\n${quoted('3')}\n`
    expect(await outcomes('a.csv', source)).toEqual([
      'a.csv#1 Ferry',
      'a.csv#2: a row from line 6 on is larger than 32 MB, perhaps for want of a quotation mark: nothing behind it is read',
    ])
  })

  test('without a text, or with NUL bytes, is told', async () => {
    const source = table([row('Ferry', ''), row('Board', 'nan', 2), row('Pier', 'a\0b', 3), row('Quay', TEXT, 4)])
    expect(await outcomes('a.csv', source)).toEqual([
      'a.csv#1: no text',
      'a.csv#2: no text',
      'a.csv#3: not text (it has NUL bytes)',
      'a.csv#4 Quay',
    ])
  })
})

describe('a table that holds no articles', () => {
  test('is passed over in a folder, and told with its columns where it is named', async () => {
    const source = 'id,name,price\n1,Tea,2\n2,Rope,7\n'
    expect(await readFound('prices.csv', source)).toMatchObject([{ kind: 'passed-over' }])
    expect(await outcomes('prices.csv', source)).toEqual([
      'prices.csv: no known article format (CSV; nothing in it is known as the text of an article: name it in the config under articles, fields: {text: …}; it has id, name, price)',
    ])
  })

  test('is passed over in a folder though it has texts: labels have no headline and no date', async () => {
    expect(await readFound('labels.csv', 'label,text\n1,Good morning to you\n')).toMatchObject([{ kind: 'passed-over' }])
    expect(await outcomes('labels.csv', 'label,text\n1,Good morning to you\n')).toEqual(['labels.csv#1 '])
  })

  test('for want of a header is told so', async () => {
    expect(await outcomes('a.csv', `1,https://osel.example/1,"${TEXT}"\n2,https://osel.example/2,"${TEXT}"\n`)).toEqual([
      'a.csv: no known article format (CSV without a header: its first line must name the columns)',
    ])
  })

  test('though it has a million columns ends quickly', async () => {
    const names = Array.from({ length: 1_000_000 }, (_, i) => `c${i}`).join(',')
    expect(await outcomes('a.csv', `text,${names}\n1,2\n`)).toEqual(['a.csv: no known article format (CSV with 1000001 columns)'])
  })
})

test('a map of the config names the columns', async () => {
  const source = 'Nr;Was es sagt;Wer;Wann\n1;One two three.;Osel Post;14.05.2024\n'
  const document = await readOne('a.csv', source, mapped({ text: 'Was es sagt', outlet: 'Wer', date: 'Wann' }))
  expect(document).toMatchObject({ kind: 'article', article: { text: 'One two three.', outlet: 'Osel Post', date: '2024-05-14' } })
  expect(await readOne('a.csv', source, mapped({ text: 'Text' }))).toMatchObject({
    reason: 'no known article format (CSV without the column Text that the config names; it has Nr, Was es sagt, Wer, Wann)',
  })
})

test('any bytes, and a table cut or changed anywhere, never throw', async () => {
  const sound = new TextEncoder().encode(table([row('Ferry', TEXT), row('Board "x"', 'a "b", c\n“d”', 2)]))
  await assert(
    asyncProperty(
      constantFrom('a.csv', 'a.tsv'),
      oneof(
        uint8Array({ maxLength: 300 }),
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
    { numRuns: 300 },
  )
})
