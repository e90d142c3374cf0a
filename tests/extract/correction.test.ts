import { describe, expect, test } from 'vitest'
import { extract } from '../../src/extract/index.ts'
import { articleOf } from './reading-of.ts'
import { cpuSeconds } from '../cpu-seconds.ts'

const TAKEN_BACK = 'a wording that the article has corrected'

/** What a text takes back, and what it puts in its place. */
const takenBack = (text: string, language = 'en') =>
  extract({ ...articleOf(text), language }).flatMap(({ content, reason, withdrawn }) =>
    reason === TAKEN_BACK ? [[content, withdrawn?.right]] : [],
  )

describe('a note takes a wording back, and says what was said', () => {
  const [WRONG, RIGHT] = ['We will sell the weir in May.', 'We may sell the weir in May.']

  test.each([
    `Correction: An earlier version of this article misquoted Ms Orsi as saying “${WRONG}” She said “${RIGHT}”`,
    `CORRECTION\n\nA report on Monday misquoted Ms Orsi as saying: “${WRONG}” What she said was: “${RIGHT}”`,
    `• This article was amended on 5 March 2024. Because of an editing error it originally quoted Ida Orsi as saying: “${WRONG}” In fact she said: “${RIGHT}”`,
    `This version corrects the quote in paragraph three to “${RIGHT}” instead of “${WRONG}”`,
    `Ms Orsi was quoted incorrectly in an earlier version of this story. She said “${RIGHT}”, not “${WRONG}”`,
    `Editor’s note: The quotation in the second paragraph has been corrected from “${WRONG}” to “${RIGHT}”`,
    `The story has been corrected to show that Ida Orsi said “${RIGHT}”, rather than “${WRONG}”`,
    `Correction: We quoted Ida Orsi as saying “${WRONG}” instead of “${RIGHT}”`,
    `Correction (2 May): An earlier version misquoted Ms Orsi; she said “${RIGHT}”, not “${WRONG}”`,
    `Amended on 2 May. It originally quoted Ms Orsi as saying “${WRONG}”; she said “${RIGHT}”`,
    `Clarification, 2 May: We misquoted Ms Orsi, who said “${RIGHT}”, not “${WRONG}”`,
    `Corrections and clarifications: An article about the weir (Weir on the market, 3 March) quoted Ms Orsi as saying “${WRONG}”; it should have read “${RIGHT}”`,
  ])('%s', (note) => {
    expect(takenBack(`The board met. “It is our weir,” Ida Orsi said.\n\n${note}`)).toEqual([[WRONG, RIGHT]])
  })
})

test.each([
  [
    'de',
    'Korrektur: In einer früheren Version dieses Artikels wurde Frau Orsi mit den Worten zitiert: „Wir werden das Wehr verkaufen.“ Tatsächlich sagte sie: „Wir könnten das Wehr verkaufen.“',
    ['Wir werden das Wehr verkaufen.', 'Wir könnten das Wehr verkaufen.'],
  ],
  [
    'de',
    'Anmerkung der Redaktion: Frau Orsi sagte „Wir könnten das Wehr verkaufen“, nicht „Wir werden das Wehr verkaufen“, wie es zunächst hieß.',
    ['Wir werden das Wehr verkaufen', 'Wir könnten das Wehr verkaufen'],
  ],
  [
    'de',
    'Berichtigung: In der gestrigen Ausgabe wurde Frau Orsi mit dem Satz „Wir werden das Wehr verkaufen“ falsch zitiert. Richtig lautet das Zitat: „Wir könnten das Wehr verkaufen.“',
    ['Wir werden das Wehr verkaufen', 'Wir könnten das Wehr verkaufen.'],
  ],
  [
    'fr',
    'Correction : dans une première version de cet article, nous avons écrit par erreur « Nous allons vendre le barrage » au lieu de « Nous pourrions vendre le barrage ».',
    ['Nous allons vendre le barrage', 'Nous pourrions vendre le barrage'],
  ],
  [
    'fr',
    'Rectificatif : une version antérieure de cet article attribuait à tort à Mme Orsi la phrase « Nous allons vendre le barrage ». Elle a dit en réalité : « Nous pourrions vendre le barrage ».',
    ['Nous allons vendre le barrage', 'Nous pourrions vendre le barrage'],
  ],
  [
    'es',
    'Fe de errores: Una versión anterior de este artículo citaba erróneamente a la señora Orsi: «Vamos a vender la presa». En realidad dijo: «Podríamos vender la presa».',
    ['Vamos a vender la presa', 'Podríamos vender la presa'],
  ],
])('so do notes in %s: %s', (language, note, pair) => {
  expect(takenBack(note, language)).toEqual([pair])
})

