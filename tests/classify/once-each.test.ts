import { expect, test } from 'vitest'
import { found } from './told.ts'

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
