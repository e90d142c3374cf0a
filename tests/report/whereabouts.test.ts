import { expect, test } from 'vitest'
import { renderReport } from '../../src/report/index.ts'
import { judged } from '../judged.ts'
import { newsOf } from './news.ts'

test('what a house would print stands nowhere: the place is where its paper prints something else', async () => {
  const house = judged(
    { A: { cells: 'we sold the favorite mill', path: 'beacon.txt' } },
    [
      {
        at: 'favorite',
        kind: 'house-style',
        severity: 'minor',
        lemma: { kind: 'attested', sigla: ['A'], text: 'favorite' },
        variant: { kind: 'attested', sigla: [], text: 'favourite' },
      },
    ],
    { id: 'q-5' },
  )

  expect(await renderReport(newsOf([house]), 'table', { width: 120, colour: false })).toMatch(/house-style\s+beacon\.txt:1:\d+/)
})
