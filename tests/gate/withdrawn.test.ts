import { expect, test } from 'vitest'
import { baselineOf, gate, gates } from '../../src/gate/index.ts'
import type { BaselineEntry, Report } from '../../src/model.ts'
import { judged } from '../judged.ts'
import { reportOf } from '../report-of.ts'

const CAN = 'the board says it can sell the weir before the spring tide comes'
const CANNOT = CAN.replace('can', 'must')

/** What is found where `must` was withdrawn, by a note or by the baseline. */
const report = (by?: 'note' | 'baseline'): Report =>
  reportOf([
    judged({ A: CAN, B: CANNOT }, [
      {
        at: 'can',
        kind: 'withdrawn-reading',
        severity: 'critical',
        ...(by === 'note' && { withdrawn: { by, article: 'a', name: 'Harbour Gazette' } }),
        ...(by === 'baseline' && { withdrawn: { by, reason: 'tape checked' } }),
      },
    ]),
  ])

const [KNOWN] = baselineOf(report())
const WITHDRAWN: BaselineEntry = { ...KNOWN!, withdrawn: 'must', reason: 'tape checked' }
const found = ({ findings }: Report) => findings[0]?.discrepancies[0]

test('a withdrawn reading makes nothing known', () => {
  const gated = gate(report('baseline'), [WITHDRAWN])

  expect(found(gated)).toMatchObject({ state: 'new', reason: 'tape checked' })
  expect(gates(gated, 'major')).toBe(true)
  expect(gated.counts.new).toBe(1)
})

test('it is never missed: nobody has to print it', () => {
  expect(gate(reportOf([]), [WITHDRAWN]).baseline.absent).toEqual([])
})

test('another entry about the same words does not make it known', () => {
  expect(found(gate(report('baseline'), [WITHDRAWN, KNOWN!]))?.state).toBe('new')
})

test('an editor may let that very printing stand', () => {
  expect(found(gate(report('baseline'), [{ ...KNOWN!, accepted: true, reason: 'another remark' }]))).toMatchObject({
    state: 'accepted',
    reason: 'another remark',
  })
})

test('when two branches are merged and one withdraws what the other accepts, it is withdrawn', () => {
  expect(found(gate(report('baseline'), [WITHDRAWN, { ...KNOWN!, accepted: true }]))?.state).toBe('new')
})

test('what a note withdraws can be known like anything else', () => {
  expect(found(gate(report('note'), [KNOWN!]))?.state).toBe('known')
})

test('a baseline does not take in what it has as withdrawn', () => {
  expect(baselineOf(report('baseline'))).toEqual([])
  expect(baselineOf(report('baseline'), { withdrawn: true })).toHaveLength(1)
  expect(baselineOf(report('note'))).toHaveLength(1)
})

test('gating twice is gating once', () => {
  const once = gate(report('baseline'), [WITHDRAWN])

  expect(gate(once, [WITHDRAWN])).toEqual(once)
})
