import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { traced } from '../../src/gate/traced.ts'
import type { BaselineEntry } from '../../src/model.ts'
import { cpuSeconds } from '../cpu-seconds.ts'

const ENTRY: BaselineEntry = {
  id: 'd-00000001',
  kind: 'degree-change',
  severity: 'major',
  family: 'wording',
  readings: ['', 'so'],
  context: { before: 'grew up here feel', after: 'let down tonight by' },
}
const SAYS = 'the players who grew up here feel let down tonight by the club'

test.each<[string, readonly string[], boolean]>([
  ['two papers agree now', [SAYS, SAYS], true],
  ['one paper is left: what the other prints lies elsewhere, or nowhere', [SAYS], false],
  ['nobody prints anything like it', ['nobody is glad', 'nobody at all'], false],
  ['words stand between that not all agreed on', [SAYS, SAYS.replace('here', 'right around here')], true],
  ['only the words before it are printed', [SAYS, 'we grew up here and feel fine'], false],
  ['the words after it come first', [SAYS, 'let down tonight by those who grew up here feel'], false],
  ['the words are strewn over a whole speech', [SAYS, SAYS.split(' ').join(' and in those days of the year long gone ')], false],
])('%s', (_, printings, isTraced) => {
  expect(traced([ENTRY], printings).has(ENTRY)).toBe(isTraced)
})

test('a headline is set against its own text, which is one printing', () => {
  const headline: BaselineEntry = { ...ENTRY, family: 'display' }

  expect(traced([headline], [SAYS]).has(headline)).toBe(true)
})

test('where hardly any words are agreed on, a reading has to be printed, too', () => {
  const short: BaselineEntry = { ...ENTRY, readings: ['harm', 'hurt'], context: { before: 'the', after: '' } }

  expect(traced([short], ['the quay', 'the pier']).size).toBe(0)
  expect(traced([short], ['the harm', 'the harm']).size).toBe(1)
  expect(traced([{ ...short, readings: ['', '…'], context: { before: '', after: '' } }], ['the harm', 'the harm']).size).toBe(0)
})

test('a word printed over and over is not looked at again from each of its places', () => {
  const entries = Array.from({ length: 50 }, (_, i): BaselineEntry => ({
    ...ENTRY,
    id: `d-${i}`,
    context: { before: 'a a a a', after: 'a a a b' },
  }))
  const spent = cpuSeconds()

  expect(traced(entries, ['a '.repeat(100_000), 'a '.repeat(100_000)]).size).toBe(0)
  expect(spent()).toBeLessThan(5)
})

test('whatever two papers print in full, it was read', () => {
  const words = fc.array(fc.constantFrom('the', 'quay', 'will', 'not', 'sink', 'so', 'soon'), { minLength: 8, maxLength: 8 })
  fc.assert(
    fc.property(words, (list) => {
      const entry = { ...ENTRY, context: { before: list.slice(0, 4).join(' '), after: list.slice(4).join(' ') } }
      expect(traced([entry], [list.join(' '), `but ${list.join(' ')} again`]).size).toBe(1)
    }),
  )
})