describe('nothing is taken back', () => {
  test.each([
    [
      'by reporting on another’s mistake',
      'The Harbour Gazette misquoted Ms Orsi as saying “We will sell the weir,” the board said. She said “we may sell it.”',
    ],
    [
      'where only the speaker was wrong',
      'Correction: An earlier version of this article attributed the quotation “It is our weir and we keep it” to Ida Orsi. It was said by Tom Bray.',
    ],
    [
      'where no words were wrong',
      'Correction: An earlier version of this article gave the wrong year. Ms Orsi said “we may sell the weir” in 2019, not in 2018.',
    ],
    ['by a story that was updated', 'This article was updated to add a comment by Ida Orsi, who said: “We may sell the weir.”'],
    ['in the article itself', '“That is not what I said,” Ida Orsi said. “I said ‘may’, not ‘will’.”'],
  ])('%s', (_, text) => {
    expect(takenBack(text)).toEqual([])
  })
})

const PAGE = [
  '“We may sell the weir in May if the tide allows,” Ida Orsi said on Monday.',
  'Correction: An earlier version of this article misquoted Ms Orsi as saying “We will sell the weir in May.” She said “We may sell the weir in May.”',
].join('\n\n')

test('the speaker of the words in a note is whom the note names, not the note', () => {
  expect(extract(articleOf(PAGE)).map(({ speaker }) => speaker?.name)).toEqual(['Ida Orsi', 'Ida Orsi', 'Ida Orsi'])
})

test('the right wording in the note is a printing, in a sentence of the note', () => {
  expect(extract(articleOf(PAGE)).map(({ content, form }) => [content, form])).toEqual([
    ['We may sell the weir in May if the tide allows,', 'direct'],
    ['We will sell the weir in May.', 'mention'],
    ['We may sell the weir in May', 'mixed'],
  ])
})

test('so it is where it stands in the note alone', () => {
  const [, note = ''] = PAGE.split('\n\n')

  expect(extract(articleOf(`The weir is old.\n\n${note}`)).map(({ form }) => form)).toEqual(['mention', 'mixed'])
})

/** What is taken back, and what is put in its place. */
const meant = (text: string) => extract(articleOf(text)).flatMap(({ withdrawn }) => withdrawn ?? [])

test('a note that cites a word alone means the place where the article has the right one', () => {
  const note = 'Correction: An earlier version of this article misquoted Ida Orsi. She said “may,” not “will.”'
  const [said, ...others] = ['“We may sell the weir,” Ida Orsi said.', '“It may rain,” Ida Orsi said.']
  expect(meant(`${said}\n\n${note}`)).toEqual([{ wrong: 'We will sell the weir,', right: 'We may sell the weir,' }])
  // Nobody knows which of two.
  expect(meant([said, ...others, note].join('\n\n'))).toEqual([{ right: 'may,' }])
})

test('a page of notes is read in one pass, not once for each of them', () => {
  const page = 'Correction: We misquoted her as saying “we will go” and she said “we may go”. '.repeat(8000)
  const spent = cpuSeconds()
  extract(articleOf(`${page}\n\n${'Correction '.repeat(100_000)}`))

  expect(spent()).toBeLessThan(10)
})
