import { expect, test } from 'vitest'
import { lasting, type Look, stepAfter } from '../../src/cli/edits-between.ts'

const PATIENCE = { calm: 40, back: 120, longest: 400 }
const OLD = new Map([['/clips/aurora.txt', '1']])
const NEW = new Map([['/clips/aurora.txt', '2']])
const NONE = new Map<string, string>()

const after = (look: Partial<Look>) => stepAfter({ told: OLD, now: OLD, waited: 0, ...look }, PATIENCE)
const whats = (look: Partial<Look>) => {
  const step = after(look)
  return step.kind === 'tell' ? step.edits.map(({ what }) => what) : step.kind
}

test('an article that stays as it was told is no edit, nor is one that was put back', () => {
  expect(whats({})).toBe('nothing')
  expect(whats({ before: NONE, waited: 120 })).toBe('nothing')
})

test('an edit is told once two looks agree', () => {
  expect(after({ now: NEW })).toEqual({ kind: 'look again', after: 40 })
  expect(after({ before: OLD, now: NEW, waited: 40 })).toEqual({ kind: 'look again', after: 40 })
  expect(whats({ before: NEW, now: NEW, waited: 40 })).toEqual(['changed'])
})

test('an article that is gone is waited for longer, since editors put another one in its place', () => {
  expect(after({ now: NONE })).toEqual({ kind: 'look again', after: 120 })
  expect(whats({ before: NONE, now: NONE, waited: 120 })).toEqual(['gone'])
  expect(after({ before: NONE, now: NEW, waited: 120 })).toEqual({ kind: 'look again', after: 40 })
  expect(whats({ told: NONE, before: NEW, now: NEW, waited: 40 })).toEqual(['new'])
})

test('nobody waits for the end of an article that is written without a pause, and what comes after is told, too', () => {
  const step = after({ before: OLD, now: NEW, waited: 400 })
  expect(step.kind).toBe('tell')
  const told = step.kind === 'tell' ? step.held : OLD
  expect(whats({ told, before: NEW, now: NEW, waited: 40 })).toEqual(['changed'])
})

test('an article that is not the same in both looks is not known: it is told when it is', () => {
  const known = lasting(new Map([...OLD, ['/clips/tidings.txt', '1']]), new Map([...NEW, ['/clips/tidings.txt', '1']]))
  expect(stepAfter({ told: known, before: NEW, now: new Map([...NEW, ['/clips/tidings.txt', '1']]), waited: 400 }, PATIENCE)).toMatchObject(
    {
      edits: [{ what: 'changed' }],
    },
  )
})
