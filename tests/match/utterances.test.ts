import { expect, test } from 'vitest'
import { HARBOUR, HOSPITAL, printed, sets } from './newsroom.ts'

const [one, two] = [
  'The board was never told about the cracks in the eastern pier.',
  'Had we known, the ferries would have stopped in March already.',
]

test('sentences that one paper prints in one run belong together', () => {
  const run = printed('run.txt', `${HARBOUR}\n\n{Ada Brandt|${one} ${two}}`)
  const first = printed('x.txt', `${HARBOUR}\n\n{Ada Brandt|${one}}`)
  const second = printed('y.txt', `${HARBOUR}\n\n{Ada Brandt|${two}}`)
  expect(sets(run, first, second)).toEqual([[`run.txt: ${one} ${two}`, `x.txt: ${one}`, `y.txt: ${two}`]])
})

test('sentences that are only neighbours in an article do not', () => {
  const both = printed('both.txt', `${HARBOUR}\n\n{Ada Brandt|${one}} She went on: {Ada Brandt|${two}}`)
  const first = printed('x.txt', `${HARBOUR}\n\n{Ada Brandt|${one}}`)
  const second = printed('y.txt', `${HARBOUR}\n\n{Ada Brandt|${two}}`)
  expect(sets(both, first, second)).toEqual([
    [`both.txt: ${two}`, `y.txt: ${two}`],
    [`both.txt: ${one}`, `x.txt: ${one}`],
  ])
})

test('an ellipsis between two speeches does not glue them', () => {
  const glued = printed(
    'glued.txt',
    `${HARBOUR}\n\n{Ada Brandt|${one} … The nurses deserve a roster that lets them sleep through the night.}`,
  )
  const harbour = printed('x.txt', `${HARBOUR}\n\n{Ada Brandt|${one}}`)
  const hospital = printed('y.txt', `${HOSPITAL}\n\n{Ada Brandt|The nurses deserve a roster that lets them sleep through the night.}`)
  for (const set of sets(glued, harbour, hospital)) expect(set.join()).not.toMatch(/x\.txt.*y\.txt/)
})

test('a frame said twice in one answer makes two utterances', () => {
  const [first, second] = [
    'he was very cross with me that I had not warned the ferry crews about the pier',
    'he was very cross with me that I had not called the ministry on Sunday',
  ]
  const head = printed(
    'a.txt',
    `{display!|he was very cross with me that I had not warned the ferry crews}\n\n${HARBOUR}\n\n{Ada Brandt|What I meant is ${first}.} She paused. {Ada Brandt|But ${second}.}`,
  )
  expect(sets(head)).toEqual([
    ['a.txt: he was very cross with me that I had not warned the ferry crews', `a.txt: What I meant is ${first}.`],
  ])
})

test('papers that quote either of the two stay apart', () => {
  const [first, second] = [
    'he was very cross with me that I had not warned the ferry crews about the pier',
    'he was very cross with me that I had not called the ministry on Sunday',
  ]
  const both = printed('a.txt', `${HARBOUR}\n\n{Ada Brandt|${first}.} She paused. {Ada Brandt|${second}.}`)
  const b = printed('b.txt', `${HARBOUR}\n\n{Ada Brandt|${first}}`)
  const c = printed('c.txt', `${HARBOUR}\n\n{Ada Brandt|${second}}`)
  expect(sets(both, b, c)).toEqual([
    [`a.txt: ${second}.`, `c.txt: ${second}`],
    [`a.txt: ${first}.`, `b.txt: ${first}`],
  ])
})

test('a sentence that one article prints in two tenses is two sayings, and whoever prints the one is kept from the other', () => {
  const then = printed('a.txt', `${HARBOUR}\n\n{Ada Brandt|I have complete trust in Captain Holm. He is the finest pilot Norvik has had.}`)
  const now = printed(
    'b.txt',
    `${HARBOUR}\n\nIn spring Brandt said {Ada Brandt|I have complete trust in Captain Holm.} On Monday she said {Ada Brandt|I had complete trust in Captain Holm when I hired him.}`,
  )
  expect(sets(then, now)).toEqual([
    [
      'a.txt: I have complete trust in Captain Holm. He is the finest pilot Norvik has had.',
      'b.txt: I have complete trust in Captain Holm.',
    ],
  ])
})

test('a figure of speech that somebody unnamed goes on from is no printing of the sentence that begins with it', () => {
  const board = printed(
    'a.txt',
    `${HARBOUR}\n\n{Ada Brandt|We know it is the beating heart of the town. That is why the quay will be open to every ferry and market.}`,
  )
  const other = printed(
    'b.txt',
    `${HARBOUR}\n\n{a union chief|We know it is the beating heart of the market, but we cannot go on like this}`,
  )
  expect(sets(board, other)).toEqual([])
})

test.each([
  ['word for word', 'I will row again before the herring come.'],
  ['with a word changed', 'I will row again before the mackerel come.'],
])('two papers that cut one speech in different places are found where the end of the one is the beginning of the other, %s', (_, head) => {
  const first = printed(
    'a.txt',
    `${HARBOUR}\n\n{Ada Brandt|No complaints. The faster crew took the cup from us tonight and deserved it. I will row again before the herring come.}`,
  )
  const second = printed(
    'b.txt',
    `${HARBOUR}\n\n{Ada Brandt|${head} I am only thirty years old. What else am I supposed to do, sell insurance?}`,
  )
  expect(sets(first, second)).toHaveLength(1)
  expect(sets(first, { ...second, quotations: second.quotations.map((each) => ({ ...each, speaker: { text: 'Per Holm' } })) })).toEqual([])
})

test('a sentence that two papers run on from in different words brings them together, if it is said once at one event', () => {
  const sentence = 'He was known to some of the harbour staff as a quiet customer.'
  const [a, b, c] = [
    printed('a.txt', `${HARBOUR}\n\n{Ada Brandt|${sentence} I will not go further than that, because the crews have had a very long day.}`),
    printed('b.txt', `${HARBOUR}\n\n{the head of the pier|${sentence} There had been letters to his family about the boat.}`),
    printed('c.txt', `${HARBOUR}\n\n{|${sentence}}`),
  ]
  expect(sets(a, b, c)).toHaveLength(1)
  expect(sets(a, b, c)[0]).toHaveLength(3)
})

test('two sentences of one article that differ in a word are two sayings where the one runs on from the reporter’s own, too', () => {
  const both = printed(
    'a.txt',
    `${HARBOUR}\n\nBrandt told the crews: {mixed!Ada Brandt|I have been robbed at better tables than this.} Five years ago it was: {Ada Brandt|I have been served at better tables than this.}`,
  )
  expect(sets(both)).toEqual([])
  expect(sets(both, printed('b.txt', `${HARBOUR}\n\n{Ada Brandt|I have been robbed at better tables than this.}`))).toHaveLength(1)
  expect(
    sets(both, printed('b.txt', `${HARBOUR}\n\n{Ada Brandt|I have been robbed at better tables than this.}`))
      .flat()
      .join(),
  ).not.toContain('served')
})

test('a few words alone inside marks are a turn to speak, and no excerpt of what the same article prints at length', () => {
  const article = printed(
    'interview.txt',
    `${HARBOUR}\n\n{Ada Brandt|You need not choose some Jasper Quillfeather of the marshes to calm the ferry crews.}\n\n{Ada Brandt|Jasper Quillfeather?}`,
  )
  expect(sets(article)).toEqual([])
})
