import { assert, array, constantFrom, property } from 'fast-check'
import { expect, test } from 'vitest'
import { extract } from '../../src/extract/index.ts'
import { find } from '../../src/find/index.ts'
import type { Part } from '../../src/model.ts'
import { articleOf } from '../extract/reading-of.ts'
import { cpuSeconds } from '../cpu-seconds.ts'

/** What is printed of some words, with its form; the words that differ in brackets. */
function printingsOf(words: string, text: string, parts: readonly Part[] = []): string[] {
  const article = articleOf(text, parts)
  return find(words, article, extract(article)).map(
    ({ pieces, form, isFragment }) =>
      `${form}${isFragment ? ' fragment' : ''}: ${pieces.map(({ text: piece, agrees }) => (agrees ? piece : `⟨${piece.trim()}⟩ `)).join('')}`,
  )
}

const ASKED = 'we will not open the sluice gates before the barges are home'

test.each([
  [
    'the very words',
    `“We will not open the sluice gates before the barges are home,” said Ona Bray.`,
    ['direct: We will not open the sluice gates before the barges are home'],
  ],
  [
    'a changed word',
    `“We will not open the lock gates before the barges are home,” said Ona Bray.`,
    ['direct: We will not open the ⟨lock⟩ gates before the barges are home'],
  ],
  [
    'a lost word',
    `“We will open the sluice gates before the barges are home,” said Ona Bray.`,
    ['direct: We will open the sluice gates before the barges are home'],
  ],
  [
    'another ending',
    `“We will not open the sluice gate before the barges are home,” said Ona Bray.`,
    ['direct: We will not open the sluice ⟨gate⟩ before the barges are home'],
  ],
  [
    'brackets',
    `Bray said they would “not open the sluice gates before [the barges] are home”.`,
    ['mixed: not open the sluice gates before [the barges] are home'],
  ],
  [
    'a clause of the reporter between',
    `“We will not open the sluice gates,” said Ona Bray, “before the barges are home.”`,
    ['direct: We will not open the sluice gates, before the barges are home'],
  ],
  [
    'another word at the end',
    `“We will not open the sluice gates before the barges are lost,” said Ona Bray.`,
    ['direct: We will not open the sluice gates before the barges are ⟨lost⟩ '],
  ],
  ['half of it in the prose', `The board will not open the gates before the storm is over.`, []],
  ['a fragment in marks', `Bray spoke of “the sluice gates” on Friday.`, ['mixed fragment: the sluice gates']],
  [
    'the prose',
    `The board decided that it will not open the sluice gates before the barges are home.`,
    ['unquoted: ⟨it⟩ will not open the sluice gates before the barges are home'],
  ],
  [
    'words strewn over the article',
    `The gates of the park will open. A sluice broke. The barges came home before we sailed. We will not pay.`,
    [],
  ],
  ['a few common words', `“We will not sail before the storm,” said Ona Bray.`, []],
])('it finds %s', (_, text, expected) => {
  expect(printingsOf(ASKED, text)).toEqual(expected)
})

test('words that an article prints twice are two printings, in the order of reading, the headline first', () => {
  const text = `“We will not open the sluice gates before the barges are home,” said Ona Bray.\n\nThe board backed her: it will not open the sluice gates before the barges are home.`
  const title: Part = { kind: 'title', text: '‘We will not open the sluice gates before the barges are home’' }
  expect(printingsOf(ASKED, text, [title]).map((each) => each.split(':')[0])).toEqual(['display', 'direct', 'unquoted'])
})

test('a printing stands where its spans say', () => {
  const text = `Bray, who mends nets: “We will not open the sluice gates,” and then “before the barges are home.”`
  const article = articleOf(text)
  const found = find('the sluice gates', article, extract(article))
  expect(found).toHaveLength(1)
  for (const { spans, pieces } of found)
    expect(spans.map(({ start, end }) => text.slice(start, end)).join(' ')).toBe(pieces.map((piece) => piece.text).join(''))
})

test('whatever is printed between marks is found again by its own words', () => {
  const sentence = array(constantFrom('barges', 'sluice', 'harbour', 'the', 'never', 'reopened', 'lanterns', 'we', 'for'), {
    minLength: 5,
    maxLength: 30,
  })
  assert(
    property(sentence, (words) => {
      const [said, text] = [words.join(' '), `“Look: ${words.join(' ')},” said Ona Bray.`]
      const article = articleOf(text)
      expect(find(said, article, extract(article)).some(({ agreement }) => agreement > 0.99)).toBe(true)
    }),
  )
})

test('a text that repeats the words without end is looked through once, not again from each of them', () => {
  const text = 'we will not open the sluice gates '.repeat(20_000)
  const spent = cpuSeconds()
  expect(printingsOf('we will not open the sluice gates', text).length).toBeGreaterThan(15_000)
  expect(spent()).toBeLessThan(10)
})
