import { describe, expect, test } from 'vitest'
import { extract } from '../../src/extract/index.ts'
import { articleOf } from './reading-of.ts'

const found = (headline: string, body: string) => extract(articleOf(`${headline}\n\n${body}`))[0]

describe('a headline that has the words of the body with or without a “not” shows them as words', () => {
  test.each([
    [
      'the headline without it',
      'Skipper ‘will resign’ over pier',
      '“I will not resign over this pier,” Tom Vale told the board on Tuesday.',
    ],
    [
      'the body without it',
      'Skipper ‘will never sail’ again',
      '“We will sail again as soon as the crews are paid,” Tom Vale told the board.',
    ],
    ['a contraction', 'Skipper ‘won’t pay’ for pier', '“We will pay for the pier and for the gate,” Tom Vale told the board on Tuesday.'],
    [
      'in German',
      'Kapitän „wird zahlen“ für den Steg',
      '„Ich werde nicht gehen, und die Stadt wird nicht zahlen“, sagte Tom Vahl dem Ausschuss am Dienstag.',
    ],
  ])('%s', (_, headline, body) => {
    expect(found(headline, body)?.form).toBe('display')
  })
})

test('a headline that gives words to someone without marks gives them, denied or not', () => {
  const [first] = extract(
    articleOf('Vale: I will resign over pier\n\n“I will not resign over this pier,” Tom Vale told the board on Tuesday.'),
  )

  expect(first).toMatchObject({ form: 'display', content: 'I will resign over pier', speaker: { text: 'Vale', name: 'Tom Vale' } })
})

describe('words in a headline that nobody has said stay marks of distance', () => {
  test.each([
    ['other words', 'Skipper ‘sure loser’ over pier', '“I will not resign over this pier,” Tom Vale told the board on Tuesday.'],
    ['a word alone', 'Skipper ‘resigned’ over pier', '“I have not resigned over this pier,” Tom Vale told the board on Tuesday.'],
    [
      'short words that stand anywhere',
      'Vale ‘at it’ again',
      '“I was not at it,” Tom Vale told the board on Tuesday night. “Nor was my crew.”',
    ],
  ])('%s', (_, headline, body) => {
    expect(found(headline, body)?.form === 'display' && !body.includes(found(headline, body)?.content ?? '')).toBe(false)
  })
})

test('they are not given to whom they are about, for what others are told to be', () => {
  const headline = found(
    'Harbour board ‘never wrote back’ to worried skipper',
    '“Nobody ever wrote back to me,” Ona Bray told the inquiry on Monday.',
  )

  expect(headline).toMatchObject({ form: 'display', content: 'never wrote back' })
  expect(headline?.speaker).toBeUndefined()
})
