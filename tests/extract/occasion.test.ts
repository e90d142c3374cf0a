import { describe, expect, test } from 'vitest'
import { quotationsOf } from './reading-of.ts'

const occasionOf = (text: string) => quotationsOf(text).at(-1)?.occasion

describe('who was told', () => {
  test.each([
    ['“We leave,” Ona Bray told reporters.', { addressee: 'reporters' }],
    ['“We leave,” Bray told the court.', { addressee: 'the court' }],
    ['“We leave,” Bray said to her sister.', { addressee: 'her sister' }],
    ['Bray wrote to the harbour board: “We leave.”', { addressee: 'the harbour board' }],
    ['“We leave,” Bray told Gazette reporter Tom Vale.', { addressee: 'Gazette reporter Tom Vale' }],
    ['“We leave,” she told a crowd of angry fishermen.', { addressee: 'a crowd of angry fishermen' }],
    ['„Wir gehen“, sagte Ona Bray dem Rat.', { addressee: 'dem Rat' }],
    ['« Nous partons », a déclaré Ona Bray aux journalistes.', { addressee: 'journalistes' }],
    ['«Nos vamos», dijo Ona Bray a los periodistas.', { addressee: 'los periodistas' }],
  ])('%s', (text, occasion) => {
    expect(occasionOf(text)).toEqual(occasion)
  })
})

describe('where it was said', () => {
  test.each([
    ['“We leave,” Bray told the Harbour Gazette.', 'the Harbour Gazette'],
    ['“We leave,” Bray told BBC Radio 4’s Today programme.', 'BBC Radio 4’s Today programme'],
    ['“We leave,” Bray told the New Yorker.', 'the New Yorker'],
    ['“We leave,” Bray told the Varna Harbour News.', 'the Varna Harbour News'],
    ['“We leave,” Bray told a news conference.', 'a news conference'],
    ['“We leave,” Bray said in an interview with the Harbour Gazette.', 'an interview with the Harbour Gazette'],
    ['“We leave,” Bray said at a rally in Varna.', 'a rally in Varna'],
    ['“We leave,” Bray said during a press conference.', 'a press conference'],
    ['“We leave,” Bray said on Morning Tide.', 'Morning Tide'],
    ['“We leave,” Bray said on “Morning Tide”.', 'Morning Tide'],
    ['“We leave,” Bray said in Varna.', 'Varna'],
    ['Speaking to the Harbour Gazette, Bray said: “We leave.”', 'the Harbour Gazette'],
    ['In an interview with Morning Tide, Bray said: “We leave.”', 'an interview with Morning Tide'],
    ['Bray, speaking at a rally in Varna, said: “We leave.”', 'a rally in Varna'],
    ['“We leave,” said Ona Bray, the harbour master, in an interview with Morning Tide.', 'an interview with Morning Tide'],
    ['Bray wrote in a letter to the Harbour Gazette: “We leave.”', undefined],
    ['„Wir gehen“, sagte Ona Bray der Hafenzeitung.', 'der Hafenzeitung'],
    ['„Wir gehen“, sagte Ona Bray bei einer Pressekonferenz.', 'einer Pressekonferenz'],
    ['« Nous partons », a déclaré Ona Bray lors d’une conférence de presse.', 'une conférence de presse'],
    ['«Nos vamos», afirmó Ona Bray en una entrevista con la Gaceta del Puerto.', 'una entrevista con la Gaceta del Puerto'],
  ])('%s', (text, venue) => {
    expect(occasionOf(text)?.venue).toBe(venue)
  })
})

describe('when it was said', () => {
  test.each([
    ['“We leave,” Bray said on Friday.', 'Friday'],
    ['“We leave,” Bray said Monday night.', 'Monday night'],
    ['“We leave,” Bray said last week.', 'last week'],
    ['“We leave,” Bray said on 12 March 2019.', '12 March 2019'],
    ['“We leave,” Bray said on March 12, 2019.', 'March 12, 2019'],
    ['“We leave,” Bray told reporters in Varna on Friday.', 'Friday'],
    ['On Friday, Bray told the board: “We leave.”', 'Friday'],
    ['But on Friday Bray said: “We leave.”', 'Friday'],
    ['Bray on Friday told the board: “We leave.”', 'Friday'],
    ['„Wir gehen“, sagte Ona Bray am Montag.', 'Montag'],
    ['„Wir gehen“, sagte Ona Bray am 12. März.', '12. März'],
    ['« Nous partons », a déclaré Ona Bray mardi soir.', 'mardi soir'],
    ['«Nos vamos», afirmó Ona Bray el martes.', 'el martes'],
  ])('%s', (text, date) => {
    expect(occasionOf(text)?.date).toBe(date)
  })
})

test.each([
  [
    'all at once',
    'Speaking at a rally in Varna on Friday, Bray told reporters: “We leave.”',
    { venue: 'a rally in Varna', date: 'Friday', addressee: 'reporters' },
  ],
  [
    'place and date behind the hearer',
    '“We leave,” Bray told reporters in Varna last week.',
    { addressee: 'reporters', venue: 'Varna', date: 'last week' },
  ],
])('%s', (_, text, occasion) => {
  expect(occasionOf(text)).toEqual(occasion)
})

describe('what tells of no occasion', () => {
  test.each([
    ['a date in what is told', 'Bray said the pier would close on Friday “for good”.'],
    ['a month’s name that is a verb', '“We leave,” Bray said. They may march.'],
    ['a pronoun', '“We leave,” Bray told him.'],
    ['what is told', 'Bray told the story of the pier: “We leave.”'],
    ['an infinitive', 'Bray said to close it would be “a shame”.'],
    ['a language', '“We leave,” Bray said in Polish.'],
    ['a subject of talk', '“We leave,” Bray said on Vale.'],
    ['a statement', '“We leave,” Bray said in a statement.'],
    ['the next sentence', '“We leave,” Bray said. On Friday it rained in Varna.'],
    ['another clause', '“We leave,” said Bray, who lost her boat on Friday.'],
    ['a genitive', '„Wir gehen“, sagte ein Sprecher der Werft.'],
    ['a subject of talk, in German', '„Wir gehen“, sagte Ona Bray zu den Fluten.'],
    ['no cue', 'Ona Bray on Friday: the pier is closed.'],
  ])('%s: %s', (_, text) => {
    expect(occasionOf(text)).toBeUndefined()
  })
})
