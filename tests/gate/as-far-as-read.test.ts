import { expect, test } from 'vitest'
import { asFarAsRead } from '../../src/gate/as-far-as-read.ts'
import type { BaselineEntry, Report } from '../../src/model.ts'
import { newsOf } from '../report/news.ts'
import { cpuSeconds } from '../cpu-seconds.ts'

const ENTRY: BaselineEntry = {
  id: 'd-0001',
  kind: 'negation-flip',
  severity: 'critical',
  family: 'wording',
  readings: ['', 'not'],
  context: { before: 'the ferry to the skerries will', after: 'sail before the ice goes' },
}

/** A report on which a baseline with the entry was tried, and which has no such difference. */
const without = (rest: Partial<Report> = {}): Report => ({ ...newsOf([]), baseline: { absent: [ENTRY] }, ...rest })

const WHOLE = 'The ferry to the skerries will not sail before the ice goes, she said.'
const ALIKE = 'The ferry to the skerries will not sail before the ice goes.'

test.each([
  ['two papers print the words, and agree now', [WHOLE, ALIKE], []],
  ['one paper is left that prints them', [WHOLE, 'We have no other ferry.'], ['d-0001']],
  ['nobody prints them any more, or nobody looked', ['We have no other ferry.'], ['d-0001']],
  ['two papers print half of them', [WHOLE, 'The ferry to the skerries will not wait.'], ['d-0001']],
])('an entry is gone or was not looked at: %s', (_, printings, unseen) => {
  const { absent, unseen: told = [] } = asFarAsRead(without(), printings).baseline
  expect(absent).toEqual([ENTRY])
  expect(told).toEqual(unseen)
})

test('what was skipped may hold any entry', () => {
  const skipped = [{ path: 'a.docx', reason: 'no permission to read it' }]
  expect(asFarAsRead(without({ skipped }), [WHOLE, ALIKE]).baseline.unseen).toEqual(['d-0001'])
})

test('where nothing is missing nothing is said', () => {
  const report = newsOf([])
  expect(asFarAsRead(report, [WHOLE])).toBe(report)
})

test('not every entry is looked for in every printing', () => {
  const entries = Array.from({ length: 10_000 }, (_, i) => ({
    ...ENTRY,
    id: `d-${i}`,
    context: { before: `the ferry number skerry${i} will`, after: 'sail before the ice' },
  }))
  const printings = Array.from({ length: 10_000 }, (_, i) => `The ferry number skerry${i} will not sail before the ice goes.`)
  const spent = cpuSeconds()
  const { unseen = [] } = asFarAsRead({ ...without(), baseline: { absent: entries } }, [...printings, ...printings.slice(1)]).baseline
  expect(unseen).toEqual(['d-0'])
  expect(spent()).toBeLessThan(5)
})
