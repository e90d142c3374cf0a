import { describe, expect, test } from 'vitest'
import { collate } from '../../src/collate/index.ts'
import { printings } from '../printings.ts'
import { line, variants } from './rows.ts'

describe('two papers print a sentence', () => {
  test.each([
    ['the same in other type', 'We don’t “close” the ferry', 'We don\'t "close" the ferry', []],
    ['with another word', 'the harm this ferry does', 'the hurt this ferry does', ['harm A ] hurt B']],
    ['with a word less', 'I am so tired of this ferry', 'I am tired of this ferry', ['so A ] – B']],
    ['with a slip of the pen', 'let this be the last ferry', 'let his be the last ferry', ['his B ] this A']],
    ['with a clitic written out', 'we don’t run it', 'we do not run it', ['n’t A ] not B']],
    ['with a word masked', 'this shit must stop', 'this s*** must stop', ['s*** B ] shit A']],
    ['with an abbreviation pointed', 'the U.S. fleet', 'the US fleet', ['U.S. A ] US B']],
    ['with an accent lost', 'the café by the pier', 'the cafe by the pier', ['cafe B ] café A']],
    ['with a hyphen lost', 'a well-known ferry', 'a well known ferry', ['- A ] – B']],
    ['in another case', 'ask Council now', 'ask council now', ['Council A ] council B']],
    ['with a word in brackets', 'they asked him to leave us', 'they asked [Orla] to leave us', ['[Orla] B ] him A']],
    ['with an added word in brackets', 'they asked to leave us', 'they asked [Orla] to leave us', ['[Orla] B ] – A']],
    ['with a letter in brackets', 'The ferry sails', '[t]he ferry sails', ['The A ] [t]he B']],
    ['with another mark at the end', 'the last ferry, ', 'the last ferry.', [', A ] . B']],
    [
      'with the words of a gap sliding',
      'in the lane and in the street and in the square',
      'in the lane and in the square',
      ['and A ] – B', 'in A ] – B', 'the A ] – B', 'street A ] – B'],
    ],
  ])('%s', (_, A, B, expected) => {
    expect(variants({ A, B })).toEqual(expected)
  })
})

test('commas do not draw words away from each other', () => {
  expect(variants({ A: 'a black, old cat', B: 'a grey, old cat' })).toEqual(['black A ] grey B'])
})

test('words outweigh the little words between them', () => {
  expect(variants({ A: 'the mayor of the harbour resigned', B: 'the harbour resigned' })).toEqual([])
  expect(variants({ A: 'We know the mayor of the harbour resigned', B: 'We know the harbour resigned' })).toEqual([
    'the A ] – B',
    'mayor A ] – B',
    'of A ] – B',
  ])
})

test('a third printing sets its words opposite those it agrees with', () => {
  expect(variants({ A: 'the harm their tariffs do', B: 'the hurt their tariffs do', C: 'the hurt your tariffs do' })).toEqual([
    'hurt B C ] harm A',
    'their A B ] your C',
  ])
})

test('words of any script are aligned by their letters', () => {
  expect(variants({ A: 'Η παλιά γέφυρα έκλεισε χθες', B: 'Η γεφυρα έκλεισε σήμερα' })).toEqual([
    'παλιά A ] – B',
    'γέφυρα A ] γεφυρα B',
    'σήμερα B ] χθες A',
  ])
  expect(variants({ A: 'мост закрыли вчера ночью', B: 'мост закрыт вчера' })).toEqual(['закрыли A ] закрыт B'])
})

test('sigla stand in the order of the cluster, readings in the order of their support', () => {
  const { loci } = collate(printings({ Z: 'one ferry', B: 'two ferries', A: 'one ferry' }))
  expect(loci.map(({ readings }) => readings.map(({ text, sigla }) => `${text} ${sigla.join(' ')}`))).toEqual([
    ['one Z A', 'two B'],
    ['ferry Z A', 'ferries B'],
  ])
})

test('copies of one wire story support a reading once', () => {
  const cluster = printings({ A: 'the old pier', B: 'the old pier', C: 'the new pier', D: 'the new pier' })
  const [a, ...rest] = cluster.witnesses.map((witness) => ({ ...witness, copyGroup: witness.siglum < 'C' ? 0 : witness.copyGroup }))
  if (!a) throw new Error('no witness')
  expect(collate({ ...cluster, witnesses: [a, ...rest] }).loci[1]?.readings.map(({ text, independent }) => [text, independent])).toEqual([
    ['new', 2],
    ['old', 1],
  ])
})

test('what the source prints comes first, however many print something else', () => {
  expect(variants({ A: 'the new pier', B: 'the new pier', S: { parts: ['the old pier'], role: 'source' } })).toEqual(['old S ] new A B'])
})

test('an unlike beginning of a fragment stands opposite the words in its place', () => {
  expect(line({ A: 'I fear the town could lose its ferry', B: 'would lose its ferry' }, 'B')).toBe('· · · · would lose its ferry')
})

describe('a compound printed with a hyphen', () => {
  test.each<[string, Record<string, string>, string[]]>([
    [
      'is one word where another paper prints one',
      { A: 'We will co-operate fully', B: 'We will cooperate fully' },
      ['co-operate A ] cooperate B'],
    ],
    [
      'is one in every paper then',
      { A: 'an anti-trust law', B: 'an antitrust law', C: 'the anti-trust law' },
      ['an A B ] the C', 'anti-trust A C ] antitrust B'],
    ],
    ['stays in parts where nobody joins them', { A: 'a well-known face', B: 'a well known face' }, ['- A ] – B']],
    ['of one letter is no compound', { A: 'Plan A-B failed', B: 'Plan AB failed' }, ['A A ] – B', '- A ] – B', 'AB B ] B A']],
  ])('%s', (_, contents, expected) => {
    expect(variants(contents)).toEqual(expected)
  })
})
