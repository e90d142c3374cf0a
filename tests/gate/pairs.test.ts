import { expect, test } from 'vitest'
import { alike, near } from '../../src/gate/pairs.ts'
import { baselineOf, gate } from '../../src/gate/index.ts'
import type { BaselineEntry } from '../../src/model.ts'
import { judged } from '../judged.ts'
import { reportOf } from '../report-of.ts'

const NOWHERE = { before: '', after: '' }
const HERE = { before: 'the old quay', after: 'at noon' }

const entry = (
  id: string,
  context: BaselineEntry['context'],
  readings: BaselineEntry['readings'] = ['sinks', 'stands'],
): BaselineEntry => ({
  id,
  kind: 'content-substitution',
  severity: 'major',
  family: 'wording',
  readings,
  context,
})
const found = (id: string, context: BaselineEntry['context'], readings?: BaselineEntry['readings']) => ({
  id,
  print: entry(id, context, readings),
})
const ids = (pairs: readonly (readonly { readonly id: string }[])[]) => pairs.map((pair) => pair.map(({ id }) => id))

test('where nothing is agreed on, the readings are all there is to know a difference by', () => {
  expect(ids(alike([found('d-1', NOWHERE)], [entry('d-2', NOWHERE)]))).toEqual([['d-1', 'd-2']])
  expect(alike([found('d-1', NOWHERE)], [entry('d-2', NOWHERE, ['leans', 'stands'])])).toEqual([])
  expect(alike([found('d-1', NOWHERE)], [entry('d-2', HERE)])).toEqual([])
  expect(near([found('d-1', NOWHERE)], [entry('d-2', NOWHERE)])).toEqual([])
})

test('one entry answers for one difference, in the order of ids, whatever the order of the lines', () => {
  const entries = [entry('d-5', HERE), entry('d-3', HERE), entry('d-4', HERE)]
  const candidates = [found('d-9', HERE), found('d-8', HERE)]

  expect(ids(alike(candidates, entries))).toEqual([
    ['d-8', 'd-3'],
    ['d-9', 'd-4'],
  ])
  expect(ids(near(candidates, entries))).toEqual([
    ['d-8', 'd-3'],
    ['d-9', 'd-4'],
  ])
})

test('of several the nearest is meant', () => {
  const far = entry('d-1', { before: 'the old quay', after: 'by night' })

  expect(ids(near([found('d-9', HERE)], [far, entry('d-2', HERE)]))).toEqual([['d-9', 'd-2']])
})

test('a gate knows it so, too, where growth has given it another id', () => {
  const report = reportOf([judged({ A: 'sinks', B: 'stands' }, [{ at: 'sinks' }])])
  const [known] = baselineOf(report)

  expect(known?.context).toEqual(NOWHERE)
  expect(gate(report, [{ ...known!, id: 'd-0' }])).toMatchObject({ counts: { new: 0 }, baseline: { absent: [] } })
})
