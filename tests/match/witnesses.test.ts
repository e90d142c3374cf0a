import { expect, test } from 'vitest'
import { match } from '../../src/match/index.ts'
import { HARBOUR, printed, sets } from './newsroom.ts'

const [one, two] = [
  'The board was never told about the cracks in the eastern pier.',
  'Had we known, the ferries would have stopped in March already.',
]
const run = printed('run.txt', `${HARBOUR}\n\n{Ada Brandt|${one} ${two}}`)

test('quotations that cover successive stretches are one witness', () => {
  const split = printed('split.txt', `${HARBOUR}\n\n{Ada Brandt|${one}} She looked at the sea. {Ada Brandt|${two}}`)
  expect(sets(run, split)).toEqual([[`run.txt: ${one} ${two}`, `split.txt: ${one} / ${two}`]])
})

test('a stretch printed twice makes two witnesses', () => {
  const twice = printed(
    'twice.txt',
    `${HARBOUR}\n\nShe was {mixed!Ada Brandt|never told about the cracks}.\n\n{Ada Brandt|${one}} She looked at the sea. {Ada Brandt|${two}}`,
  )
  expect(sets(run, twice)).toEqual([[`run.txt: ${one} ${two}`, 'twice.txt: never told about the cracks', `twice.txt: ${one} / ${two}`]])
})

test('stretches of two speakers are two witnesses', () => {
  const split = printed('split.txt', `${HARBOUR}\n\n{Ada Brandt|${one}} A man agreed: {Per Holm|${two}}`)
  expect(sets(run, split)).toEqual([[`run.txt: ${one} ${two}`, `split.txt: ${one}`, `split.txt: ${two}`]])
})

test('a headline and the body sentence it repeats are two witnesses of one article', () => {
  const article = printed('a.txt', `{display!|never told about the cracks}\n\n${HARBOUR}\n\n{Ada Brandt|${one}}`)
  expect(sets(article)).toEqual([['a.txt: never told about the cracks', `a.txt: ${one}`]])
})

test('they are ordered and named by path, then by place', () => {
  const others = ['c.txt', 'a.txt', 'b.txt'].map((path) => printed(path, `${HARBOUR} From ${path}.\n\n{Ada Brandt|${one}}`))
  const [cluster] = match(others).clusters
  expect(cluster?.witnesses.map(({ siglum, quotations }) => `${siglum} ${quotations[0].article.path}`)).toEqual([
    'A a.txt',
    'B b.txt',
    'C c.txt',
  ])
})

test('each says why it is there', () => {
  const [cluster] = match([run, printed('x.txt', `${HARBOUR}\n\n{Ada Brandt|${one}}`)]).clusters
  expect(cluster?.witnesses[1]?.match).toMatchObject({
    why: expect.stringMatching(/^12 shared words, \d of them rare, same speaker, same event$/),
    confidence: 'high',
  })
})

test('the speaker is the one most independent witnesses name, by the fullest name', () => {
  const articles = ['Per Holm', 'Brandt', 'Ada Brandt'].map((speaker, i) =>
    printed(`${i}.txt`, `${HARBOUR} Edition ${i}.\n\n{${speaker}|${one}}`),
  )
  expect(match(articles).clusters[0]?.speaker).toBe('Ada Brandt')
})
