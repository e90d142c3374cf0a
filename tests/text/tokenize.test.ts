import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { TokenKind } from '../../src/model.ts'
import { tokenize } from '../../src/text/tokenize.ts'
import { withoutMarkup } from '../../src/text/without-markup.ts'
import { cpuSeconds } from '../cpu-seconds.ts'

const cut = (text: string) => tokenize(text).map((token) => token.text)
const kinds = (text: string) => tokenize(text).map(({ kind }) => kind)

test.each<[string, readonly string[]]>([
  ['The U.S. spent $4.5bn, 43% more.', ['The', 'U.S.', 'spent', '$', '4.5bn', ',', '43', '%', 'more', '.']],
  ["safe 'til ’em came, ‘cause' and rock 'em'", ['safe', "'til", '’em', 'came', ',', '‘', 'cause', "'", 'and', 'rock', "'", 'em', "'"]],
  ['tried--and failed', ['tried', '-', '-', 'and', 'failed']],
  ['well-known at 10:30 p.m.', ['well', '-', 'known', 'at', '10:30', 'p.m.']],
  ['a f--king mess of bull****', ['a', 'f--king', 'mess', 'of', 'bull****']],
  ['s***, he said', ['s***', ',', 'he', 'said']],
  ['b** and s** and ***ing s***', ['b**', 'and', 's**', 'and', '***ing', 's***']],
  ['is *not* the **old pier**, __so__ _there_', ['is', 'not', 'the', 'old', 'pier', ',', 'so', 'there']],
  ['2 * 3 * 4', ['2', '*', '3', '*', '4']],
  ['the [islanders](http://a.example/b_(c) "Who *they* are") left', ['the', 'islanders', 'left']],
  ['the [islanders] (of Osel)', ['the', '[islanders]', '(', 'of', 'Osel', ')']],
  ['the govern\u00adment\u200b fell', ['the', 'govern\u00adment\u200b', 'fell']],
  ['Łódź café cafe\u0301', ['Łódź', 'café', 'cafe\u0301']],
  ['東京は', ['東', '京', 'は']],
  ['Q&A', ['Q', '&', 'A']],
])('%s is cut where a copy editor would', (text, parts) => {
  expect(cut(text)).toEqual(parts)
})

test.each<[string, TokenKind]>([
  ['[sic]', 'note'],
  ['[00:12:31]', 'note'],
  ['(00:12:31)', 'note'],
  ['(emphasis added)', 'note'],
  ['[the mayor]', 'bracket'],
  ['…', 'ellipsis'],
  ['...', 'ellipsis'],
  ['. . .', 'ellipsis'],
  ['[...]', 'ellipsis'],
  ['(…)', 'ellipsis'],
  ['https://example.org/a?b=1', 'link'],
  ['@mayor_okafor', 'tag'],
  ['#rebuild', 'tag'],
  ['👍🏽', 'emoji'],
  ['👩‍👩‍👧', 'emoji'],
  ['🇳🇬', 'emoji'],
  ['s***', 'word'],
  ['1,250', 'word'],
  ['—', 'mark'],
])('%s is one %s', (text, kind) => {
  expect(kinds(text)).toEqual([kind])
})

test('two full stops are no ellipsis, and an opening bracket alone is a mark', () => {
  expect(kinds('..')).toEqual(['mark', 'mark'])
  expect(kinds('[ rebuild')).toEqual(['mark', 'word'])
})

const page = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom(
      ...Array.from(`ab' ’-*[].…()"@#19,:$é漢\u00ad\u200b\n`),
      '\u0301',
      '👍',
      '\u200d',
      'https://',
      'sic',
      'n’t',
      "l'",
      '\ud83d',
    ),
  }),
)

test('tokens stand in order, do not overlap, and are what the page prints there', () => {
  fc.assert(
    fc.property(page, (text) => {
      let at = 0
      for (const token of tokenize(text)) {
        expect(token.start).toBeGreaterThanOrEqual(at)
        expect(token.end).toBeGreaterThan(token.start)
        expect(token.text).toBe(text.slice(token.start, token.end))
        at = token.end
      }
    }),
    { numRuns: 1000 },
  )
})

test('nothing that a reader sees is left out', () => {
  fc.assert(
    fc.property(page, (text) => {
      const left = tokenize(text).reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), withoutMarkup(text))

      expect(left).toMatch(/^[\s\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069]*$/)
    }),
    { numRuns: 1000 },
  )
})

test('typography does not move a cut', () => {
  expect(cut('“It isn’t over—not yet,” she said').length).toBe(cut('"It isn\'t over-not yet," she said').length)
})

/** Runs that make a careless pattern look ahead to the end of the page at every sign. */
test.each([
  '*',
  '[',
  '(',
  '.',
  '. ',
  "'",
  'a',
  "a'",
  'a*',
  '1.',
  'b-',
  'a.',
  '漢',
  '[.',
  '[…',
  '(emphasis ',
  '@',
  '👍\u200d',
  'http:/',
  '\u0301',
])('a page of nothing but %j is cut in one pass, not looked through to its end at every sign', (sign) => {
  const text = sign.repeat(400_000 / sign.length)
  const spent = cpuSeconds()
  tokenize(text)

  expect(spent()).toBeLessThan(5)
})

/** Before no-break spaces no word is taken for a plain one. */
const inPatterns = (text: string) => text.replaceAll(' ', '\u00a0').replaceAll('\n', '\u2028')
const prose = fc
  .array(
    fc.constantFrom(
      'the',
      'Pier',
      'cannot',
      'a.m',
      'b.',
      'x',
      ',',
      '.',
      '!',
      '?',
      ';',
      ' ',
      ' ',
      ' ',
      '\n',
      's***',
      'n’t',
      'www.',
      '-',
      '--',
      'f',
    ),
  )
  .map((pieces) => pieces.join(''))

const cuts = (text: string) => tokenize(text).map(({ kind, norm, start, end }) => [kind, norm, start, end])

test('plain words are cut as the patterns cut them', () => {
  fc.assert(
    fc.property(prose, (text) => {
      expect(cuts(text)).toEqual(cuts(inPatterns(text)))
    }),
    { numRuns: 2000 },
  )
})
