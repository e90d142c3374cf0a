import { describe, expect, test } from 'vitest'
import { found, line } from './told.ts'

const variants = (contents: Readonly<Record<string, string>>) =>
  found(contents)
    .filter(({ severity }) => severity !== 'info')
    .map(({ kind, lemma, variant }) => `${kind}: ${lemma.text} ${lemma.sigla.join(' ')} ] ${variant.text} ${variant.sigla.join(' ')}`)

test('one wrong figure that papers write in two ways is one difference', () => {
  expect(
    variants({
      A: 'We lost $48 million on the weir',
      B: 'We lost $48 million on the weir',
      C: 'We lost $84m on the weir',
      D: 'We lost $84mn on the weir',
    }),
  ).toEqual(['number-change: $48 million A B ] $84m C D'])
})

test('two wrong figures are two', () => {
  expect(
    variants({
      A: 'We lost $48 million on the weir',
      B: 'We lost $48 million on the weir',
      C: 'We lost $84m on the weir',
      D: 'We lost $94m on the weir',
    }),
  ).toEqual(['number-change: $48 million A B ] $84m C', 'number-change: $48 million A B ] $94m D'])
})

test('the shorter spelling stands for all of them, whoever prints it how often', () => {
  expect(
    variants({
      A: 'We lost forty mills on the weir',
      B: 'We lost forty mills on the weir',
      C: 'We lost forty mills on the weir',
      D: 'We lost 14 mills on the weir',
      E: 'We lost fourteen mills on the weir',
      F: 'We lost fourteen mills on the weir',
    }),
  ).toEqual(['number-change: forty A B C ] 14 D E F'])
})

const fare = (year: string, crews: string) => `We will keep the fare until ${year}. ${crews} cannot swim to work`

describe('a difference is told once, however many others stand beside it', () => {
  test('a mask is parted from the other word beside it', () => {
    const [A, B, C] = [
      'They met in that bloody chamber at noon',
      'They met in that b****y room at noon',
      'They met in that bloody room at noon',
    ]
    expect(found({ A, B }).map(({ severity, kind }) => `${severity} ${kind}`)).toEqual(['info expurgation', 'minor synonym'])
    expect(found({ A, B, C }).map(({ severity, kind }) => `${severity} ${kind}`)).toEqual(['info expurgation', 'minor synonym'])
  })

  test('a number at the end of a sentence is parted from the word with which the next one begins', () => {
    const three = { A: fare('2031', 'The crews'), B: fare('2032', 'Crews'), C: fare('2032', 'The crews') }
    expect(
      found(three)
        .filter(({ severity }) => severity !== 'info')
        .map(line),
    ).toEqual(['critical number-change: 2032 B C ] 2031 A', 'minor function-word: The A C ] om. B'])
  })

  test('but not a name from its title', () => {
    const graver = found({ A: 'We asked Dr. Vale for it', B: 'We asked Miss, Bray for it' }).filter(({ severity }) => severity !== 'info')
    expect(graver.map(({ lemma, variant }) => [lemma.text, variant.text])).toEqual([['Dr. Vale', 'Miss, Bray']])
  })
})
