import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Printed, match } from '../../src/match/index.ts'
import { news } from '../bench/news.ts'
import { HOSPITAL, printed } from './newsroom.ts'

const WORDS = 'ferry quay storm Norvik captain fog hull rope ministry dredging winter the of and we was that not it very'.split(' ')
const SPEAKERS = ['Ada Brandt', 'Brandt', 'Per Holm', '']

const sentence = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 14 }).map((words) => words.join(' '))
const quotation = (pool: readonly string[]) =>
  fc.record({
    speaker: fc.constantFrom(...SPEAKERS),
    words: fc.oneof(fc.constantFrom(...pool), sentence),
    form: fc.constantFrom('direct', 'mixed', 'display'),
  })

/** A newsroom's day: articles that quote, and misquote, from a small pool of sentences. */
const day = fc.array(sentence, { minLength: 1, maxLength: 4 }).chain((pool) =>
  fc
    .array(
      fc.record({
        prose: fc.oneof(sentence, fc.constantFrom(...pool)),
        said: fc.array(quotation(pool), { maxLength: 5 }),
        outlet: fc.constantFrom('', 'Norvik Post'),
      }),
      {
        minLength: 1,
        maxLength: 6,
      },
    )
    .map((articles) =>
      articles.map(({ prose, said, outlet }, i) => {
        const text = said.map(({ speaker, words, form }) => `{${form}!${speaker}|${words}}`).join('\n\nThen on Monday.\n\n')
        return printed(`${i}.txt`, `${prose}.\n\n${text}`, outlet === '' ? {} : { outlet })
      }),
    ),
)

/** The same article under another path. */
function copyOf({ article, quotations }: Printed, path: string): Printed {
  const copy = { ...article, id: path, path, label: path }
  return { article: copy, quotations: quotations.map((one) => ({ ...one, id: one.id.replace(article.id, path), article: copy })) }
}

/** The bench's quotations say in their id what they print. */
const utteranceOf = ({ id }: { readonly id: string }) => id.split(':')[1]

const idsOf = (articles: readonly Printed[]) => match(articles).clusters.map(({ id }) => id)

test('the order in which articles come in changes nothing at all', () => {
  fc.assert(
    fc.property(
      day.chain((articles) => fc.tuple(fc.constant(articles), fc.shuffledSubarray(articles, { minLength: articles.length }))),
      ([articles, shuffled]) => {
        expect(match(shuffled)).toEqual(match(articles))
      },
    ),
  )
})

test('a copy of an article loses no cluster', () => {
  fc.assert(
    fc.property(day, fc.nat(), fc.constantFrom('0-copy.txt', 'z-copy.txt'), (articles, which, path) => {
      const original = articles[which % articles.length]!
      expect(idsOf([...articles, copyOf(original, path)])).toEqual(expect.arrayContaining(idsOf(articles)))
    }),
  )
})

/** What each cluster prints, every wording once. */
const wordings = (articles: readonly Printed[]) =>
  new Map(
    match(articles).clusters.map(({ id, witnesses }) => [
      id,
      [...new Set(witnesses.map(({ quotations }) => quotations.map(({ content }) => content).join(' / ')))].toSorted(),
    ]),
  )

test('a copy of an article changes nothing in what a cluster prints', () => {
  fc.assert(
    fc.property(day, fc.nat(), (articles, which) => {
      const after = wordings([...articles, copyOf(articles[which % articles.length]!, 'z-copy.txt')])
      for (const [id, printings] of wordings(articles)) expect(after.get(id)).toEqual(printings)
    }),
  )
})

test('an article about something else changes nothing', () => {
  const other = printed('y.txt', `${HOSPITAL}\n\n{Oskar Wendt|Nobody can nurse eleven patients through a night shift alone.}`)
  fc.assert(
    fc.property(day, (articles) => {
      expect(wordings([...articles, other])).toEqual(wordings(articles))
    }),
  )
})

test('clusters have two witnesses at least, ids and sigla of their own, and come in order of id', () => {
  fc.assert(
    fc.property(day, (articles) => {
      const { clusters } = match(articles)
      const ids = clusters.map(({ id }) => id)
      expect(ids).toEqual([...new Set(ids)].toSorted())
      for (const { witnesses } of clusters) {
        expect(witnesses.length).toBeGreaterThan(1)
        expect(new Set(witnesses.map(({ siglum }) => siglum)).size).toBe(witnesses.length)
      }
    }),
  )
})

test('every quotation of a cluster is cut out of its article, and stands in one witness only', () => {
  fc.assert(
    fc.property(day, (articles) => {
      const all = match(articles).clusters.flatMap(({ witnesses }) => witnesses.flatMap(({ quotations }) => quotations))
      for (const { content, spans, article } of all)
        expect(spans.map(({ start, end }) => article.text.slice(start, end)).join(' ')).toBe(content)
      expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
    }),
  )
})

test('invented news of a thousand quotations falls into its utterances', () => {
  const { clusters } = match(news(1000))
  const pure = clusters.filter(({ witnesses }) => new Set(witnesses.flatMap(({ quotations }) => quotations.map(utteranceOf))).size === 1)
  expect(pure.length / clusters.length).toBeGreaterThan(0.99)
  expect(clusters.length).toBeGreaterThan(250)
})
