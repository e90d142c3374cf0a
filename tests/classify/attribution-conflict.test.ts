import { describe, expect, test } from 'vitest'
import { classify } from '../../src/classify/index.ts'
import { collate } from '../../src/collate/index.ts'
import { changed, printings } from '../printings.ts'
import { findings } from './newsroom.ts'
import { line } from './told.ts'

const KIND = 'attribution-conflict'

/** What is said of one sentence that papers give to speakers: by the words next to the quotation, and by name. */
function attributed(said: Readonly<Record<string, readonly [text: string, name: string]>>): string[] {
  const cluster = changed(
    printings(Object.fromEntries(Object.keys(said).map((siglum) => [siglum, 'We sold the mill']))),
    (quotation, siglum) => ({
      ...quotation,
      speaker: { text: said[siglum]?.[0] ?? '', name: said[siglum]?.[1] ?? '' },
    }),
  )
  return classify(collate(cluster), 'default').map(({ severity, confidence }) => `${severity} ${confidence}`)
}

/** What is said of one sentence that two papers give to two speakers. */
function spokenBy(one: string, other: string) {
  const cluster = changed(printings({ A: 'We sold the mill', B: 'We sold the mill' }), (quotation, siglum) => ({
    ...quotation,
    speaker: { text: siglum === 'A' ? one : other, name: siglum === 'A' ? one : other },
  }))
  return classify(collate(cluster), 'default')
}

/** What is said where each paper tells of someone, and then quotes a pronoun. */
function introduced(papers: Readonly<Record<string, readonly [intro: string, pronoun: string, name: string]>>): string[] {
  const words = 'We sold the mill'
  const cluster = changed(printings(Object.fromEntries(Object.keys(papers).map((siglum) => [siglum, words]))), (quotation, siglum) => {
    const [intro, pronoun, name] = papers[siglum] ?? ['', '', '']
    const [start, end] = [intro.length + 2, intro.length + 2 + words.length]
    const text = `${intro} “${words},” ${pronoun} said.`
    const at = text.indexOf(`” ${pronoun}`) + 2
    return {
      ...quotation,
      article: { ...quotation.article, text },
      spans: [{ start, end }],
      speaker: { text: pronoun, name, span: { start: at, end: at + pronoun.length } },
    }
  })
  return classify(collate(cluster), 'default').map(({ severity, confidence }) => `${severity} ${confidence}`)
}

test('two speakers for the same words', () => {
  const speakers: Readonly<Record<string, string>> = { A: 'Ada Marsh', B: 'Piet Holm', C: 'Mayor Ada Marsh' }
  const cluster = changed(printings({ A: 'We sold the mill', B: 'We sold the mill', C: 'We sold the mill' }), (quotation, siglum) => ({
    ...quotation,
    speaker: { text: speakers[siglum] ?? '', name: speakers[siglum] ?? '' },
  }))

  expect(classify(collate(cluster), 'default').map(line)).toEqual(['critical attribution-conflict: Ada Marsh A C ] Piet Holm B'])
})

test('whom a pronoun means is a guess: alone it contradicts nobody, and two papers of one mind do so softly', () => {
  expect(attributed({ A: ['Marsh', 'Ada Marsh'], B: ['he', 'Piet Holm'] })).toEqual([])
  expect(attributed({ A: ['she', 'Ada Marsh'], B: ['he', 'Piet Holm'] })).toEqual([])
  expect(attributed({ A: ['Marsh', 'Ada Marsh'], B: ['he', 'Piet Holm'], C: ['the mayor', 'Piet Holm'] })).toEqual(['minor low'])
  expect(attributed({ A: ['Marsh', 'Ada Marsh'], B: ['he', 'Piet Holm'], C: ['Piet Holm', 'Piet Holm'] })).toEqual(['critical high'])
})

