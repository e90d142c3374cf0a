import { expect, test } from 'vitest'
import { found } from './told.ts'

test('words that most papers do not have are put in by the one that has them', () => {
  const told = found({ A: 'She sold the mill', B: 'She sold the mill', C: 'She sold the stolen mill' })

  expect(told.map(({ severity, kind, lemma, variant }) => [severity, kind, lemma.text, variant.text])).toEqual([
    ['major', 'silent-insertion', '', 'stolen'],
  ])
})

test('words that one paper alone lacks are left out, not put in by the others', () => {
  const told = found({ A: 'She sold the stolen mill', B: 'She sold the mill', C: 'She sold the stolen mill' })

  expect(told.map(({ kind }) => kind)).toEqual(['silent-omission'])
})
