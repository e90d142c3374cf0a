import { array, assert, constantFrom, property } from 'fast-check'
import { expect, test } from 'vitest'
import { defused, GUARD } from '../../src/report/markdown/defused.ts'
import { text } from '../../src/report/markdown/nodes.ts'
import { written as asMarkdown } from '../../src/report/markdown/written.ts'
import { markdownNodes, wordsSeen } from './shapes.ts'

test.each([
  'ask @team about it',
  'mail ana@paper.example',
  'see #12 and !12 and GH-12 and gh-12',
  'PAPER-12',
  'octo/repo#3',
  'https://paper.example and ftp://paper.example',
  'www.paper.example',
  'mailto:ana@paper.example',
  ':smile: :+1: :100:',
  '~bug and %"Sprint 1"',
  'epic &7, snippet $12',
  'commit 0a1b2c3d4e',
  '[vulnerability:1]',
])('%s calls nobody and links nothing, and reads as it did', (words) => {
  const [value = ''] = markdownNodes(asMarkdown([{ type: 'paragraph', children: [text(words)] }])).flatMap((node) =>
    node.type === 'text' ? node.value : [],
  )

  expect(value.replaceAll(GUARD, '')).toBe(words)
  expect(value).not.toBe(words)
  expect(value).not.toMatch(
    /@[\w"]|[#!&$]\d|gh-\d|[A-Z]-\d|:\/\/|www\.|mailto:\S*@\w|:(?:smile|\+1|100):|~\w|%"|\b[0-9a-f]{7,40}\b|\[[a-z]+:/i,
  )
})

test.each(['at 12:30:45', 'ledger.txt:3:12', 'a 50% rise', 'Q&A', 'well-known', 'a@', 'no. 1', '5 € and 3 $'])(
  '%s stays as it is',
  (words) => {
    expect(defused(words)).toBe(words)
  },
)

test('no words from an article become anything but words, wherever they stand', () => {
  const evil = array(
    constantFrom('@a', '#1', '<b>', '</details>', '`', '**', '_', '~~', '$x$', '$`x`$', '[a](b)', '![a](b)', '[^1]', '|', '\\', '&lt;', '<!--', '-->', 'http://a.b', 'www.a.b', ':a:', '- ', '1. ', '# ', '> ', '```', '---', '\n', ' ', 'x'), // prettier-ignore
    { maxLength: 12 },
  ).map((parts) => parts.join(''))
  assert(
    property(evil, evil, (one, other) => {
      const markdown = asMarkdown([
        { type: 'paragraph', children: [text(`a ${one}`), { type: 'strong', children: [text(`b ${other} c`)] }, text(one)] },
        { type: 'table', children: [{ type: 'tableRow', children: [{ type: 'tableCell', children: [text(`d ${one}`)] }] }] },
      ])
      const kinds = markdownNodes(markdown).map(({ type }) => type)

      expect(kinds.filter((kind) => !['root', 'paragraph', 'strong', 'text', 'table', 'tableRow', 'tableCell'].includes(kind))).toEqual([])
      expect(markdownNodes(markdown).map(wordsSeen)[0]).toBe(
        `${seenOf(`a ${one}`)}${seenOf(`b ${other} c`)}${seenOf(one)}${seenOf(`d ${one}`)}`.trimEnd(),
      )
    }),
    { numRuns: 500 },
  )
})

const seenOf = (words: string): string => text(words).value.replaceAll(GUARD, '')

test('money is no mathematics', async () => {
  expect(asMarkdown([{ type: 'paragraph', children: [text('$5 and $6')] }])).toBe('\\$&#8203;5 and \\$&#8203;6\n')
})
