import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { verdictIds } from '../../src/text/verdict-ids.ts'

const [WORDS] = verdictIds(['We won’t wait for the tide'])

test.each([
  ['another apostrophe', "We won't wait for the tide"],
  ['another case', 'WE won’t wait for the Tide'],
  ['a full stop', 'We won’t wait for the tide.'],
  ['marks within', 'We won’t wait — for the “tide”!'],
  ['a line break', 'We won’t wait\nfor  the tide'],
  ['a letter changed to fit', '[W]e won’t wait for the tide'],
])('%s leaves a quotation its name', (_, content) => {
  expect(verdictIds([content])).toEqual([WORDS])
})

test.each([
  ['a word more', 'We won’t wait for the next tide'],
  ['a word less', 'We won’t wait for tide'],
  ['another order', 'For the tide we won’t wait'],
  ['a denial gone', 'We will wait for the tide'],
])('with %s it is another quotation', (_, content) => {
  expect(verdictIds([content])).not.toEqual([WORDS])
})

test('the same words printed again are told apart by a number', () => {
  expect(verdictIds(['Never.', 'Never again', 'never', 'NEVER!'])).toEqual([
    expect.stringMatching(/^k-[0-9a-f]{8}$/),
    expect.not.stringMatching(/-\d$/),
    expect.stringMatching(/^k-[0-9a-f]{8}-2$/),
    expect.stringMatching(/^k-[0-9a-f]{8}-3$/),
  ])
})

test('quotations without a word are told apart by what they print', () => {
  const ids = verdictIds(['🙂', '🙁', '…', '🙂'])
  expect(new Set(ids.map((id) => id.slice(0, 10))).size).toBe(3)
  expect(new Set(ids).size).toBe(4)
})

test('no two quotations of a draft have one name, whatever they print', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('Never.', 'never', 'No')), { maxLength: 30 }),
      (contents) => {
        const ids = verdictIds(contents)
        expect(new Set(ids).size).toBe(contents.length)
        expect(ids.every((id) => /^k-[0-9a-f]{8}(?:-\d+)?$/.test(id))).toBe(true)
      },
    ),
  )
})
