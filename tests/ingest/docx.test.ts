import { describe, expect, test } from 'vitest'
import type { Ingested } from '../../src/ingest/index.ts'
import { documentXml, type Paragraph, type Piece, type Properties, wordFile, wordFileOf } from '../tools/word-file.ts'
import { articleOf, readOne } from './reading.ts'

const article = (paragraphs: readonly Paragraph[], properties?: Properties) => articleOf('draft.docx', wordFile(paragraphs, properties))
const textOf = async (...pieces: readonly Piece[]) => (await article([{ pieces }, 'The end.'])).text.replace('\n\nThe end.', '')
const markup = async (xml: string) => (await articleOf('draft.docx', wordFileOf(documentXml(xml)))).text

function warningsOf(document: Ingested): readonly string[] {
  return document.kind === 'article' ? document.warnings : []
}

const STORY = 'The ferry leaves at six, and nobody on the island had given up on it.'

describe('what a Word file prints', () => {
  test('paragraphs stand between blank lines, whatever lies between them in the file', async () => {
    const { text, origin } = await article(['  “We stay.”  ', '', { text: '' }, '\tOna Bray left.'])
    expect(text).toBe('“We stay.”\n\nOna Bray left.')
    expect(origin).toEqual({ kind: 'walked', anchors: [] })
  })

  test.each<[string, string, string]>([
    [
      'a line break and a tab',
      '<w:r><w:t>One</w:t><w:br/><w:t>two</w:t><w:tab/><w:t>three</w:t><w:cr/><w:t>four</w:t></w:r>',
      'One\ntwo\tthree\nfour',
    ],
    [
      'hyphens that do not break, or only break',
      '<w:r><w:t>co</w:t><w:noBreakHyphen/><w:t>op er</w:t><w:softHyphen/><w:t>ate</w:t></w:r>',
      'co\u2011op er\u00adate',
    ],
    [
      'a sign by its code',
      '<w:r><w:sym w:font="Times New Roman" w:char="201C"/><w:t>So</w:t><w:sym w:font="Arial" w:char="F0B4"/></w:r>',
      '“So´',
    ],
    [
      'a smiley Word made',
      '<w:r><w:t>Yes </w:t><w:sym w:font="Wingdings" w:char="F04A"/><w:sym w:font="Wingdings" w:char="F021"/></w:r>',
      'Yes ☺□',
    ],
    [
      'words in many runs',
      '<w:r><w:t xml:space="preserve">“We </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>stay</w:t></w:r><w:r><w:t>”</w:t></w:r>',
      '“We stay”',
    ],
    ['characters by their numbers', '<w:r><w:t>R&amp;D &#8220;so&#x201D; &lt;</w:t></w:r>', 'R&D “so” <'],
    ['a link', '<w:hyperlink r:id="rId9"><w:r><w:t>the table</w:t></w:r></w:hyperlink>', 'the table'],
    [
      'a smart tag and a control',
      '<w:smartTag><w:r><w:t>Carrow </w:t></w:r></w:smartTag><w:sdt><w:sdtPr><w:tag w:val="x"/></w:sdtPr><w:sdtContent><w:r><w:t>pier</w:t></w:r></w:sdtContent></w:sdt>',
      'Carrow pier',
    ],
    [
      'the reading above a sign',
      '<w:r><w:ruby><w:rt><w:r><w:t>かい</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>海</w:t></w:r></w:rubyBase></w:ruby></w:r>',
      '海',
    ],
    ['stops for tabs', '<w:pPr><w:tabs><w:tab w:val="left" w:pos="720"/></w:tabs></w:pPr><w:r><w:t>So</w:t></w:r>', 'So'],
    ['the look of words as it was', '<w:r><w:rPr><w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>So</w:t></w:r>', 'So'],
  ])('%s', async (_, xml, text) => {
    expect(await markup(`<w:p>${xml}</w:p>`)).toBe(text)
  })

  test('what a field shows is printed, its code is not', async () => {
    const sign = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
    const code = '<w:r><w:instrText>HYPERLINK "https://carrow.example"</w:instrText></w:r>'
    const inner = `${sign('begin')}<w:r><w:t>code</w:t></w:r>${sign('separate')}<w:r><w:t>more code</w:t></w:r>${sign('end')}`
    expect(
      await markup(
        `<w:p><w:r><w:t xml:space="preserve">See </w:t></w:r>${sign('begin')}${code}${inner}${sign('separate')}<w:r><w:t>the table</w:t></w:r>${sign('end')}<w:r><w:t>.</w:t></w:r></w:p>`,
      ),
    ).toBe('See the table.')
    expect(await markup(`<w:p>${sign('begin')}${code}</w:p><w:p>${sign('end')}${sign('end')}<w:r><w:t>So</w:t></w:r></w:p>`)).toBe('So')
  })

  test('cells of a table are paragraphs, a table in a cell too', async () => {
    const { text } = await article([
      'Votes:',
      {
        rows: [
          ['For', 'Against'],
          ['7', '2'],
        ],
      },
      'So it stands.',
    ])
    expect(text).toBe('Votes:\n\nFor\n\nAgainst\n\n7\n\n2\n\nSo it stands.')
    const inner = '<w:tbl><w:tr><w:tc><w:p><w:r><w:t>in</w:t></w:r></w:p></w:tc></w:tr></w:tbl>'
    expect(await markup(`<w:tbl><w:tr><w:tc>${inner}<w:p><w:r><w:t>out</w:t></w:r></w:p></w:tc></w:tr></w:tbl>`)).toBe('in\n\nout')
  })

  test('a large first letter belongs to its paragraph', async () => {
    const letter = '<w:p><w:pPr><w:framePr w:dropCap="drop" w:lines="3"/></w:pPr><w:r><w:t>T</w:t></w:r></w:p>'
    expect(await markup(`${letter}<w:p><w:r><w:t>he ferry left.</w:t></w:r></w:p>`)).toBe('The ferry left.')
  })

  test('what a control says before it is filled in is nobody’s text', async () => {
    const control = (inner: string) =>
      `<w:sdt><w:sdtPr>${inner}</w:sdtPr><w:sdtContent><w:p><w:r><w:t>Click here</w:t></w:r></w:p></w:sdtContent></w:sdt>`
    expect(await markup(`${control('<w:showingPlcHdr/>')}<w:p><w:r><w:t>So.</w:t></w:r></w:p>`)).toBe('So.')
    expect(await markup(`${control('')}<w:p><w:r><w:t>So.</w:t></w:r></w:p>`)).toBe('Click here\n\nSo.')
  })

  test('prefixes and namespaces of either age are the same', async () => {
    const xml =
      '<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:r><x:t>So</x:t></x:r></x:p></x:body></x:document>'
    expect((await articleOf('a.docx', wordFileOf(xml))).text).toBe('So')
    expect((await articleOf('a.docx', wordFileOf(xml.replaceAll('x:', '').replace(':x=', '=')))).text).toBe('So')
  })

  test('hidden words are not printed, and that is said', async () => {
    const hidden = (value: string) =>
      `<w:p><w:r><w:rPr><w:vanish${value}/></w:rPr><w:t>Check this.</w:t></w:r><w:r><w:t>So.</w:t></w:r></w:p>`
    const document = await readOne('a.docx', wordFileOf(documentXml(hidden(''))))
    expect(document).toMatchObject({ article: { text: 'So.' }, warnings: ['hidden text is not read'] })
    expect(await markup(hidden(' w:val="0"'))).toBe('Check this.So.')
  })
})

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
    if (title !== undefined) expect(found.title).toBe(title.replace('\n', ' '))
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
    const styles = (await import('fflate')).unzipSync(
      wordFile([{ xml: '<w:p><w:pPr><w:pStyle w:val="Schlagzeile2"/></w:pPr><w:r><w:t>Fähre fährt</w:t></w:r></w:p>' }, STORY]),
    )
    const xml = new TextDecoder().decode(styles['word/styles.xml'])
    const more = '<w:style w:type="paragraph" w:styleId="Schlagzeile2"><w:name w:val="Große Zeile"/><w:basedOn w:val="Title"/></w:style>'
    styles['word/styles.xml'] = new TextEncoder().encode(xml.replace('</w:styles>', `${more}</w:styles>`))
    expect((await articleOf('a.docx', (await import('fflate')).zipSync(styles))).parts).toEqual([{ kind: 'title', text: 'Fähre fährt' }])
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

  test('notes and comments are not read, and that is said', async () => {
    const pieces: Piece[] = [STORY, { footnote: 'A note.' }, { comment: 'Check!' }, { comment: 'Checked.' }, { endnote: 'Another.' }]
    const document = await readOne('a.docx', wordFile([{ pieces }]))
    expect(document).toMatchObject({ article: { text: STORY }, warnings: ['2 comments, 1 footnote and 1 endnote are not read'] })
    expect(warningsOf(await readOne('a.docx', wordFile([{ pieces: [STORY, { comment: 'Check!' }] }])))).toEqual(['1 comment is not read'])
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

  test.each<[string, Paragraph[]]>([
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
