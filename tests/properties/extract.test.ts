import { array, assert, constantFrom, nat, oneof, property, string, tuple } from 'fast-check'
import { expect, test } from 'vitest'
import { extract } from '../../src/extract/index.ts'
import type { Quotation, Span } from '../../src/model.ts'
import { articleOf as unknownArticleOf } from '../extract/reading-of.ts'

/** A few odd words may be of any language: these are English. */
const articleOf = (text: string) => ({ ...unknownArticleOf(text), language: 'en' })

const WORDS = [
  'The tide',
  'we',
  "can't",
  'mend',
  'Bray’s',
  'pier',
  'said',
  'Ona Bray',
  'she',
  'told',
  'reporters',
  'wrote',
  'before',
  'noon',
  'I',
]
const MARKS = ['"', '“', '”', '‘', '’', "'", '«', '»', '„', '``', "''", '—', '-- ', '>', '<b a="']
const POINTS = ['. ', ', ', ': ', ' ', ' ', '? ', '\n', '\n\n', '@bray ', ' (', ') ']

/** Newspaper paragraphs with marks strewn in anywhere. */
const strewn = array(oneof(constantFrom(...WORDS), constantFrom(...MARKS), constantFrom(...POINTS)), { maxLength: 60 }).map((pieces) =>
  pieces.join(''),
)

const sentence = array(constantFrom('tide', 'pier', 'harbour', 'again', 'never', 'slowly', 'our', 'boats'), {
  minLength: 3,
  maxLength: 9,
}).map((some) => `We ${some.join(' ')}`)
const speaker = constantFrom('Ona Bray', 'the mayor', 'she', 'Tom Vale')

/** Paragraphs as newspapers print them, with straight marks. */
const paragraph = oneof(
  tuple(sentence, speaker).map(([words, who]) => `"${words}," said ${who}.`),
  tuple(sentence, speaker, sentence).map(([words, who, more]) => `"${words}," ${who} said. "${more}."`),
  tuple(sentence, speaker).map(([words, who]) => `On Friday ${who} told the board that the plan was "${words.slice(3)}".`),
  sentence.map((words) => `${words} and the gulls' nests didn't fall.`),
)

/** The same in single marks, as British papers print them. */
const british = oneof(
  tuple(sentence, speaker).map(([words, who]) => `'${words},' said ${who}.`),
  tuple(sentence, speaker, sentence).map(([words, who, more]) => `'${words} and it doesn't mend,' ${who} said. '${more}.'`),
  sentence.map((words) => `${words} and the gull's nest didn't fall.`),
)

/** What a reader sees of quotations, wherever they stand. */
const wordsOf = (text: string) => extract(articleOf(text)).map(({ content, form }) => ({ content, form }))

const cut = (text: string, { start, end }: Span) => text.slice(start, end)
const spansOf = (quotations: readonly Quotation[]) => quotations.flatMap(({ spans }) => spans)
const shapeOf = ({ form, spans, speaker: found, cue, medium }: Quotation) => ({ form, spans, speaker: found?.span, cue: cue?.span, medium })

test('every span of a quotation cuts its content out of the article', () => {
  assert(
    property(strewn, (text) => {
      for (const { content, spans, speaker: found, cue } of extract(articleOf(text))) {
        expect(spans.map((span) => cut(text, span)).join(' ')).toBe(content)
        expect(content.trim()).toBe(content)
        expect(found?.span && cut(text, found.span)).toBe(found?.text)
        expect(cue && cut(text, cue.span)).toBe(cue?.text)
      }
    }),
    { numRuns: 500 },
  )
})

test('spans stand in the order of reading and do not overlap', () => {
  assert(
    property(strewn, (text) => {
      const spans = spansOf(extract(articleOf(text)).filter(({ parent }) => parent === undefined))
      spans.forEach(({ start, end }, i) => {
        expect(end).toBeGreaterThan(start)
        expect(start).toBeGreaterThanOrEqual(spans[i - 1]?.end ?? 0)
      })
    }),
    { numRuns: 500 },
  )
})

