import { expect, test } from 'vitest'
import { quotationsOf } from './reading-of.ts'

const BEFORE = 'The board met in Carrow on Monday and heard from the crews.\n\n'
const AFTER = '\n\nIt rained in the evening.'

test.each([
  ['a name below the words', '> We never asked for a pier.\n> — Tom Vale', [['block', 'We never asked for a pier.', 'Tom Vale']]],
  [
    'a name with what its bearer is, in italics',
    '> We never asked.\n>\n> Nobody did.\n>\n> -- *Ona Bray, harbour master*',
    [['block', 'We never asked. Nobody did.', 'Ona Bray']],
  ],
  ['marks around the words', '> “We stay put until they answer.”', [['block', 'We stay put until they answer.', undefined]]],
  [
    'marks around two paragraphs, and a name',
    '> “We stay put.\n>\n> “Nobody leaves.”\n>\n> – Tom Vale',
    [['block', 'We stay put. Nobody leaves.', 'Tom Vale']],
  ],
  ['a report in it', '> “We stay put,” said Ona Bray.', [['direct', 'We stay put,', 'Ona Bray']]],
  [
    'a letter that begins with a word in marks',
    '> “Never” was the word. I shall stay.',
    [['block', '“Never” was the word. I shall stay.', undefined]],
  ],
  [
    'two that stand apart',
    '> We never asked for a pier.\n> — Tom Vale\n\n> “We stay put until they answer.”',
    [
      ['block', 'We never asked for a pier.', 'Tom Vale'],
      ['block', 'We stay put until they answer.', undefined],
    ],
  ],
  [
    'words of one who wrote them, and speaks of herself',
    'In a letter to the board, Ona Bray wrote:\n\n> We leave in May. I will not come back.',
    [['block', 'We leave in May. I will not come back.', 'Ona Bray']],
  ],
  [
    'a dash that goes on with the sentence',
    '> We asked the board\n> — and nobody came',
    [['block', 'We asked the board — and nobody came', undefined]],
  ],
])('a block quote: %s', (_, quote, expected) => {
  expect(quotationsOf(BEFORE + quote + AFTER).map(({ form, content, speaker }) => [form, content, speaker?.text])).toEqual(expected)
})

test.each([
  ['that repeats words of the body', '> The figures do not add up.', 'unknown'],
  ['with a name below it', '> The figures do not add up.\n> — Tom Vale', 'unknown'],
  ['after a line that says somebody spoke', 'Tom Vale told the meeting:\n\n> The figures do not add up.', 'spoken'],
  ['after a line that says somebody said it', 'Tom Vale said:\n\n> The figures do not add up.', 'spoken'],
  ['after a line that says somebody wrote', 'Tom Vale wrote:\n\n> The figures do not add up.', 'written'],
  ['after a line that tells of a post', 'Tom Vale said in a post:\n\n> The figures do not add up.', 'written'],
  ['after a line that tells of a memo', 'The memo from Tom Vale was short:\n\n> The figures do not add up.', 'written'],
])('a block quote is a form of display and says nothing of ink: %s', (_, quote, medium) => {
  expect(quotationsOf(BEFORE + quote + AFTER).map((each) => each.medium)).toEqual([medium])
})
