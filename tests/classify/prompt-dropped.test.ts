import { describe, expect, test } from 'vitest'
import { findings, type Story } from './newsroom.ts'

const RECORD = 'Council of Norvik\n\nBRAY: We come to the mill.\n\n'
const record = (question: string, answer: string): Story => ({
  role: 'transcript',
  text: `${RECORD}BRAY: ${question}\n\nMARSH: ${answer}\n\nBRAY: Thank you.`,
  only: new RegExp(answer.slice(0, 12)),
})
const interview = (question: string, answer: string): Story => ({
  text: `Norvik Post: ${question}\n\nAda Marsh: ${answer}\n\nNorvik Post: Thank you.`,
  only: new RegExp(answer.slice(0, 12)),
})
const told = (shown: Story, other: Story): string[] => findings('prompt-dropped', { A: shown, B: other })

const ECHO = 'This is the bitter end of the old mill of Norvik'
const ASKED = 'Is this the bitter end of the old mill of Norvik?'

describe('an answer without its question', () => {
  test('whose words are those of the question', () => {
    expect(told(interview(ASKED, `${ECHO}.`), `The mill stood by the river.\n\n“${ECHO},” said Ada Marsh.`)).toEqual([
      `major medium: ${ASKED} ] none`,
    ])
  })

  test('is told at low confidence where a record made by ear alone shows the question', () => {
    expect(told(record(ASKED, `${ECHO}.`), `The mill stood by the river.\n\n“${ECHO},” said Ada Marsh.`)).toEqual([
      `major low: ${ASKED} ] none`,
    ])
  })

  test('which says nothing without it', () => {
    const answer = 'Absolutely, and I would do it again tomorrow morning'
    expect(told(interview('Did you sell the mill?', `${answer}.`), `The mill is gone.\n\n“${answer},” said Ada Marsh.`)).toEqual([
      'minor high: Did you sell the mill? ] none',
    ])
  })

  test.each([
    [
      'it stands by itself',
      interview('Why was it sold?', 'We sold the mill to the first man who asked for it.'),
      'The mill is gone.\n\n“We sold the mill to the first man who asked for it,” said Ada Marsh.',
    ],
    [
      'the other paper tells that she was asked',
      interview(ASKED, `${ECHO}.`),
      `Asked about the mill, Ada Marsh did not look up.\n\n“${ECHO},” she said.`,
    ],
    ['the other paper prints a question', interview(ASKED, `${ECHO}.`), `Was that all? “${ECHO},” said Ada Marsh.`],
    [
      'what stands before is no question',
      record('The mill of Norvik has stood since the bitter end of the war.', `${ECHO}.`),
      `The mill is gone.\n\n“${ECHO},” said Ada Marsh.`,
    ],
  ])('is not told where %s', (_, shown, other) => {
    expect(told(shown, other)).toEqual([])
  })
})

describe('words read aloud from somebody else', () => {
  const words = 'No wheel turns twice in the same river, and none turns back'
  const reader = `The hall was full.\n\n“${words},” Ada Marsh said, reading from a letter by Piet Holm.`

  test('are told where another paper takes them for the reader’s own', () => {
    expect(told(reader, `The hall was full.\n\n“${words},” Ada Marsh said.`)).toEqual([
      'minor high: reading from a letter by Piet Holm ] none',
    ])
  })

  test.each([
    ['who wrote them is quoted', `The hall was full.\n\n“${words},” Piet Holm wrote.`],
    ['the other paper says so, too', `The hall was full.\n\n“${words},” Ada Marsh read.`],
  ])('are not told where %s', (_, other) => {
    expect(told(reader, other)).toEqual([])
  })

  test('are not told of one’s own sheet of paper', () => {
    expect(told(`“${words},” Ada Marsh said, reading from a sheet of paper.`, `“${words},” Ada Marsh said.`)).toEqual([])
  })
})
