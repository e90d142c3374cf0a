import { describe, expect, test } from 'vitest'
import { quotationsOf } from './reading-of.ts'

const nameOf = (text: string) => quotationsOf(text).at(-1)?.speaker?.name

describe('who someone is to another tells nothing of he and she, and shows a person', () => {
  test.each([
    [
      'his deputy',
      'Lennart Hollis left the bank. “I was wrong,” he said.',
      'Marit Osk, his deputy, was blunter. “He was late,” she said.',
      'Marit Osk',
    ],
    [
      'her deputy',
      'Ona Bray runs the bank. “I was wrong,” she said.',
      'Marek Osk, her deputy, was blunter. “She was late,” he said.',
      'Marek Osk',
    ],
    ['her boss', 'Ona Bray runs the bank. “I was wrong,” she said.', 'Kaj Lund, her boss, agreed. “It was late,” he said.', 'Kaj Lund'],
    ['nobody has spoken', 'Lennart Hollis left the bank.', 'Marit Osk, his deputy, was blunter. “He was late,” she said.', 'Marit Osk'],
    [
      'his wife is no he',
      'Lennart Hollis left the bank. “I was wrong,” he said.',
      'Marit Osk, his wife, looked on. “It was late,” he said.',
      'Lennart Hollis',
    ],
    [
      'what is its is no person',
      'Ona Bray runs the bank. “I was wrong,” she said.',
      'Kelmar Quay, its main branch, is shut. “It was late,” she said.',
      'Ona Bray',
    ],
  ])('%s', (_, above, text, name) => {
    expect(nameOf(`${above}\n\n${text}`)).toBe(name)
  })
})

describe('a name beside someone’s kin is theirs', () => {
  const above = 'Michael Orsay shuts his oven after thirty years.\n\n'
  test.each([
    ['before the words', 'His daughter, Claire, is harder: “He never knew when to stop.”', 'Claire'],
    ['after them', '“He never knew when to stop,” his daughter, Claire, said.', 'Claire'],
    ['after the verb', '“He never knew when to stop,” said his daughter, Claire.', 'Claire'],
    ['a sentence before', 'His daughter, Claire, is harder. “He never knew when to stop.”', 'Claire'],
    ['the speaker’s own', 'My brother, Paul, said: “He never knew when to stop.”', 'Paul'],
    ['French', 'Sa fille, Claire, est plus dure : « Il ne sait pas s’arrêter, il ne l’a jamais su. »', 'Claire'],
    ['German', 'Seine Tochter, Klara, ist härter: „Er weiß nie, wann Schluss ist.“', 'Klara'],
    ['no name', 'His daughter, a nurse, is harder: “He never knew when to stop.”', undefined],
    ['a place', 'His daughter, from Kelmar, said: “He never knew when to stop.”', undefined],
    ['French, a place', 'Sa fille, à Kelmar, résume : « Il ne sait pas s’arrêter. »', undefined],
  ])('%s', (_, text, name) => {
    expect(nameOf(above + text)).toBe(name)
  })
})
