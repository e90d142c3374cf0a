import { unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { extract } from '../../src/extract/index.ts'
import { type Paragraph, type Piece, type Properties, wordFile } from '../tools/word-file.ts'
import { articleOf, readOne } from './reading.ts'

const article = (paragraphs: readonly Paragraph[], properties?: Properties) => articleOf('draft.docx', wordFile(paragraphs, properties))

const STORY = 'The ferry leaves at six, and nobody on the island had given up on it.'

describe('what stands beside the text', () => {
  test.each<[string, Paragraph[], string | undefined, string]>([
    ['of the style for it', [{ style: 'Title', text: 'Ferry to run' }, STORY], 'Ferry to run', STORY],
    [
      'below slug and byline',
      ['FERRY-12', 'By Ona Bray', { style: 'Title', text: 'Ferry to run' }, STORY],
      'Ferry to run',
      `FERRY-12\n\nBy Ona Bray\n\n${STORY}`,
    ],
    ['in two lines', [{ style: 'Title', text: 'Ferry' }, { style: 'Title', text: 'to run' }, STORY], 'Ferry\nto run', STORY],
    [
      'as the first main heading',
      [{ style: 'Heading 1', text: 'Ferry to run' }, STORY, { style: 'Heading 1', text: 'What now?' }],
      'Ferry to run',
      `${STORY}\n\nWhat now?`,
    ],
    [
      'never a main heading below the first paragraph',
      [STORY, { style: 'Heading 1', text: 'What now?' }],
      undefined,
      `${STORY}\n\nWhat now?`,
    ],
    ['never a smaller heading', [{ style: 'Heading 2', text: 'What now?' }, STORY], undefined, `What now?\n\n${STORY}`],
  ])('the headline: %s', async (_, paragraphs, title, text) => {
    const found = await article(paragraphs)
    expect(found.text).toBe(text)
    expect(found.parts).toEqual(title === undefined ? [] : [{ kind: 'title', text: title }])
    expect(found.title).toBe(title?.replace('\n', ' '))
  })

  test('deck, captions and boxes are kept apart, each box once', async () => {
    const found = await article([
      { style: 'Title', text: 'Ferry to run' },
      { style: 'Subtitle', text: 'Board says yes' },
      { pieces: [STORY, { textBox: ['We never gave up', 'Ona Bray'] }] },
      { style: 'Caption', text: 'The quay at dawn' },
    ])
    expect(found.text).toBe(STORY)
    expect(found.parts).toEqual([
      { kind: 'title', text: 'Ferry to run' },
      { kind: 'deck', text: 'Board says yes' },
      { kind: 'caption', text: 'The quay at dawn' },
      { kind: 'pull-quote', text: 'We never gave up\n\nOna Bray' },
    ])
  })

  test('a box as long as a story is in the text, and boxes alone are the text', async () => {
    const long = Array.from({ length: 30 }, () => STORY)
    expect((await article([{ pieces: ['Anchor.', { textBox: long }] }])).text).toBe([...long, 'Anchor.'].join('\n\n'))
    expect(await article([{ pieces: [{ textBox: [STORY] }] }])).toMatchObject({ text: STORY, parts: [] })
  })

  test('a style based on another is what that is, in whatever language its id is', async () => {
    const styles = unzipSync(
      wordFile([{ xml: '<w:p><w:pPr><w:pStyle w:val="Schlagzeile2"/></w:pPr><w:r><w:t>Fähre fährt</w:t></w:r></w:p>' }, STORY]),
    )
    const xml = new TextDecoder().decode(styles['word/styles.xml'])
    const more = '<w:style w:type="paragraph" w:styleId="Schlagzeile2"><w:name w:val="Große Zeile"/><w:basedOn w:val="Title"/></w:style>'
    styles['word/styles.xml'] = new TextEncoder().encode(xml.replace('</w:styles>', `${more}</w:styles>`))
    expect((await articleOf('a.docx', zipSync(styles))).parts).toEqual([{ kind: 'title', text: 'Fähre fährt' }])
  })

  test('words in the style of quotations are set off', async () => {
    expect((await article(['In her letter Ona Bray wrote:', { style: 'Quote', text: 'We leave.\nFor good.' }])).text).toBe(
      'In her letter Ona Bray wrote:\n\n> We leave.\n> For good.',
    )
  })

  test('the file’s title and author serve where nothing better is there, its dates never', async () => {
    const properties = { title: 'Draft three', author: 'Ada Lind' }
    expect(await article([STORY, 'More.'], properties)).toMatchObject({ title: 'Draft three', author: 'Ada Lind' })
    const better = await article([{ style: 'Title', text: 'Ferry to run' }, 'By Otto Berg', STORY], properties)
    expect(better).toMatchObject({ title: 'Ferry to run', author: 'Otto Berg' })
    expect(better.date).toBeUndefined()
    expect((await article([STORY, 'More.'], { title: 'Document1', author: 'Microsoft Office User' })).author).toBeUndefined()
  })

  test('footnotes and endnotes stand beside the text, in the order in which it refers to them', async () => {
    const pieces: Piece[] = [STORY, { endnote: 'So the minutes.' }, { footnote: '“It never sank,” Ilse Tamm wrote.' }]
    const { text, parts } = await article([{ pieces }])
    expect(text).toBe(STORY)
    expect(parts).toEqual([
      { kind: 'footnote', text: 'So the minutes.' },
      { kind: 'footnote', text: '“It never sank,” Ilse Tamm wrote.' },
    ])
  })

  test('a quotation in a footnote is a quotation like any other', async () => {
    const pieces: Piece[] = [STORY, { footnote: '“It never sank,” Ilse Tamm wrote.' }]
    const found = extract(await article([{ pieces }])).find(({ content }) => content === 'It never sank,')
    expect(found).toMatchObject({ form: 'direct', speaker: { text: 'Ilse Tamm' }, spans: [{ part: 0 }] })
  })

  test('comments are not read, and that is said; nor are notes that are not there', async () => {
    const pieces: Piece[] = [STORY, { footnote: 'A note.' }, { comment: 'Check!' }, { comment: 'Checked.' }, { endnote: 'Another.' }]
    const document = await readOne('a.docx', wordFile([{ pieces }]))
    expect(document).toMatchObject({ article: { text: STORY }, warnings: ['2 comments are not read'] })
    const lost = { xml: '<w:r><w:footnoteReference w:id="7"/></w:r>' }
    expect(await readOne('a.docx', wordFile([{ pieces: [STORY, lost] }]))).toMatchObject({
      warnings: ['1 footnote or endnote is not read'],
    })
    expect(await readOne('a.docx', wordFile([{ pieces: [STORY, { comment: 'Check!' }] }]))).toMatchObject({
      warnings: ['1 comment is not read'],
    })
  })
})

describe('front matter typed at the head', () => {
  const rule = '<w:p><w:pPr><w:pBdr><w:bottom w:val="single" w:sz="6"/></w:pBdr></w:pPr></w:p>'
  const ruled = (text: string) => ({ xml: rule.replace('</w:p>', `<w:r><w:t>${text}</w:t></w:r></w:p>`) })

  test.each<[string, Paragraph[]]>([
    ['as in a text file', ['---', 'outlet: The Post', 'date: 2 March 2019', '---']],
    ['in one paragraph', ['---\noutlet: The Post\ndate: 2019-03-02\n---']],
    ['with a dash for the rule, and a capital Word gave', ['—', 'Outlet: The Post', 'Date: 2019-03-02', '—']],
    ['with drawn rules', [{ xml: rule }, 'outlet: The Post', ruled('date: 2019-03-02')]],
    ['with only the rule below, drawn', ['outlet: The Post', ruled('date: 2019-03-02')]],
    ['with a drawn rule of its own below', ['---', 'outlet: The Post', 'date: 2019-03-02', { xml: rule }]],
  ])('%s', async (_, paragraphs) => {
    const found = await article([...paragraphs, { style: 'Title', text: 'Ferry to run' }, STORY])
    expect(found).toMatchObject({ outlet: 'The Post', date: '2019-03-02', text: STORY, parts: [{ kind: 'title', text: 'Ferry to run' }] })
  })

  test('its headline is a part where the text has none', async () => {
    const head = ['---', 'title: “We stay,” says Bray', 'role: transcript', '---']
    expect(await article([...head, STORY])).toMatchObject({
      role: 'transcript',
      title: '“We stay,” says Bray',
      parts: [{ kind: 'title', text: '“We stay,” says Bray' }],
    })
    expect((await article([...head, '“We stay,” says Bray', STORY])).parts).toEqual([])
  })

  test.each<[string, string[]]>([
    ['a line with a colon', ['Bray: we stay', '---', STORY]],
    ['a list of facts', ['Time: 7 p.m.', 'Place: Town Hall', '---', STORY]],
    ['lines that no rule ends', ['outlet: The Post', 'date: 2019-03-02', STORY]],
    ['a rule alone', ['---', STORY, '---']],
  ])('%s is none', async (_, paragraphs) => {
    expect((await article(paragraphs)).text).toBe(paragraphs.join('\n\n'))
  })

  test('what is wrong in it is said', async () => {
    expect(await readOne('a.docx', wordFile(['---', 'role: emperor', '---', STORY]))).toMatchObject({
      kind: 'skipped',
      reason: 'front matter, line 2: role must be report, source or transcript',
    })
  })
})
