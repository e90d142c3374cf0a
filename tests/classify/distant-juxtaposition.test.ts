import { describe, expect, test } from 'vitest'
import { findings, type Story } from './newsroom.ts'

const SOLD = 'We sold the mill to the first man who asked'
const GLAD = 'I have never been so glad in all my life'
const talk = (words: number): string => Array.from({ length: words }, (_, at) => `word${at}`).join(' ')
const speech = (first: string, between: number, second: string): Story => ({
  role: 'source',
  text: `A speech at the mill.\n\n> ${first}. ${talk(between)}. ${second}.`,
})
const linked = (link: string): string => `The hall was full.\n\n“${SOLD},” said Ada Marsh${link} “${GLAD}.”`
const told = (one: Story, other: Story): string[] =>
  findings('distant-juxtaposition', { A: one, B: other }).map((each) => each.split(':')[0] ?? '')

describe('two linked quotations', () => {
  test.each([
    ['more than two hundred words apart', linked('. She added:'), speech(SOLD, 210, GLAD), 'minor high'],
    ['said in the other order', linked('. She added:'), speech(GLAD, 60, SOLD), 'major high'],
    ['joined by “and”', linked(', and:'), speech(SOLD, 210, GLAD), 'minor high'],
  ] as const)('are told: %s', (_, paper, source, severity) => {
    expect(told(paper, source)).toEqual([severity])
  })

  test.each([
    ['near each other', linked('. She added:'), speech(SOLD, 100, GLAD)],
    ['turned round within a breath', linked('. She added:'), speech(GLAD, 10, SOLD)],
    ['not linked', linked('. Later in the evening:'), speech(SOLD, 210, GLAD)],
    ['in two paragraphs', `“${SOLD},” said Ada Marsh.\n\nShe added: “${GLAD}.”`, speech(SOLD, 210, GLAD)],
    [
      'far apart only in another paper, which goes its own way',
      linked('. She added:'),
      `“${SOLD},” said Ada Marsh.\n\n${talk(250)}.\n\n“${GLAD},” she said.`,
    ],
  ] as const)('are not told: %s', (_, paper, source) => {
    expect(told(paper, source)).toEqual([])
  })
})
