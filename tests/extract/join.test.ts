import { expect, test } from 'vitest'
import { quotationsOf } from './reading-of.ts'

const shapes = (text: string) => quotationsOf(text).map(({ spans, speaker }) => [spans.length, speaker?.text])

test.each([
  ['a clause in mid-sentence', '“The trouble,” Bray said, “is the tide.”', [[2, 'Bray']]],
  ['a clause between sentences', '“The pier is shut,” Bray said. “We leave tonight.”', [[2, 'Bray']]],
  [
    'a cue of its own makes it the next',
    '“The pier is shut,” said Ona Bray. “We leave tonight,” she added.',
    [
      [1, 'Ona Bray'],
      [1, 'she'],
    ],
  ],
  ['a title within the clause', '“The pier is shut,” the “Salt Wind” singer said. “We leave tonight.”', [[2, 'the “Salt Wind” singer']]],
  [
    'another speaker makes it the next',
    '“The pier is shut,” said Ona Bray. “Not for us,” said Tom Vale.',
    [
      [1, 'Ona Bray'],
      [1, 'Tom Vale'],
    ],
  ],
  [
    'fragments of one sentence stay apart',
    'Bray called the plan “late” and “unkind”.',
    [
      [1, 'Bray'],
      [1, 'Bray'],
    ],
  ],
])('%s', (_, text, shape) => {
  expect(shapes(text)).toEqual(shape)
})

test('what follows without a cue goes to whom spoke last', () => {
  const [, second] = quotationsOf('“The pier is shut,” said Ona Bray. Fog hid the boats. “We leave tonight and we do not come back.”')

  expect(second?.speaker?.name).toBe('Ona Bray')
})
