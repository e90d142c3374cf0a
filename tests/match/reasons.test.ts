import { expect, test } from 'vitest'
import { match, type Printed } from '../../src/match/index.ts'
import { printed } from './newsroom.ts'

const EVENT = 'The harbour commission of Varna met on Tuesday about the silted ferry basin, the dredging contract and the pilots’ strike.'

/** An article on something else, with some of the words: each is a little more common then. */
function elsewhere(i: number): Printed {
  const own = Array.from({ length: 12 }, (_, k) => `word${'abcdefghijklmnopqrst'[(i + k) % 20]}${i * 7 + k}`).join(' and the ')
  return printed(
    `z-${i}.txt`,
    `The ${own} for a day of the year, and ${['tables', 'basin', 'tide', 'arguing'].slice(0, 1 + (i % 4)).join(' ')}. {Tove Marsh|We have the ${own}.}`,
  )
}

const whyIn = (all: readonly Printed[]): string[] =>
  match(all).clusters.flatMap(({ witnesses }) =>
    witnesses
      .filter(({ quotations: [{ article }] }) => !article.path.startsWith('z-'))
      .map(({ quotations: [{ article }], match: found }) => `${article.path}: ${found?.confidence} ${found?.why}`),
  )

const withoutRare = (lines: readonly string[]): string[] => lines.map((line) => line.replace(/, \d+ of them rare/, ''))

test('what is printed elsewhere does not choose with which other paper a witness is told to agree', () => {
  const own = [
    printed('a.txt', `${EVENT} Ona Bray said {Ona Bray|Nobody dredges a basin by arguing about the tide tables.}.`),
    printed('b.txt', `${EVENT} At the quay {|Nobody dredges a basin by arguing about the tide tables.} was heard.`),
    printed('c.txt', `${EVENT} Ona Bray said {Ona Bray|Nobody dredges a basin by arguing over the tide tables.}.`),
    printed(
      'd.txt',
      `${EVENT} The quay heard {|Nobody dredges a basin by arguing about the tide tables and I have told them so for years}.`,
    ),
  ]
  const alone = whyIn(own)
  expect(alone).toHaveLength(4)
  const told = Array.from({ length: 40 }, (_, i) => whyIn([...own, ...Array.from({ length: i }, (__, k) => elsewhere(k))]))
  for (const each of told) expect(withoutRare(each)).toEqual(withoutRare(alone))
})

test('who prints the very same words is named before who prints as many of others, and who names the speaker before who does not', () => {
  const [a, b] = whyIn([
    printed('a.txt', `${EVENT} {Ona Bray|Nobody dredges a basin by arguing about the tide tables.}`),
    printed('b.txt', `${EVENT} {|Nobody dredges a basin by arguing about the tide tables.}`),
    printed('c.txt', `${EVENT} Later: {Ona Bray|Nobody dredges a basin by arguing about the tide tables.}`),
  ])
  expect([a, b]).toEqual([
    expect.stringMatching(/^a\.txt: high the same 10 words, \d of them rare, same speaker, same event$/),
    expect.stringMatching(/^b\.txt: high the same 10 words, \d of them rare, same event$/),
  ])
})
