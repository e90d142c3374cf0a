import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { bitsOf, isWord } from '../../src/text/frequency.ts'
import { tokenize } from '../../src/text/tokenize.ts'

const words = (text: string) => text.split(' ')

test.each([
  ['the', 4, 5.5],
  ['of', 4, 6],
  ["'s", 5.5, 8],
  ["n't", 6.5, 9],
  ['said', 8, 10],
  ['people', 8, 10.5],
  ['government', 10, 12],
  ['spokesman', 13, 16],
  ['harm', 14, 16.5],
  ['betrayed', 16.5, 19],
  ['defenestrate', 20, 21],
])('a newspaper prints %s about as often as readers meet it', (word, least, most) => {
  expect(bitsOf(word)).toBeGreaterThanOrEqual(least)
  expect(bitsOf(word)).toBeLessThanOrEqual(most)
})

test.each([
  ['the people government harm betrayed tarpaulin xqzzt'],
  ['and would president policies reconsider defenestrate'],
  ['you thee'],
  ['in court parliament tribunal'],
  ["n't 'll unprecedented"],
  ['money tax taxation'],
  ['is hurt legacy'],
])('words from the common to the rare: %s', (line) => {
  const bits = words(line).map((word) => bitsOf(word))

  expect(bits).toEqual(bits.toSorted((a, b) => a - b))
  expect(new Set(bits).size).toBe(bits.length)
})

test.each(words("this his harm hurt colour color organise organize whilst judgment o'clock u.s. mr n't 's 'll"))(
  '%s is an English word',
  (word) => {
    expect(isWord(word)).toBe(true)
  },
)

test.each(words('went children women mice policies betraying betrays quieter unhappiest londoners germans'))(
  'the inflected form %s is a word',
  (word) => {
    expect(isWord(word)).toBe(true)
  },
)

test.each(words('naïve cliché café élysée'))('%s is a word with its accents', (word) => {
  expect(isWord(word)).toBe(true)
  expect(bitsOf(word)).toBe(bitsOf(word.normalize('NFD').replace(/\p{M}/gu, '')))
})

test.each(words('london obama merkel nairobi anderson zelensky'))('the name %s is no slip of the pen', (word) => {
  expect(isWord(word)).toBe(true)
})

test.each(
  words('goverment recieve seperate definately occured teh thsi dont alot commision parliment presidnet untill adn succesful independant'),
)('%s is no word', (word) => {
  expect(isWord(word)).toBe(false)
})

test.each(words("don't can't won't she'd they'll you're i've i'm reporter's"))('the clitic of %s is a word, and a common one', (word) => {
  const [, clitic] = tokenize(word)

  expect(isWord(clitic?.norm ?? '')).toBe(true)
  expect(bitsOf(clitic?.norm ?? '')).toBeLessThan(12)
})

test('numbers are words: a year or a small number tells less than a long one', () => {
  expect(words('7 43 2015 350 1,250 19th').map((word) => isWord(word))).not.toContain(false)
  expect(bitsOf('2015')).toBe(bitsOf('43'))
  expect(bitsOf('1,250')).toBeGreaterThan(bitsOf('43'))
  expect(bitsOf('43,117')).toBeLessThan(bitsOf('xqzzt'))
})

test.each([
  ['de', 'und nicht menschen'],
  ['fr', "de qu' homme"],
  ['es', 'la pero hombre'],
])('in %s small words tell less than others, and nobody says what is no word', (language, line) => {
  const bits = words(line).map((word) => bitsOf(word, language))

  expect(bits).toEqual(bits.toSorted((a, b) => a - b))
  expect(bitsOf('xqzzt', language)).toBe(16)
  expect(isWord('xqzzt', language)).toBeUndefined()
})

test('the language of an article may name its country', () => {
  expect(bitsOf('government', 'en-GB')).toBe(bitsOf('government'))
  expect(isWord('goverment', 'EN_us')).toBe(false)
  expect(bitsOf('und', 'de-AT')).toBe(bitsOf('und', 'de'))
})

test('in a language without a table long words tell more than short ones', () => {
  expect(bitsOf('di', 'it')).toBeLessThan(bitsOf('governo', 'it'))
  expect(bitsOf('government', 'it')).not.toBe(bitsOf('government'))
  expect(bitsOf('日', 'ja')).toBe(9)
  expect(isWord('governo', 'it')).toBeUndefined()
})

test('whatever a page prints has between 4 and 22 bits in whatever language it claims', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.option(fc.string({ unit: 'binary' }), { nil: undefined }), (word, language) => {
      const bits = bitsOf(word, language)
      return bits >= 3 && bits <= 22 && [true, false, undefined].includes(isWord(word, language))
    }),
  )
  for (const word of words('__proto__ constructor toString')) expect(isWord(word.toLowerCase(), word)).toBeUndefined()
})