test('a nested quotation stands inside its parent, and none overlaps another of the same parent', () => {
  assert(
    property(strewn, (text) => {
      const quotations = extract(articleOf(text))
      const ends = new Map<string, number>()
      for (const { parent, spans } of quotations) {
        if (parent === undefined) continue
        const outer = quotations.find(({ id }) => id === parent)?.spans ?? []
        for (const { start, end } of spans) {
          expect(outer.some((span) => span.start < start && end <= span.end)).toBe(true)
          expect(start).toBeGreaterThanOrEqual(ends.get(parent) ?? 0)
          ends.set(parent, end)
        }
      }
    }),
    { numRuns: 500 },
  )
})

test('every quotation has an id of its own', () => {
  assert(
    property(strewn, (text) => {
      const ids = extract(articleOf(text)).map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
    }),
  )
})

test.each([undefined, 'en', 'de', 'fr', 'es', 'it', 'pl', 'xx'])('any text at all can be read as %s', (language) => {
  const anything = oneof(
    string({ unit: 'binary', maxLength: 300 }),
    array(oneof(constantFrom(...WORDS, ...MARKS, ...POINTS), string({ unit: 'grapheme', maxLength: 3 })), { maxLength: 60 }).map((pieces) =>
      pieces.join(''),
    ),
  )
  assert(
    property(anything, (text) => {
      expect(() => extract({ ...unknownArticleOf(text), ...(language && { language }) })).not.toThrow()
    }),
  )
})

test('a paragraph without marks changes nothing elsewhere', () => {
  assert(
    property(array(paragraph, { minLength: 1, maxLength: 6 }), (paragraphs) => {
      const text = `${paragraphs.join('\n\n')}\n\n`
      const longer = `${text}The ferry leaves at noon and comes back at dusk.`

      expect(extract(articleOf(longer)).map(shapeOf)).toEqual(extract(articleOf(text)).map(shapeOf))
    }),
  )
})

test('a paragraph without marks between others changes no words in marks', () => {
  assert(
    property(array(paragraph, { minLength: 1, maxLength: 6 }), nat(), (paragraphs, at) => {
      const plain = 'The ferry leaves at noon and comes back at dusk, when the tide lets it into the harbour.'
      const text = paragraphs.join('\n\n')
      const longer = paragraphs.toSpliced(at % (paragraphs.length + 1), 0, plain).join('\n\n')

      expect(wordsOf(longer).map(({ content }) => content)).toEqual(wordsOf(text).map(({ content }) => content))
    }),
  )
})

test('it makes no difference how a file ends its lines, or how many empty lines it begins with', () => {
  assert(
    property(array(paragraph, { minLength: 1, maxLength: 6 }), (paragraphs) => {
      const text = paragraphs.join('\n\n')

      expect(wordsOf(text.replaceAll('\n', '\r\n'))).toEqual(wordsOf(text))
      expect(wordsOf(`\n\n\n${text}\n`)).toEqual(wordsOf(text))
    }),
  )
})

test('curly single marks give the words that straight ones give', () => {
  assert(
    property(array(british, { minLength: 1, maxLength: 6 }), (paragraphs) => {
      const text = paragraphs.join('\n\n')
      const curly = text.replace(/(?<=^|\s)'/g, '‘').replaceAll("'", '’')

      expect(wordsOf(curly).map(({ content }) => content.replaceAll('’', "'"))).toEqual(wordsOf(text).map(({ content }) => content))
    }),
  )
})

test('curly marks give the quotations that straight ones give', () => {
  assert(
    property(array(paragraph, { minLength: 1, maxLength: 6 }), (paragraphs) => {
      const text = paragraphs.join('\n\n')
      const curly = text
        .replace(/(?<=^|\s)"/g, '“')
        .replaceAll('"', '”')
        .replaceAll("'", '’')

      expect(extract(articleOf(curly)).map(shapeOf)).toEqual(extract(articleOf(text)).map(shapeOf))
    }),
  )
})
