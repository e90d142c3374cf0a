import { expect, test } from 'vitest'
import { finding } from '../../src/finding/index.ts'
import type { Speaker } from '../../src/model.ts'
import { judged } from '../judged.ts'

/** The sentence about two papers, of which the first calls its speaker so. */
function told(speaker: Speaker): string | undefined {
  const sides = {
    lemma: { kind: 'attested', sigla: ['A'], text: 'Ana Petrov' },
    variant: { kind: 'attested', sigla: ['B'], text: 'Jo Marsh' },
  } as const
  const one = judged({ A: 'we feel let down', B: 'we feel let down' }, [{ kind: 'attribution-conflict', family: 'attribution', ...sides }])
  const [a, b] = one.collation.cluster.witnesses
  if (!a || !b) throw new Error('two papers print the words')
  const [quotation] = a.quotations
  const witnesses = [{ ...a, quotations: [{ ...quotation, speaker }] as const }, b] as const
  const cluster = { ...one.collation.cluster, witnesses }
  return finding({ ...one, collation: { ...one.collation, cluster } }).discrepancies[0]?.message
}

test.each([
  ['she', 'A gives “she”, taken to be “Ana Petrov”, as the speaker; B gives “Jo Marsh”.'],
  ['She', 'A gives “she”, taken to be “Ana Petrov”, as the speaker; B gives “Jo Marsh”.'],
  ['the mayor', 'A gives “the mayor”, taken to be “Ana Petrov”, as the speaker; B gives “Jo Marsh”.'],
  ['Petrov', 'A gives “Ana Petrov” as the speaker; B gives “Jo Marsh”.'],
  ['Mayor Ana Petrov', 'A gives “Ana Petrov” as the speaker; B gives “Jo Marsh”.'],
])('who is called “%s” beside the words is not said to be named there', (text, expected) => {
  expect(told({ text, name: 'Ana Petrov' })).toBe(expected)
})
