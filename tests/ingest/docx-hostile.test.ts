import * as fc from 'fast-check'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { extract } from '../../src/extract/index.ts'
import { documentXml, type Paragraph, wordFile, wordFileOf } from '../tools/word-file.ts'
import { cpuSeconds } from '../cpu-seconds.ts'
import { articleOf, readOne, reasonFor } from './reading.ts'

const MEGABYTE = 1024 * 1024
const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`
const STORY: readonly Paragraph[] = [
  'The night ferry between Brackwater and Osel will run again from May, the board said.',
  { pieces: ['“We have ', { deleted: 'always ' }, 'waited nine winters for this,” said Ilse Tamm, “and nobody gave up.”'] },
  { rows: [['Votes', '7']] },
  {
    pieces: [
      'She called it “a small',
      { break: 'page' },
      ' miracle” on Tuesday.',
      { footnote: 'So she said.' },
      { textBox: ['Nobody gave up'] },
    ],
  },
]

/** A file with one of its parts in another state. */
function withPart(name: string, content: Uint8Array, options: { readonly level?: 0 } = {}): Uint8Array {
  return zipSync({ ...unzipSync(wordFile(STORY)), [name]: content }, options)
}

describe('a Word file in any state', () => {
  test('cut off, it is skipped with the reason', async () => {
    const file = wordFile(STORY)
    expect(await reasonFor('a.docx', file.subarray(0, file.length - 100))).toBe('a damaged ZIP file, or one that was cut off')
    expect(await reasonFor('a.docx', file.subarray(0, 300))).toBe('a damaged ZIP file, or one that was cut off')
  })

  test('one bit of its words changed, it is not read as if nothing were', async () => {
    const file = withPart('word/document.xml', strToU8(documentXml(paragraph('The vote was 7 to 2.'))), { level: 0 })
    const at = Buffer.from(file).indexOf('7 to 2')
    expect(await reasonFor('a.docx', file.with(at, 0x39))).toBe('a damaged ZIP file (a checksum is wrong)')
  })

  test('whose XML breaks, it is read as far as it is sound, and that is said', async () => {
    const broken = documentXml(paragraph('One.') + paragraph('Two &nbsp; three.') + paragraph('Four.'))
    expect(await readOne('a.docx', wordFileOf(broken))).toMatchObject({
      article: { text: 'One.' },
      warnings: ['damaged: what follows “One.” could not be read (undefined entity)'],
    })
    expect(await reasonFor('a.docx', wordFileOf('<w:document><w:body>'))).toMatch(/^a damaged Word file \(/)
    expect(await reasonFor('a.docx', wordFileOf(documentXml('<w:p/>')))).toBe('a Word file without any text')
  })

  test('with a document type and entities of its own it is not read', async () => {
    const bomb = `<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>${documentXml(paragraph('&b;')).replace(/^<\?xml[^>]*>\s*/, '')}`
    expect(await reasonFor('a.docx', wordFileOf(bomb))).toBe('a damaged Word file (it has a document type)')
    const outside = `<!DOCTYPE w SYSTEM "file:///etc/passwd">${documentXml(paragraph('So.')).replace(/^<\?xml[^>]*>\s*/, '')}`
    expect(await reasonFor('a.docx', wordFileOf(outside))).toBe('a damaged Word file (it has a document type)')
  })

  test('names that lead out of it lead nowhere', async () => {
    const files = { ...unzipSync(wordFile(STORY)), '../../word/document.xml': strToU8('x'), '/etc/passwd': strToU8('x') }
    expect((await articleOf('a.docx', zipSync(files))).text).toContain('nine winters')
    const relations =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Type="x/officeDocument" Target="../../../etc/passwd"/></Relationships>'
    expect(await reasonFor('a.docx', withPart('_rels/.rels', strToU8(relations)))).toBe('no known article format (ZIP)')
  })

  test('where its main part has another name, its relations tell', async () => {
    const { 'word/document.xml': document, '_rels/.rels': relations, ...rest } = unzipSync(wordFile(STORY))
    const renamed = new TextDecoder().decode(relations).replace('word/document.xml', '/word/document2.xml')
    const file = zipSync({ ...rest, '_rels/.rels': strToU8(renamed), 'word/document2.xml': document ?? new Uint8Array() })
    expect((await articleOf('a.docx', file)).text).toContain('nine winters')
  })

  test('that inflates beyond all measure, it is refused, whatever it says of its size', async () => {
    const bomb = zipSync({ ...unzipSync(wordFile(STORY)), 'word/document.xml': new Uint8Array(80 * MEGABYTE) })
    expect(bomb.length).toBeLessThan(MEGABYTE)
    expect(await reasonFor('a.docx', bomb)).toBe('inflates to more than 64 MB')
    const lying = Buffer.from(bomb)
    for (let at = lying.indexOf('PK\u0001\u0002'); at >= 0; at = lying.indexOf('PK\u0001\u0002', at + 4)) lying.writeUInt32LE(1000, at + 24)
    expect(await reasonFor('a.docx', lying)).toBe('inflates to more than 64 MB')
  })

  test('whatever bytes stand behind the beginning of one, an article or a reason comes out', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        const document = await readOne('a.docx', Buffer.concat([wordFile(STORY).subarray(0, 60), bytes]))
        expect(document.kind).toBe('skipped')
      }),
    )
  })

  test('whatever bytes of one are changed, an article or a reason comes out', async () => {
    const whole = wordFile(STORY)
    const stored = zipSync(unzipSync(whole), { level: 0 })
    const change = fc.record({ at: fc.nat(), value: fc.nat(255) })
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(whole, stored), fc.array(change, { minLength: 1, maxLength: 12 }), async (file, changes) => {
        const bytes = Uint8Array.from(file)
        for (const { at, value } of changes) bytes[at % bytes.length] = value
        expect(['article', 'skipped']).toContain((await readOne('a.docx', bytes)).kind)
      }),
      { numRuns: 300 },
    )
  })

  test('whatever its markup says, an article or a reason comes out, and every page begins in its text', async () => {
    const tag = fc.constantFrom(
      ...'p r t pPr rPr del ins moveFrom tbl tr tc txbxContent br sectPr fldChar sdt sdtPr sdtContent showingPlcHdr lastRenderedPageBreak vanish framePr'.split(
        ' ',
      ),
    )
    const { node } = fc.letrec<{ node: string; nodes: string[] }>((tie) => ({
      node: fc.oneof(
        { maxDepth: 6 },
        fc.constantFrom('so', ' ', '&amp;', '“', '<w:t>it stands</w:t>', '<w:br w:type="page"/>', '<w:fldChar w:fldCharType="begin"/>'),
        fc.tuple(tag, tie('nodes')).map(([name, inner]) => `<w:${name} w:val="1">${inner.join('')}</w:${name}>`),
      ),
      nodes: fc.array(tie('node'), { maxLength: 5 }),
    }))
    await fc.assert(
      fc.asyncProperty(fc.array(node, { maxLength: 8 }), async (nodes) => {
        const document = await readOne('a.docx', wordFileOf(documentXml(nodes.join(''))))
        if (document.kind !== 'article') return
        const { text, pages = [] } = document.article
        expect(pages).toEqual(pages.filter((at) => at >= 0 && at < text.length).toSorted((a, b) => a - b))
        for (const { content, spans } of extract(document.article))
          expect(content).toBe(spans.map(({ start, end, part }) => textOf(document.article, part).slice(start, end)).join(' '))
      }),
      { numRuns: 200 },
    )
  })

  test.each<[string, () => string]>([
    ['a million empty paragraphs', () => `${'<w:p/>'.repeat(1_000_000)}${paragraph('So.')}`],
    [
      'a hundred thousand tables in each other',
      () => `${'<w:tbl><w:tr><w:tc>'.repeat(100_000)}${paragraph('So.')}${'</w:tc></w:tr></w:tbl>'.repeat(100_000)}`,
    ],
    [
      'boxes in boxes',
      () => `${'<w:p><w:r><w:txbxContent>'.repeat(50_000)}${paragraph('So.')}${'</w:txbxContent></w:r></w:p>'.repeat(50_000)}`,
    ],
    [
      'changes in changes',
      () => `<w:p>${'<w:ins w:author="A">'.repeat(100_000)}<w:r><w:t>So.</w:t></w:r>${'</w:ins>'.repeat(100_000)}</w:p>`,
    ],
    [
      'fields that nothing closes',
      () => `<w:p>${'<w:r><w:fldChar w:fldCharType="begin"/></w:r>'.repeat(100_000)}</w:p>${paragraph('So.').repeat(2)}`,
    ],
    [
      'paragraphs that all run on',
      () => `${'<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>so </w:t></w:r></w:p>'.repeat(100_000)}${paragraph('So.')}`,
    ],
    ['a hundred thousand pages', () => `${'<w:p><w:r><w:br w:type="page"/></w:r></w:p>'.repeat(100_000)}${paragraph('So.')}`],
    [
      'a hundred thousand pages of one paragraph',
      () => `<w:p>${'<w:r><w:t>so</w:t><w:br w:type="page"/></w:r>'.repeat(100_000)}<w:r><w:t>So.</w:t></w:r></w:p>`,
    ],
    [
      'a hundred thousand namespaces',
      () => `${Array.from({ length: 100_000 }, (_, i) => `<w:p xmlns:n${i}="urn:${i}"/>`).join('')}${paragraph('So.')}`,
    ],
  ])('%s are read in one pass, not again with every element', async (_, xml) => {
    const file = wordFileOf(documentXml(xml()))
    const spent = cpuSeconds()
    expect((await articleOf('a.docx', file)).text).toMatch(/So\.$/)
    expect(spent()).toBeLessThan(15)
  })
})

const told = (article: Awaited<ReturnType<typeof articleOf>>) =>
  extract(article).map(({ form, content, speaker, spans }) => [form, content, speaker?.name, spans.map(({ start, end }) => [start, end])])

function textOf({ text, parts }: Awaited<ReturnType<typeof articleOf>>, part: number | undefined): string {
  return part === undefined ? text : (parts[part]?.text ?? '')
}

test('the same story as text and from Word has the same quotations', async () => {
  const words = fc.array(fc.constantFrom('we', 'stay', 'all', 'night', 'the', 'pier', 'is', 'ours'), { minLength: 2, maxLength: 8 })
  const sentence = fc.oneof(
    words.map((some) => `The ${some.join(' ')}.`),
    words.map((some) => `“We ${some.join(' ')},” said Ona Bray.`),
    words.map((some) => `She called it “a ${some.join(' ')}” on Tuesday.`),
    words.map((some) => `Tom Vale said: “No ${some.join(' ')}.”`),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(sentence, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 6 }), async (drawn) => {
      const paragraphs = drawn.map((sentences) => sentences.join(' '))
      const [typed, printed] = [await articleOf('a.docx', wordFile(paragraphs)), await articleOf('a.txt', paragraphs.join('\n\n'))]
      expect(typed.text).toBe(printed.text)
      expect(told(typed)).toEqual(told(printed))
    }),
    { numRuns: 60 },
  )
})
