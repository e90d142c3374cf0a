import { describe, expect, test } from 'vitest'
import { findings, SALE, saleStory, type Story } from './newsroom.ts'

const between = (one: Story, other: Story) => findings('occasion-conflict', { A: one, B: other })

const undated = (said: string) => ({ text: `“${SALE},” Ada Marsh ${said}.` })

const abroad = (language: string, text: string): Story => ({ language, date: '2024-03-14', text })

const few = (day: string): Story => ({ date: '2024-03-14', text: `The sale was “a sad mistake”, Ada Marsh said on ${day}.` })

describe('two days', () => {
  test.each([
    ['said on Monday', 'said on Thursday', 'major high: Monday (2024-03-11) ] Thursday (2024-03-14)'],
    ['said on Monday', 'said on Saturday', 'major high: Monday (2024-03-11) ] Saturday (2024-03-09)'],
    ['said last month', 'said on Tuesday', 'major high: Tuesday (2024-03-12) ] last month'],
    ['said in 2019', 'said yesterday', 'critical high: 2019 ] yesterday (2024-03-13)'],
    ['said in 2019', 'said in 2021', 'major high: 2019 ] 2021'],
  ])('she %s; she %s', (one, other, told) => {
    expect(between(saleStory(one), saleStory(other))).toEqual([told])
  })

  test.each([
    ['said on Wednesday', 'said on Thursday', 'a day of time zones'],
    ['said late on Tuesday', 'said on Tuesday', 'the same day'],
    ['said last week', 'said on Monday', 'the day after last week may have ended'],
    ['said in March', 'said on March 12', 'one only less precise'],
    ['said that day', 'said on Monday', 'a day that nobody can tell'],
    ['said', 'said on Monday', 'no day at all'],
  ])('are not told where she %s; she %s: %s', (one, other) => {
    expect(between(saleStory(one), saleStory(other))).toEqual([])
  })

  test('are counted from the day of each article', () => {
    expect(between(saleStory('said on Tuesday'), saleStory('said last Tuesday', { date: '2024-03-20' }))).toEqual([])
    expect(between(saleStory('said yesterday'), saleStory('said yesterday', { date: '2024-03-18' }))).toEqual([
      'major high: yesterday (2024-03-13) ] yesterday (2024-03-17)',
    ])
  })

  test('of the week need no article’s date', () => {
    expect(between(undated('said on Monday'), undated('said on Friday'))).toEqual(['major high: Friday ] Monday'])
    expect(between(undated('said on Sunday'), undated('said on Monday'))).toEqual([])
  })

  test('are read in German, French and Spanish', () => {
    const german = 'Wir haben die Mühle dem ersten verkauft, der danach fragte'
    expect(
      between(abroad('de', `„${german}“, sagte Ada Marsch am Montag.`), abroad('de', `„${german}“, sagte Ada Marsch gestern.`)),
    ).toEqual(['major high: Montag (2024-03-11) ] gestern (2024-03-13)'])
    const french = 'Nous avons vendu le moulin au premier qui le voulait'
    expect(
      between(abroad('fr', `« ${french} », a dit Ada Marche lundi.`), abroad('fr', `« ${french} », a dit Ada Marche mercredi.`)),
    ).toEqual(['major high: lundi (2024-03-11) ] mercredi (2024-03-13)'])
    const spanish = 'Vendimos el molino al primero que preguntó por él'
    expect(between(abroad('es', `«${spanish}», dijo Ada Marcos el lunes.`), abroad('es', `«${spanish}», dijo Ada Marcos ayer.`))).toEqual([
      'major high: ayer (2024-03-13) ] el lunes (2024-03-11)',
    ])
  })
})

test('words that were in print before they are said to have been said', () => {
  const told = 'before 2024-01-03, when it was in print'
  expect(between(saleStory('said on Tuesday'), saleStory('said', { date: '2024-01-02' }))).toEqual([
    `critical high: Tuesday (2024-03-12) ] ${told}`,
  ])
  expect(between(saleStory('said on Tuesday'), saleStory('said', { date: '2024-03-12' }))).toEqual([])
})

test('old words without their date are worth a note, where the paper prints them long after', () => {
  expect(between(saleStory('said in October'), saleStory('said'))).toEqual(['info high: October ] none'])
  expect(between(saleStory('said in October'), saleStory('said', { date: '2023-10-20' }))).toEqual([])
})

describe('two places', () => {
  test.each([
    ['told the Harbour Gazette', 'told the Norvik Post', 'the Harbour Gazette ] the Norvik Post'],
    ['told CNN', 'told the BBC', 'CNN ] the BBC'],
    ['said at a rally in Varnamo', 'said at a rally in Norvik', 'a rally in Norvik ] a rally in Varnamo'],
  ])('she %s; she %s', (one, other, told) => {
    expect(between(saleStory(one), saleStory(other))).toEqual([`major medium: ${told}`])
  })

  test.each([
    ['told the BBC', 'told reporters', 'reporters of the BBC'],
    ['told the Post', 'told the Norvik Post', 'one paper by its short name'],
    ['said at a rally in Norvik', 'said at a rally in Ohio', 'a town and its state'],
    ['said at a rally', 'said at a rally in Norvik', 'one only less precise'],
    ['told CNN', 'said at a rally in Norvik', 'a station at the rally'],
  ])('are not told where she %s; she %s: %s', (one, other) => {
    expect(between(saleStory(one), saleStory(other))).toEqual([])
  })

  test('are not told of a paper that was told the words itself', () => {
    expect(between(saleStory('told the Norvik Post', { outlet: 'Norvik Post' }), saleStory('told the Harbour Gazette'))).toEqual([])
  })
})

test('a few words may be said on any day', () => {
  expect(between(few('Monday'), few('Thursday'))).toEqual([])
})
