import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { keyOf, packed, unpacked } from '../../src/archive/record.ts'
import { extract } from '../../src/extract/index.ts'
import type { Printed } from '../../src/match/index.ts'
import type { Article, Quotation } from '../../src/model.ts'
import { articleOf, printedIn } from './setting.ts'

/** What an article is when it is called something else: all of it, but for the names. */
function named({ article, quotations, corrections }: Printed, id: string): Printed {
  const own: Article = { ...article, id }
  const rename = ({ nested, parent, ...rest }: Quotation): Quotation => ({
    ...rest,
    id: id + rest.id.slice(article.id.length),
    article: own,
    ...(parent !== undefined && { parent: id + parent.slice(article.id.length) }),
    ...(nested && { nested: nested.map(rename) }),
  })
  return { article: own, quotations: quotations.map(rename), ...(corrections?.length && { corrections: corrections.map(rename) }) }
}

const readBack = (printed: Printed, key = 'a-key'): Printed => unpacked(packed(printed), key)

const corpus = await printedIn('corpus')

test.each(corpus)('$article.path comes back from an archive as it went in', (printed) => {
  expect(readBack(printed)).toEqual(named(printed, 'a-key'))
})

test('every quotation that comes back is one of the article that comes back, nested ones too', () => {
  const text = 'The mayor said: “My father told me, ‘Never sell the market hall,’ and I will not.”\n\n“Nor will I,” said the warden.'
  const article = articleOf(text)
  const whole = { article, quotations: extract(article) }
  expect(whole.quotations.some(({ nested }) => nested?.length)).toBe(true)
  expect(whole.quotations.some(({ parent }) => parent !== undefined)).toBe(true)
  const { article: own, quotations } = readBack(whole)
  expect(quotations).toEqual(named(whole, 'a-key').quotations)
  const everyOne = (all: readonly Quotation[]): Quotation[] => all.flatMap((each) => [each, ...everyOne(each.nested ?? [])])
  for (const each of everyOne(quotations)) {
    expect(each.article).toBe(own)
    expect(each.id.startsWith('a-key')).toBe(true)
  }
})

test('what a correction note takes back comes back', () => {
  const text =
    '“We sold the hall,” said Ada Brunt.\n\nCorrection: An earlier version of this article misquoted Ada Brunt. She said “we kept the hall,” not “we sold the hall.”'
  const article = articleOf(text)
  const all = extract(article)
  const corrections = all.filter(({ withdrawn }) => withdrawn)
  expect(corrections).not.toEqual([])
  const whole = { article, quotations: all.filter(({ withdrawn }) => !withdrawn), corrections }
  expect(readBack(whole)).toEqual(named(whole, 'a-key'))
})

/** Texts of every sort of sign: halves of signs, NUL, signs of other planes, quotation marks. */
const text = fc.string({
  unit: fc.oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 3 }),
    fc.constantFrom('\0', '\ud800', '\udc00', '😀', '“', '”', '"', "'", '\n', ' said Ada Brunt. '),
  ),
})

test('any text whatever comes back to the sign', () => {
  fc.assert(
    fc.property(text, text, (body, title) => {
      const article = articleOf(body, { title, outlet: body.slice(0, 5), parts: [{ kind: 'title', text: title }] })
      const whole = { article, quotations: extract(article) }
      expect(readBack(whole)).toEqual(named(whole, 'a-key'))
    }),
  )
})

/** The same article with the fields of all its objects in another order. */
function turned<T>(value: T): T
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([name, each]) => [name, turned(each)]),
  )
}

test.each(corpus)('$article.path is the same article wherever it lies', ({ article }) => {
  const key = keyOf(article)
  expect(key).toMatch(/^[\da-f]{32}$/)
  expect(keyOf(turned(article))).toBe(key)
  const elsewhere: Article = {
    ...article,
    id: 'other',
    path: 'clips.zip/other.html',
    label: 'other',
    holder: { kind: 'archive', path: 'clips.zip' },
    origin: { kind: 'walked', anchors: [] },
    lineStarts: [3],
    parts: article.parts.map((part) => ({ ...part, line: 77, offset: 9, column: 2 })),
  }
  expect(keyOf(elsewhere)).toBe(key)
  expect(keyOf({ ...article, isDraft: true })).toBe(key)
})

test('no two articles of the corpus are the same', () => {
  expect(new Set(corpus.map(({ article }) => keyOf(article))).size).toBe(corpus.length)
})

test.each<Partial<Article>>([
  { text: 'The harbour is closed ' },
  { title: 'Closed' },
  { outlet: 'The Courier' },
  { date: '2026-05-02' },
  { url: 'https://courier.example/2' },
  { version: '2' },
  { role: 'source' },
  { parts: [{ kind: 'deck', text: 'For now' }] },
  { parts: [{ kind: 'title', text: 'For now' }] },
])('an article is another with %j', (other) => {
  expect(keyOf(articleOf('The harbour is closed', other))).not.toBe(keyOf(articleOf('The harbour is closed')))
})

test('what was a draft is none when it comes out of an archive', () => {
  const article = articleOf('“We sold the hall,” said Ada Brunt.', { isDraft: true })
  expect(readBack({ article, quotations: extract(article) }).article).not.toHaveProperty('isDraft')
})