test('a pronoun means the person whose full name was told right before it', () => {
  const marsh = 'Baker Ada Marsh wept.'
  expect(introduced({ A: [marsh, 'she', 'Ada Marsh'], B: ['Miller Piet Holm shrugged.', 'he', 'Piet Holm'] })).toEqual(['critical high'])
  expect(introduced({ A: [marsh, 'she', 'Ada Marsh'], B: ['Miller Jan Roos shrugged.', 'he', 'Piet Holm'] })).toEqual([])
  expect(introduced({ A: [marsh, 'she', 'Ada Marsh'], B: ['Nobody shrugged.', 'he', 'Piet Holm'] })).toEqual([])
})

const WORDS = 'We sold the mill in the very last week of May'
const BOTH = 'Ada Marsh and Piet Holm met in the square.\n\n'
const MARSH = `${BOTH}“${WORDS},” said Marsh.`

describe('two people who both stand in both stories', () => {
  test.each([
    ['each name right beside the words', `${BOTH}“${WORDS},” said Holm.`],
    ['the only one named in the sentence before', `${BOTH}Piet Holm shrugged. “${WORDS},” he said.`],
    ['an office that the story gives to one', `Miller Piet Holm met Ada Marsh. “${WORDS},” the miller said.`],
    ['a name beside its office', `Ada Marsh was there. “${WORDS},” said the miller, Piet Holm.`],
  ])('%s', (_, holm) => {
    expect(findings(KIND, { A: MARSH, B: holm })).toEqual(['critical high: Ada Marsh ] Piet Holm'])
  })

  test.each([
    ['a pronoun, where two were named', MARSH, `${BOTH}“${WORDS},” he said.`],
    [
      'whom a name was called',
      '“A clown with a mill,” said Ada Marsh of Piet Holm.',
      'Ada Marsh, who called Holm “a clown with a mill”, left.',
    ],
    ['a place', MARSH, `She came from the East Mill. “${WORDS},” he said.`],
  ])('are not set against each other for %s', (_, one, other) => {
    expect(findings(KIND, { A: one, B: other })).toEqual([])
  })
})

test('a few words are somebody else’s only if they are quite the same', () => {
  const marsh = 'It was “a total waste of money”, said Ada Marsh.'
  expect(findings(KIND, { A: marsh, B: 'It was “a total waste of the money”, said Piet Holm.' })).toEqual([])
  expect(findings(KIND, { A: marsh, B: 'It was “a total waste of money”, said Piet Holm.' })).toEqual([
    'critical high: Ada Marsh ] Piet Holm',
  ])
})

test('two bodies that each say a stock sentence are told at low confidence', () => {
  expect(
    findings(KIND, { A: `“${WORDS},” said a Marsh Mills spokesman.`, B: `“${WORDS},” said a spokeswoman for Holm Bakeries.` }),
  ).toEqual(['minor low: Holm Bakeries ] Marsh Mills'])
})

test('an accent makes no other name, and a courtesy title makes a surname one', () => {
  const calderon = `“${WORDS},” said Inés Calderón.`
  expect(findings(KIND, { A: calderon, B: `“${WORDS},” said Ines Calderon.` })).toEqual([])
  expect(findings(KIND, { A: calderon, B: `“${WORDS},” said Mr. Calderon.` })).toEqual([])
  expect(findings(KIND, { A: calderon, B: `“${WORDS},” said Mr. Holm.` })).toEqual(['critical high: Holm ] Inés Calderón'])
})

test('a role before the name is no part of it', () => {
  expect(spokenBy('Ada Marsh', 'the old miller Piet Holm').map(({ severity }) => severity)).toEqual(['critical'])
  expect(spokenBy('Ada Marsh', 'the old baker Ada Marsh')).toEqual([])
})

test('a label over a headline is a name only where the text knows it', () => {
  const papers = printings({ A: 'We sold the mill', B: { parts: ['We sold the mill'], form: 'display' } })
  const speakers: Readonly<Record<string, string>> = { A: 'Ada Marsh', B: 'Hero Baker' }
  const cluster = changed(papers, (quotation, siglum) => ({
    ...quotation,
    speaker: { text: speakers[siglum] ?? '', name: speakers[siglum] ?? '' },
  }))

  expect(classify(collate(cluster), 'default')).toEqual([])
})

