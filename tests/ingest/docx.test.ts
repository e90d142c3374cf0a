import { describe, expect, test } from 'vitest'
import { documentXml, type Paragraph, wordFile, wordFileOf } from '../tools/word-file.ts'
import { articleOf, readOne } from './reading.ts'

const article = (paragraphs: readonly Paragraph[]) => articleOf('draft.docx', wordFile(paragraphs))
const markup = async (xml: string) => (await articleOf('draft.docx', wordFileOf(documentXml(xml)))).text

const sign = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`

const control = (inner: string) =>
  `<w:sdt><w:sdtPr>${inner}</w:sdtPr><w:sdtContent><w:p><w:r><w:t>Click here</w:t></w:r></w:p></w:sdtContent></w:sdt>`

const hidden = (value: string) => `<w:p><w:r><w:rPr><w:vanish${value}/></w:rPr><w:t>Check this.</w:t></w:r><w:r><w:t>So.</w:t></w:r></w:p>`

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
    const document = await readOne('a.docx', wordFileOf(documentXml(hidden(''))))
    expect(document).toMatchObject({ article: { text: 'So.' }, warnings: ['hidden text is not read'] })
    expect(await markup(hidden(' w:val="0"'))).toBe('Check this.So.')
  })
})
