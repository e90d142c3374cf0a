import { expect, test } from 'vitest'
import { match } from '../../src/match/index.ts'
import { HARBOUR, printed, sets } from './newsroom.ts'

const post = 'We have moved eleven ferries in one night and nobody was hurt. I am proud of every single crew.'

test('a post printed without marks is a witness when another paper quotes it', () => {
  const embedded = printed('a.txt', `${HARBOUR}\n\nBrandt wrote online.\n\n${post}\n\nThe board declined to comment.`)
  const quoted = printed('b.txt', `${HARBOUR}\n\n{Ada Brandt|${post}}`)
  const [cluster] = match([embedded, quoted]).clusters
  const [witness] = cluster?.witnesses ?? []
  expect(witness?.quotations[0]).toMatchObject({ form: 'unquoted', content: post, medium: 'unknown' })
  expect(witness?.quotations[0].spans.map(({ start, end }) => embedded.article.text.slice(start, end))).toEqual([post])
})

test('it keeps its own wording', () => {
  const own = post.replace('eleven', 'twelve').replace('every single', 'each')
  const embedded = printed('a.txt', `${HARBOUR}\n\nBrandt wrote online.\n\n${own}\n\nThe board declined to comment.`)
  expect(sets(embedded, printed('b.txt', `${HARBOUR}\n\n{Ada Brandt|${post}}`))).toEqual([[`a.txt: ${own}`, `b.txt: ${post}`]])
})

test.each([
  ['a report in other words', 'She said that in a single night all the ferries were moved, and that nobody had come to harm.'],
  ['a stock phrase of it', 'Officials said nobody was hurt.'],
])('%s is none', (_, prose) => {
  expect(sets(printed('a.txt', `${HARBOUR}\n\n${prose}`), printed('b.txt', `${HARBOUR}\n\n{Ada Brandt|${post}}`))).toEqual([])
})

test("an article's own prose about what it quotes is none", () => {
  const prose = 'Brandt said they had moved eleven ferries in one night and nobody was hurt, and called the crews brave.'
  const own = printed('a.txt', `${HARBOUR}\n\n${prose}\n\n{Ada Brandt|${post}}`)
  expect(sets(own)).toEqual([])
  expect(sets(own, printed('b.txt', `${HARBOUR}\n\n{Ada Brandt|${post}}`))).toEqual([[`a.txt: ${post}`, `b.txt: ${post}`]])
})

test.each([
  [
    'We have moved eleven ferries in one night and nobody was hurt, she has said.',
    'We have moved eleven ferries in one night and nobody was hurt',
  ],
  [
    'The board heard that we have moved eleven ferries in one night and nobody was hurt.',
    'we have moved eleven ferries in one night and nobody was hurt.',
  ],
  [
    'We have moved eleven ferries in one night and nobody was hurt, Brandt said. I am proud of every single crew.',
    'We have moved eleven ferries in one night and nobody was hurt / I am proud of every single crew.',
  ],
])('"%s": the reporter\'s own words are left out', (prose, own) => {
  const embedded = printed('a.txt', `${HARBOUR}\n\n${prose}`)
  const [cluster] = match([embedded, printed('b.txt', `${HARBOUR}\n\n{Ada Brandt|${post}}`)]).clusters
  const [witness] = cluster?.witnesses ?? []
  expect(witness?.quotations[0].spans.map(({ start, end }) => embedded.article.text.slice(start, end)).join(' / ')).toBe(own)
})
