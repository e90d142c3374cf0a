import * as fc from 'fast-check'
import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { renderReport } from '../../src/report/index.ts'
import { markedWords } from '../../src/report/html/marked-words.ts'
import { joined, markup, webAddress } from '../../src/report/html/markup.ts'
import { paragraphsIn, segmentsOf } from '../../src/report/html/segments.ts'
import { DRAFT, reportOn } from '../ticks/draft.ts'
import { textOf } from './html-page.ts'

test.each([
  ['<b>&"\'', '&lt;b&gt;&amp;&quot;&#39;'],
  ['a\u0000b\u001b[31mc\u202ed\nе', 'abcd\nе'],
  [7, '7'],
  [undefined, ''],
  [['<', [markup`<i>`, '>']], '&lt;<i>&gt;'],
])('%j is put into a page as %j', (content, expected) => {
  expect(markup`${content}`.text).toBe(expected)
})

test('pieces are joined by what stands between them', () => {
  expect(joined(['a', markup`<i>b</i>`, '&'], ', ').text).toBe('a, <i>b</i>, &amp;')
})

test.each(['https://gazette.example/a?b=1', 'http://gazette.example/'])('%s is an address to go to', (url) => {
  expect(webAddress(url)).toBe(url)
})

test.each([
  'javascript:alert(1)',
  ' JAVASCRIPT:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  'file:///etc/passwd',
  '//gazette.example',
  'gazette',
  '',
])('%j is no address to go to', (url) => {
  expect(webAddress(url)).toBeUndefined()
})

const stretches = fc.array(
  fc.record({ start: fc.nat(30), length: fc.integer({ min: 1, max: 12 }), rank: fc.nat(1) }).map(({ start, length, rank }) => ({ start, end: start + length, rank })), // prettier-ignore
)

test('segments follow each other without gap or overlap, and every stretch is made of whole segments', () => {
  fc.assert(
    fc.property(fc.nat(40), stretches, (length, given) => {
      const named = given.map((each, of) => ({ ...each, of }))
      const segments = segmentsOf(length, named)
      expect(segments.map(({ start }) => start)).toEqual([0, ...segments.map(({ end }) => end)].slice(0, segments.length))
      expect(segments.at(-1)?.end ?? length).toBe(length)
      for (const { start, end, of } of segments) {
        const covering = named.filter((each) => each.end <= length && each.start <= start && each.end >= end)
        const touching = named.filter((each) => each.end <= length && each.start < end && each.end > start)
        expect(covering).toEqual(touching)
        expect(of === undefined).toBe(covering.length === 0)
        const shown = covering.find((each) => each.of === of)
        for (const other of covering) expect(other.rank).toBeLessThanOrEqual(shown?.rank ?? -1)
      }
    }),
  )
})

test.each([
  ['one\ntwo\n\nthree', ['one\ntwo', 'three']],
  ['one\r\ntwo\r\n\r\n \t\r\nthree\r\n', ['one\r\ntwo', 'three']],
  ['\n\n one', [' one']],
  ['', []],
])('%j has the paragraphs %j', (text, expected) => {
  expect(paragraphsIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected)
})

const CONTENT = 'We will never go, not now'
const SPANS = [
  { start: 100, end: 117 },
  { start: 130, end: 137 },
]
const shown = (...places: readonly { readonly start: number; readonly end: number; readonly part?: number }[]) =>
  markedWords(
    CONTENT,
    SPANS,
    places.map((place) => ({ place, severity: 'major' })),
  )
    .text.replaceAll(/<b class="differing major">|<\/b>/g, '|')
    .replaceAll(/<span class="joint">|<\/span>/g, '')

test.each([
  ['words of the first piece', [{ start: 108, end: 113 }], 'We will |never| go, / not now'],
  ['words of the second piece', [{ start: 134, end: 137 }], 'We will never go, / not |now|'],
  ['words on both sides of the reporter’s', [{ start: 114, end: 133 }], 'We will never |go,| / |not| now'],
  [
    'what overlaps, as one',
    [
      { start: 103, end: 110 },
      { start: 108, end: 113 },
    ],
    'We |will never| go, / not now',
  ],
  ['nothing elsewhere in the article', [{ start: 10, end: 15 }], 'We will never go, / not now'],
  ['nothing in a caption', [{ start: 108, end: 113, part: 0 }], 'We will never go, / not now'],
])('of a printing in two pieces are marked: %s', (_, places, expected) => {
  expect(shown(...places)).toBe(expected)
})

test('where words are left out a caret stands', () => {
  const marked = markedWords(CONTENT, SPANS, [{ place: { start: 107, end: 107 }, severity: 'major', sign: 'a' }])
  expect(marked.text).toContain('We will<b class="differing gap major" title="words left out here">‸<sup>a</sup></b> never')
})

test('words whose pieces do not make them up are shown as they are', () => {
  expect(markedWords('We will never go', SPANS, [{ place: { start: 100, end: 102 }, severity: 'major' }]).text).toBe('We will never go')
})

test('words set off by “>” stand on the page without it, and quotations are underlined where they stand', async () => {
  const text = 'By Runa Holm\n\n> We sail,\n> all of us.\n\n“Never,” she said.'
  const start = text.indexOf('Never')
  const report = reportOn([{ content: 'Never,', spans: [{ start, end: start + 6, paragraph: 3 }] }], {
    drafts: [{ article: DRAFT.id, text, offset: 0, parts: [] }],
  })
  const [, copy = ''] = /<div class="paragraphs">([^]*?)<\/div>/.exec(await renderReport(report, 'html')) ?? []

  expect(copy).toContain('<p class="set-off">We sail,\nall of us.</p>')
  expect(copy).toMatch(/<a class="q [^>]*>Never,<\/a>/)
})

describe('a draft in Markdown', () => {
  const HEADED = '# Ferry to stay\n\nBy Runa Holm\n\n## What she said\n“Never,” she said. #never\n\n> # Sailing\n\n#none'
  const start = HEADED.indexOf('Never')

  /** What stands in the paragraphs of the page, and what is underlined in them. */
  const copyOf = async (path: string) => {
    const report = reportOn([{ content: 'Never,', spans: [{ start, end: start + 6, paragraph: 3 }] }], {
      articles: [{ ...DRAFT, path }],
      drafts: [{ article: DRAFT.id, text: HEADED, offset: 0, parts: [] }],
    })
    const { document } = parseHTML(await renderReport(report, 'html'))
    const elements = [...document.querySelectorAll('.paragraphs > *')]
    return {
      seen: elements.map((each) => `${each.tagName.toLowerCase()}${each.className ? `.${each.className}` : ''} ${textOf(each)}`),
      quoted: [...document.querySelectorAll('.paragraphs .q')].map(textOf),
    }
  }

  test('shows its headings as headings, each the paragraph it is counted as, and its quotations where they stand', async () => {
    expect(await copyOf('desk/draft.md')).toEqual({
      seen: [
        'h2 Ferry to stay',
        'p By Runa Holm',
        'p.headed What she said “Never, quotation 1 verbatim ” she said. #never',
        'p.set-off # Sailing',
        'p #none',
      ],
      quoted: ['Never,'],
    })
  })

  test('is no file of another sort: there a number sign is one', async () => {
    const { seen, quoted } = await copyOf('desk/draft.txt')
    expect(seen.slice(0, 3)).toEqual(['p # Ferry to stay', 'p By Runa Holm', expect.stringMatching(/^p ## What she said/)])
    expect(quoted).toEqual(['Never,'])
  })
})