test('a name and its fuller form are one speaker, and a surname says too little', () => {
  expect(spokenBy('Ada Marsh', 'Ada van Marsh')).toEqual([])
  expect(spokenBy('Ada Marsh', 'Holm')).toEqual([])
  expect(spokenBy('Ada Marsh', 'the mayor')).toEqual([])
  expect(spokenBy('Ada Marsh', 'Harbour Police')[0]?.severity).toBe('info')
})

/** What is said of one sentence under two names. */
const under = (one: string, other: string): string[] => findings(KIND, { A: `“${WORDS},” said ${one}.`, B: `“${WORDS},” said ${other}.` })

describe('people of one surname', () => {
  test.each([
    ['Maro Lind', 'Peter Lind'],
    ['Ada Marsh', 'Mayor Piet Marsh'],
    ['Ada Marsh, the miller,', 'the mayor, Piet Marsh'],
    ['Ada Ruth Marsh', 'Piet Marsh'],
    ['Marco Lind', 'Marta Lind'],
  ])('are two, with two first names: %s, %s', (one, other) => {
    expect(under(one, other)).toEqual([expect.stringMatching(/^critical high: /)])
  })

  test.each([
    ['Mara Lind', 'Maro Lind'],
    ['Ann Smith', 'Anna Smith'],
    ['Mohammed Lind', 'Muhammad Lind'],
    ['Mara Lind', 'Maro Lindt'],
    ['Mara Lind', 'Mara Lindt'],
    ['Mr. Lind', 'Mara Lindt'],
  ])('may be one, misspelt: %s, %s', (one, other) => {
    expect(under(one, other)).toEqual([expect.stringMatching(/^minor medium: /)])
  })

  test.each([
    ['Robert Lind', 'Bob Lind'],
    ['Alexander Lind', 'Alex Lind'],
    ['Mara Lind', 'M. Lind'],
    ['Mara Lind', 'Dr. Lind'],
    ['Mara Lind', 'Trustee Lind'],
    ['Mara Lind', 'Lind'],
    ['Mary-Ann Lind', 'Ann Lind'],
    ['Ada Ruth Lind', 'Ruth Lind'],
    ['Ada Lind', 'Ada van Lind'],
    ['Vale News', 'Norvik News'],
    ['Vale Police', 'Norvik Police'],
  ])('are nobody else for %s, %s', (one, other) => {
    expect(under(one, other)).toEqual([])
  })

  test('are no two where a calling is told by its small letter elsewhere', () => {
    expect(findings(KIND, { A: `“${WORDS},” said Ada Lind.`, B: `The plumber came. “${WORDS},” said Plumber Lind.` })).toEqual([])
  })
})

describe('a body that is given no name', () => {
  test('may be whom its article names', () => {
    const papers = { A: `“${WORDS},” said Brisk Foods.`, B: `Brisk Foods shut the mill. “${WORDS},” the company said.` }

    expect(findings(KIND, papers)).toEqual([])
  })

  test.each(['a spokesman for the ministry', 'the ministry', 'the harbour ministry', 'a ministry spokeswoman'])(
    '%s may have spoken through a person',
    (body) => {
      expect(under('Ada Marsh', body)).toEqual([expect.stringMatching(/^info high: Ada Marsh ] the (?:harbour )?ministry$/)])
    },
  )

  test.each([
    ['the ministry', 'a spokesman for the ministry'],
    ['the ministry', 'the company'],
    ['the Norvik Company', 'the company'],
    ['Ada Marsh', 'the old miller'],
  ])('is set against no other body, and a person is none: %s, %s', (one, other) => {
    expect(under(one, other)).toEqual([])
  })
})

describe('a name by a pronoun that is nearly the other paper’s', () => {
  test('may be misspelt, at low confidence', () => {
    const papers = { A: `Mara Lindt, 71, stood up. “${WORDS},” she said.`, B: `“${WORDS},” said Mara Lind.` }

    expect(findings(KIND, papers)).toEqual([expect.stringMatching(/^minor low: /)])
  })

  test('is no other where only a surname is printed', () => {
    const papers = { A: `Mara Lindt, 71, stood up. “${WORDS},” she said.`, B: `“${WORDS},” said Lind.` }

    expect(findings(KIND, papers)).toEqual([])
  })
})
