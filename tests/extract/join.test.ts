import { describe, expect, test } from 'vitest'
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

describe('a name after a dash on the next line signs the quotation', () => {
  test.each([
    ['right below', '“The pier opens in June.”\n— Ona Bray, mayor of Carrow', 'Ona Bray'],
    ['after an empty line', '“The pier opens in June.”\n\n– Dr. Tom Vale', 'Dr. Tom Vale'],
    ['below several paragraphs', '“The pier opens in June.\n\n“Bring a coat.”\n\n-- Ona Bray', 'Ona Bray'],
  ])('%s', (_, text, speaker) => {
    expect(shapes(text).map(([, name]) => name)).toEqual([speaker])
  })

  test.each([
    ['a list goes on', '“The pier opens in June.”\n\n- Ona Bray said nothing'],
    ['a sentence follows', '“The pier opens in June.”\n\n– Tides are low.'],
    ['the name is far', '“The pier opens in June.”\n\nThe board met.\n\n— Ona Bray'],
  ])('not where %s', (_, text) => {
    expect(shapes(text).map(([, name]) => name)).not.toContain('Ona Bray')
  })
})

test.each([
  ['told by someone', '“The pier is safe,” the crew were told by Inspector Ona Bray.', 'Inspector Ona Bray'],
  ['put by someone', 'It was, as Dr. Ona Bray put it, “a long goodbye”.', 'Dr. Ona Bray'],
  ['told by nobody named', '“The pier is safe,” a source who was not named told Ona Bray.', 'a source'],
])('%s', (_, text, speaker) => {
  expect(quotationsOf(text)[0]?.speaker?.text).toBe(speaker)
})

test('a quotation with a clause of its own stands alone after an abbreviation', () => {
  expect(quotationsOf('The wreck lies at 50 N, 5 W. “It is deep,” said Ona Bray.')[0]?.form).toBe('direct')
})
