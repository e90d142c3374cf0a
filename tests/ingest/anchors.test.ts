import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { tracer } from '../../src/ingest/html/anchors.ts'
import type { Anchor } from '../../src/model.ts'
import { articleOf, page, STORY } from './reading.ts'

/** What the source has where an anchor says that a run of the text stands. */
const sourceAt = (source: string, { line, column, start, end }: Anchor): string =>
  (source.split(/\r\n|[\r\n]/)[line - 1] ?? '').slice(column - 1, column - 1 + end - start)

const anchored = async (source: string): Promise<{ text: string; anchors: readonly Anchor[] }> => {
  const { text, origin } = await articleOf('a.html', source)
  return { text, anchors: origin.kind === 'walked' ? origin.anchors : [] }
}

test('every run of the text stands in the source where its anchor says', async () => {
  const source = page(STORY.replaceAll('\n', '\r\n').replace('nine winters', '<b>ni</b>ne\n   winters'))
  const { text, anchors } = await anchored(source)
  for (const anchor of anchors) expect(sourceAt(source, anchor)).toBe(text.slice(anchor.start, anchor.end))
  const covered = anchors.map(({ start, end }) => text.slice(start, end)).join('')
  expect(covered.replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''))
})

test('a character reference stands at its own place', async () => {
  const source = page(`${STORY}<p>The caf&eacute; at the quay will open again too, &ldquo;of course&#8221;, she said on Tuesday.</p>`)
  const { text, anchors } = await anchored(source)
  const open = anchors.find(({ start }) => text[start] === '“' && text.slice(start).startsWith('“of course'))
  const line = source.split('\n')[(open?.line ?? 0) - 1]
  expect(line?.slice((open?.column ?? 0) - 1)).toMatch(/^&ldquo;of course/)
})

test('words that stand twice in the page are anchored where the text goes on as they do', () => {
  const source = '<title>We sail in May</title>\n<p>We sail in May</p>\n<p>Now and then. We sail in May, she said.</p>'
  expect(tracer(source).anchorsOf('Now and then. We sail in May, she said.')).toMatchObject([{ line: 3, column: 4 }])
})

test('a text of a word or two is found, too', () => {
  const source = '<p>Written by Ada Lind</p>\n<p>Harbourmaster</p>\n<p>We sail in May</p>'
  expect(tracer(source).anchorsOf('Ada Lind')).toMatchObject([{ line: 1, column: 15 }])
  expect(tracer(source).lineOf('Harbourmaster')).toBe(2)
  expect(tracer(source).anchorsOf('Ada Berg')).toEqual([])
})

test('words in elements for other browsers are found where the article stands in them', async () => {
  const source = page('').replace('<main>', `<noscript>\n${STORY}</noscript><main>`)
  const { text, anchors } = await anchored(source)
  expect(text).toMatch(/^The night ferry/)
  for (const anchor of anchors) expect(sourceAt(source, anchor)).toBe(text.slice(anchor.start, anchor.end))
  expect(anchors.length).toBeGreaterThan(0)
})

test('words that the source does not have are left without an anchor', () => {
  expect(tracer('<p>We sail in May.</p>').anchorsOf('They never sailed anywhere.')).toEqual([])
  expect(tracer('').lineOf('We sail')).toBeUndefined()
})

test('anchors are ordered, do not overlap, and say what the source says, whatever the markup', () => {
  const piece = fc.constantFrom(
    'We sail',
    ' ',
    '\n',
    '<b>',
    '</b>',
    '<p>',
    '</p>',
    '<br>',
    '&amp;',
    '&quot',
    '<',
    '<!--',
    '-->',
    'in May',
    '"',
    '<a title="x > y">',
    '<script>',
    '</script>',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const source = pieces.join('')
      const text = 'We sail in May We sail & in May'
      const anchors = tracer(source).anchorsOf(text)
      anchors.forEach((anchor, i) => {
        expect(anchor.start).toBeGreaterThanOrEqual(anchors[i - 1]?.end ?? 0)
        expect(anchor.end).toBeGreaterThan(anchor.start)
        const printed = text.slice(anchor.start, anchor.end)
        expect([printed, '&amp;'.slice(0, printed.length)]).toContain(sourceAt(source, anchor))
      })
    }),
  )
})
