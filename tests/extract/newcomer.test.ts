import { describe, expect, test } from 'vitest'
import { quotationsOf } from './reading-of.ts'

const BEFORE = `“We were told in March that the pier was rotten,” Elspeth Marrow said. “We did nothing,” she added.

`
const speakerOfLast = (text: string): string | undefined => quotationsOf(text).at(-1)?.speaker?.name

describe('who has just come in is meant, not who spoke before', () => {
  test.each([
    [
      'with a clause, in the paragraph above',
      'The loudest cheer was for Hattie Oakes, who is 71 and spoke without notes.\n\n“My granddaughter learned to row here,” she said.',
    ],
    [
      'with an age, in the paragraph above',
      'Then it was the turn of Hattie Oakes, 71, of Mill Lane.\n\n“My granddaughter learned to row here,” she said.',
    ],
    [
      'as the end the sentence leads up to',
      'The loudest cheer of the evening was for Hattie Oakes.\n\n“My granddaughter learned to row here,” she said.',
    ],
    [
      'by what she does, in the same paragraph',
      'The board also heard from a ward nurse, Hattie Oakes, who had rowed for years. She spoke so softly that nobody wrote it down. “My granddaughter learned to row here,” she said.',
    ],
    [
      'by what she does, behind her name',
      'In the third row sat Hattie Oakes, a retired nurse. “My granddaughter learned to row here,” she said.',
    ],
  ])('%s', (_, text) => {
    expect(speakerOfLast(BEFORE + text)).toBe('Hattie Oakes')
  })
})

describe('who is only mentioned is not meant', () => {
  test.each([
    ['as someone beside her', 'She has been helped by Hattie Oakes, who rows.\n\n“I shall be back in the morning,” she said.'],
    [
      'as whom she speaks to',
      'Marrow turned to a nurse, Hattie Oakes, who stood by the door.\n\n“I shall be back in the morning,” she said.',
    ],
    ['of the other sex', 'The loudest cheer was for Tom Vale, who is 71.\n\n“I shall be back in the morning,” she said.'],
    [
      'long before',
      'The loudest cheer was for Hattie Oakes, who is 71.\n\nThe pier was built in 1902. Marrow has chaired the board since then.\n\n“I shall be back in the morning,” she said.',
    ],
  ])('%s', (_, text) => {
    expect(speakerOfLast(BEFORE + text)).toBe('Elspeth Marrow')
  })
})
