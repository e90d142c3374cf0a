import { expect, test } from 'vitest'
import { baselineOf, gate } from '../../src/gate/index.ts'
import type { BaselineEntry } from '../../src/model.ts'
import { judged } from '../judged.ts'
import { reportOf } from '../report-of.ts'

const before = 'the old quay will'
const after = 'sink before the tide'
const of = (readings: readonly [string, string], i = 0): BaselineEntry => ({
  id: `d-0000000${i}`,
  kind: 'content-substitution',
  severity: 'major',
  family: 'wording',
  readings,
  context: { before, after },
})

const cells = (words: string) => (words === '' ? '-' : words).split(' ')
const side = (text: string, siglum: string) => ({ kind: text === '' ? 'omitted' : 'attested', sigla: [siglum], text }) as const

/** What a gate that knows some differences makes of another in the same place. */
function stateOf(known: readonly (readonly [string, string])[], [one, other]: readonly [string, string]): string | undefined {
  const [first, second] = [cells(one), cells(other)]
  const length = Math.max(first.length, second.length)
  const padded = (list: readonly string[]) => [...list, ...Array.from({ length: length - list.length }, () => '-')].join(' ')
  const laid = judged({ A: `${before} ${padded(first)} ${after}`, B: `${before} ${padded(second)} ${after}` }, [{ at: padded(first) }])
  const [discrepancy] = laid.discrepancies
  const report = reportOf([{ ...laid, discrepancies: [{ ...discrepancy!, lemma: side(one, 'A'), variant: side(other, 'B') }] }])
  expect(baselineOf(report)[0]?.context).toEqual({ before, after })
  return gate(report, known.map(of)).findings[0]?.discrepancies[0]?.state
}

test.each<[string, readonly (readonly [string, string])[], readonly [string, string], string]>([
  [
    'two words left out, each of which was',
    [
      ['', 'not'],
      ['', 'really'],
    ],
    ['not really', ''],
    'known',
  ],
  [
    'the other way round',
    [
      ['', 'really'],
      ['', 'not'],
    ],
    ['', 'not really'],
    'known',
  ],
  ['one of them never was', [['', 'really']], ['not really', ''], 'new'],
  [
    'the words stand in another order',
    [
      ['', 'not'],
      ['', 'really'],
    ],
    ['really not', 'not really'],
    'known',
  ],
  [
    'a word left out alone, that was left out with another',
    [
      ['', 'not really'],
      ['', 'really'],
    ],
    ['not', ''],
    'known',
  ],
  ['a word left out alone, that was only ever left out with another', [['', 'not really']], ['not', ''], 'new'],
  ['a word for another, that was told with the next one', [['crew waiting', 'skipper sitting']], ['skipper', 'crew'], 'known'],
  ['a word for another that stood beside the one it was told with', [['crew waiting', 'skipper sitting']], ['skipper', 'waiting'], 'new'],
  ['a word for one that only one of two had', [['crew waiting', 'skipper sitting']], ['mate', 'crew'], 'new'],
  ['a word left out that was only printed otherwise', [['not', 'now']], ['not', ''], 'new'],
  [
    'a word that was shown to be left out, left out in silence',
    [
      ['not', '…'],
      ['', 'really'],
    ],
    ['not really', ''],
    'new',
  ],
  [
    'with a word between that both have',
    [
      ['', 'not'],
      ['soon', 'late'],
    ],
    ['not yet soon', 'yet late'],
    'known',
  ],
])('%s', (_, known, readings, state) => {
  expect(stateOf(known, readings)).toBe(state)
})

test('the same two differences in another place make nothing known', () => {
  const elsewhere = [['', 'not'] as const, ['', 'really'] as const].map((readings, i) => ({
    ...of(readings, i),
    context: { before: 'a road that may', after: 'lead us to the' },
  }))
  const laid = judged({ A: `${before} not really ${after}`, B: `${before} - - ${after}` }, [{ at: 'not really' }])

  expect(gate(reportOf([laid]), elsewhere).counts.new).toBe(1)
})
