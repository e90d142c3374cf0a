import { expect, test } from 'vitest'
import { baselineOf, gate, gates } from '../../src/gate/index.ts'
import type { BaselineEntry, Report } from '../../src/model.ts'
import { judged } from '../judged.ts'
import { reportOf } from '../report-of.ts'

const SO = 'the players who grew up here feel so let down tonight by the club'
const NONE = SO.replace('so', '-')
const report = (...more: readonly string[]): Report =>
  reportOf([judged({ A: SO, B: NONE, ...Object.fromEntries(more.map((words, i) => [`C${i}`, words])) }, [{ at: 'so' }])])

const [KNOWN] = baselineOf(report())
const ACCEPTED: BaselineEntry = {
  ...KNOWN!,
  accepted: true,
  reason: 'they will ask her',
  author: 'Ada Brunt',
  since: '2026-11-01',
  until: '2026-12-31',
}
const on = (day: string | undefined, entry: BaselineEntry = ACCEPTED) => gate(report(), [entry], day)
const found = ({ findings }: Report) => findings[0]?.discrepancies[0]

test.each<[string, string | undefined, string]>([
  ['before its last day', '2026-12-30', 'accepted'],
  ['on its last day', '2026-12-31', 'accepted'],
  ['the day after', '2027-01-01', 'new'],
  ['where nobody says what day it is', undefined, 'accepted'],
])('what is accepted until a day: %s', (_, day, state) => {
  const gated = on(day)

  expect(found(gated)).toMatchObject({ state, reason: 'they will ask her', author: 'Ada Brunt', since: '2026-11-01', until: '2026-12-31' })
  expect(gates(gated, 'major')).toBe(state === 'new')
  expect(gated.counts.new).toBe(state === 'new' ? 1 : 0)
  expect(gated.baseline).toEqual(state === 'new' ? { absent: [], expired: [ACCEPTED] } : { absent: [] })
})

test('what is known until a day is new after it, too', () => {
  expect(found(on('2027-01-01', { ...KNOWN!, until: '2026-12-31' }))?.state).toBe('new')
})

test('what is over is found again by its place, not only by its id', () => {
  const gated = on('2027-01-01', { ...ACCEPTED, id: 'd-00000000' })

  expect(found(gated)?.state).toBe('new')
  expect(gated.baseline.expired?.map(({ id }) => id)).toEqual(['d-00000000'])
})

test('what is over and no longer printed is gone, and not new', () => {
  const gated = gate(reportOf([]), [ACCEPTED], '2027-01-01')

  expect(gated.counts.new).toBe(0)
  expect(gated.baseline).toEqual({ absent: [ACCEPTED] })
})

const both = (until: string): BaselineEntry[] => [
  { ...KNOWN!, id: 'd-00000001', readings: ['', 'so'], until },
  { ...KNOWN!, id: 'd-00000002', readings: ['rather', 'so'], until },
]

test('what is over makes nothing else known', () => {
  const rather = judged({ A: NONE, B: SO.replace('so', 'rather') }, [{ at: 'rather' }])

  expect(found(gate(reportOf([rather]), both('2026-12-31'), '2026-12-31'))?.state).toBe('known')
  expect(found(gate(reportOf([rather]), both('2026-12-31'), '2027-01-01'))?.state).toBe('new')
})

test('a printing of a withdrawn reading that was let stand for a while is new after it', () => {
  const withdrawn = reportOf([judged({ A: SO, B: NONE }, [{ at: 'so', withdrawn: { by: 'baseline', reason: 'tape checked' } }])])

  expect(found(gate(withdrawn, [ACCEPTED], '2026-12-31'))?.state).toBe('accepted')
  expect(found(gate(withdrawn, [ACCEPTED], '2027-01-01'))).toMatchObject({ state: 'new', until: '2026-12-31' })
  expect(gate(withdrawn, [ACCEPTED], '2027-01-01').baseline.expired).toEqual([ACCEPTED])
})

test('what is over is never reclassified: it is new', () => {
  expect(found(on('2027-01-01', { ...ACCEPTED, kind: 'typo', severity: 'minor' }))).not.toHaveProperty('reclassified')
})

test('gating twice is gating once, whatever day it was', () => {
  const later = gate(on('2027-01-01'), [ACCEPTED], '2026-12-31')

  expect(later).toEqual(on('2026-12-31'))
  expect(gate(later, [])).toEqual(gate(report(), []))
})

test('what is over is taken in as what it is: without the reason, and without the term', () => {
  expect(baselineOf(on('2027-01-01'))).toEqual([KNOWN])
  expect(baselineOf(on('2026-12-31'))).toEqual([ACCEPTED])
})
