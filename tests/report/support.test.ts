import { expect, test } from 'vitest'
import type { Report } from '../../src/model.ts'
import { renderReport } from '../../src/report/index.ts'
import { judged } from '../judged.ts'
import { newsOf } from './news.ts'

const PLAIN = { width: 120, colour: false, verbose: false, minSeverity: 'minor' } as const

const table = (report: Report): Promise<string> => renderReport(report, 'table', PLAIN)

test('a finding says where a source stands against a report, or nothing but what was heard', async () => {
  const departs = judged({ S: { cells: 'We shall close the pier', role: 'source' }, B: 'We shall clear the pier' }, [
    { at: 'clear', direction: 'departs-from-source' },
  ])
  const heard = judged({ A: 'We shall close the pier', T: { cells: 'We shall clothe the pier', role: 'transcript' } }, [
    { at: 'clothe', confidence: 'low' },
  ])

  expect(await table(newsOf([departs]))).toContain('content-substitution · departs from the source')
  expect(await table(newsOf([heard]))).toContain('content-substitution · against a transcript alone')
  expect(await renderReport(newsOf([departs]), 'apparatus', PLAIN)).toContain('(content-substitution, major, departs from the source)')
})

test.each([
  ['outlets, where all are known', { A: 'Ledger', B: 'Post', C: 'Weekly' }, '3 outlets, 2 independent'],
  ['articles, where one is not', { A: 'Ledger', B: 'Post', C: undefined }, '3 articles, 2 independent'],
  ['the articles of one outlet', { A: 'Ledger', B: 'Ledger', C: 'Post' }, '3 articles of 2 outlets, 2 independent'],
])('support is counted once a copy: of %s', async (_, outlets, expected) => {
  const cells = Object.entries(outlets).map(([siglum, outlet]) => {
    const printed = {
      cells: siglum === 'C' ? 'We shall clear the pier' : 'We shall close the pier',
      ...(siglum === 'C' ? {} : { copyGroup: 5 }),
      path: `${siglum}.txt`,
    }
    return [siglum, outlet === undefined ? printed : { ...printed, outlet }] as const
  })
  expect(await table(newsOf([judged(Object.fromEntries(cells), [{ at: 'clear' }])]))).toContain(expected)
})

test('a report says where no one printing has all the words it shows', async () => {
  const blended = judged({ A: 'We shall mend the old pier', B: 'We shall close the new pier' }, [
    { at: 'close' },
    { at: 'old', lemma: { kind: 'attested', sigla: ['B'], text: 'new' }, variant: { kind: 'attested', sigla: ['A'], text: 'old' } },
  ])
  const whole = judged({ A: 'We shall mend the old pier', B: 'We shall close the new pier' }, [{ at: 'close' }, { at: 'new' }])

  expect(await table(newsOf([blended]))).toContain('\n  No one printing has all of these words.\n')
  expect(await table(newsOf([whole]))).not.toContain('No one printing')
})
