import { expect, test } from 'vitest'
import { finding } from '../../src/finding/index.ts'
import { type Difference, judged, type Row } from '../judged.ts'

const SO = 'we feel so let down'
const NONE = 'we feel - let down'
const MARKED = 'we feel … let down'
const HARD = 'we feel hard let down'
const FRAGMENT = '. . . let down'

function message(printings: Readonly<Record<string, string | Row>>, difference: Difference = { at: 'so' }): string | undefined {
  return finding(judged(printings, [difference])).discrepancies[0]?.message
}

const source = (cells: string): Row => ({ cells, role: 'source' })
const departs: Difference = { at: 'so', direction: 'departs-from-source' }

test.each<[string, Readonly<Record<string, string | Row>>, Difference?]>([
  ['A and C print “so”; B leaves it out, unmarked.', { A: SO, B: NONE, C: SO }],
  [
    'A prints “so”; B, C and D print “hard”.',
    { A: SO, B: HARD, C: HARD, D: HARD },
    {
      at: 'so',
      lemma: { kind: 'attested', sigla: ['A'], text: 'so' },
      variant: { kind: 'attested', sigla: ['B', 'C', 'D'], text: 'hard' },
    },
  ],
  ['A and C print “so”; B marks the gap with an ellipsis.', { A: SO, B: MARKED, C: SO }, { at: 'so', marked: true }],
  [
    'A and C print “so”; B leaves it out between two pairs of marks.',
    { A: SO, B: NONE, C: SO },
    { at: 'so', marked: true, variant: { kind: 'elided', sigla: ['B'], text: '' } },
  ],
  ['A and C print “so”; B prints “[very]”, marked as altered.', { A: SO, B: 'we feel [very] let down', C: SO }, { at: 'so', marked: true }],
  ['B prints “so”; A and C do not have it.', { A: NONE, B: SO, C: NONE }],
  [
    'B prints the words as A and C do, but with doubled or unclosed quote marks.',
    { A: SO, B: SO, C: SO },
    {
      kind: 'quote-marks-malformed',
      rule: 'doubled or unclosed quote marks',
      lemma: { kind: 'attested', sigla: ['A', 'C'], text: SO },
      variant: { kind: 'attested', sigla: ['B'], text: SO },
    },
  ],
  [
    'A and B print “we feel so”; C does not quote it.',
    { A: SO, B: SO, C: FRAGMENT },
    { at: 'we feel so', variant: { kind: 'lacuna', sigla: ['C'], text: '' } },
  ],
  ['The source has “so”; B leaves it out, unmarked.', { A: source(SO), B: NONE }, departs],
  [
    'The source has “so”; B and C print “hard”.',
    { A: source(SO), B: HARD, C: HARD },
    { ...departs, lemma: { kind: 'attested', sigla: ['A'], text: 'so' }, variant: { kind: 'attested', sigla: ['B', 'C'], text: 'hard' } },
  ],
  ['B prints “so”; the source does not have it.', { A: source(NONE), B: SO }, departs],
  ['A, B, C and 3 others print “so”; G leaves it out, unmarked.', { A: SO, B: SO, C: SO, D: SO, E: SO, F: SO, G: NONE }],
])('%s', (expected, printings, difference) => {
  expect(message(printings, difference)).toBe(expected)
})

test.each([
  ['attribution', 'A gives “Ana Petrov” as the speaker; B gives “Jo Marsh”.'],
  ['occasion', 'A gives “Ana Petrov” as the occasion; B gives “Jo Marsh”.'],
  ['medium', 'A gives “Ana Petrov” as the medium; B gives “Jo Marsh”.'],
] as const)('names, dates and media are told as such (%s)', (family, expected) => {
  const sides = {
    lemma: { kind: 'attested', sigla: ['A'], text: 'Ana Petrov' },
    variant: { kind: 'attested', sigla: ['B'], text: 'Jo Marsh' },
  } as const

  expect(message({ A: SO, B: SO }, { family, ...sides })).toBe(expected)
})

test('a paper that names no speaker gives none', () => {
  const sides = {
    lemma: { kind: 'attested', sigla: ['A', 'C'], text: 'Ana Petrov' },
    variant: { kind: 'omitted', sigla: ['B'], text: '' },
  } as const

  expect(message({ A: SO, B: SO, C: SO }, { family: 'attribution', ...sides })).toBe(
    'A and C give “Ana Petrov” as the speaker; B gives none.',
  )
})

const HEADLINE: Row = { cells: HARD, id: 'one', form: 'display', part: 0, parts: [{ kind: 'title', text: '“we feel hard let down”' }] }
const BODY: Row = { cells: SO, id: 'one', before: 'It rained.\n\nIt rained on.\n\nShe said: ' }

test('a headline is set against its own paragraph', () => {
  const display = {
    at: 'so',
    family: 'display',
    lemma: { kind: 'attested', sigla: ['B'], text: 'so' },
    variant: { kind: 'attested', sigla: ['A'], text: 'hard' },
  } as const

  expect(message({ A: HEADLINE, B: BODY }, display)).toBe('Paragraph 3 of B prints “so”; its own headline prints “hard”.')
})

test('a headline whose words its body lacks is said to stand alone', () => {
  const alone = {
    family: 'display',
    kind: 'display-body-mismatch',
    lemma: { kind: 'omitted', sigla: [], text: '' },
    variant: { kind: 'attested', sigla: ['A'], text: 'we feel hard let down' },
  } as const

  expect(message({ A: HEADLINE }, alone)).toBe('The headline of A prints “we feel hard let down”; its own body does not have it.')
})

test('no sentence calls anyone wrong', () => {
  const all = [
    message({ A: SO, B: NONE }),
    message({ A: source(SO), B: NONE }, departs),
    message({ A: HEADLINE, B: BODY }, { at: 'so', family: 'display' }),
  ]

  expect(all.join(' ')).not.toMatch(/wrong|error|mis(?:quote|print)|incorrect|false/i)
})

test('a long reading is shortened in the middle, at words', () => {
  const long = Array.from({ length: 60 }, (_, i) => `word${i}`)
  const text = message({ A: `we ${long.join(' ')}`, B: `we ${long.map(() => '-').join(' ')}` }, { at: long.join(' ') })

  expect(text).toMatch(/^A prints “word0 word1 .* … .* word59”; B leaves it out, unmarked\.$/)
  expect(text?.length).toBeLessThan(190)
})
