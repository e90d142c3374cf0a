import { describe, expect, test } from 'vitest'
import { findings } from './newsroom.ts'

const WORDS = 'We sold the mill to the first man who asked for it'
const story = (said: string): string => `The mill stood by the river.\n\n“${WORDS},” Ada Marsh ${said}.`
const between = (one: string, other: string): string[] => findings('medium-conflict', { A: one, B: other })
const abroad = (language: string, one: string, other: string): string[] =>
  findings('medium-conflict', { A: { language, text: one }, B: { language, text: other } })

describe('two media', () => {
  test.each([
    ['tweeted', 'said in an interview with the Gazette', 'in an interview ] tweeted'],
    ['texted', 'said in a statement', 'in a statement ] texted'],
    ['wrote on Twitter', 'wrote in a long angry letter', 'in a long angry letter ] on Twitter'],
    ['wrote in an email', 'said during a podcast', 'during a podcast ] in an email'],
    ['posted on Monday', 'testified on Monday', 'posted ] testified'],
  ])('she %s; she %s', (one, other, told) => {
    expect(between(story(one), story(other))).toEqual([`minor high: ${told}`])
  })

  test.each([
    ['tweeted', 'said', 'said fits any'],
    ['texted', 'told reporters', 'told fits any'],
    ['said in a statement', 'tweeted', 'a statement may be posted'],
    ['said in a statement', 'wrote in an email', 'or mailed'],
    ['wrote', 'wrote in a letter', 'written either way'],
    ['said in response to the letter', 'said in an interview', 'what the words are about'],
    ['wrote in an email', 'wrote in a letter to the staff', 'a letter, mailed'],
  ])('are not told where she %s; she %s: %s', (one, other) => {
    expect(between(story(one), story(other))).toEqual([])
  })

  test('are read in German, French and Spanish', () => {
    const german = '„Wir haben die Mühle dem ersten verkauft, der danach fragte“'
    expect(abroad('de', `${german}, twitterte Ada Marsch.`, `${german}, sagte Ada Marsch im Interview.`)).toEqual([
      'minor high: im Interview ] twitterte',
    ])
    const french = '« Nous avons vendu le moulin au premier qui le voulait »'
    expect(abroad('fr', `${french}, a dit Ada Marche dans un communiqué.`, `${french}, a dit Ada Marche dans un entretien.`)).toEqual([
      'minor high: dans un communiqué ] dans un entretien',
    ])
    const spanish = '«Vendimos el molino al primero que preguntó por él»'
    expect(abroad('es', `${spanish}, dijo Ada Marcos en una carta.`, `${spanish}, dijo Ada Marcos en una entrevista.`)).toEqual([
      'minor high: en una carta ] en una entrevista',
    ])
  })
})

test('a further paper that tells it at greater length changes nothing', () => {
  const papers = {
    A: story('tweeted'),
    B: { outlet: 'Gazette', text: story('said in a letter') },
    C: { outlet: 'Alder Post', text: story('said in a long letter') },
  }

  expect(findings('medium-conflict', papers)).toEqual(['minor high: in a letter ] tweeted'])
})

test('a few words may be said in two media', () => {
  expect(between('It was “a sad mistake”, Ada Marsh tweeted.', 'It was “a sad mistake”, Ada Marsh said in an interview.')).toEqual([])
})
