import { expect, test } from 'vitest'
import { raised, ratchet } from './ratchet.ts'

const verdicts = (figures: Record<string, number>, recorded: Record<string, number>) =>
  Object.fromEntries(ratchet('check', figures, recorded).map(({ figure, verdict }) => [figure, verdict]))

test('shares rise, alarms fall, seconds are only shown', () => {
  expect(verdicts({ pairRecall: 0.9, falseAlarms: 2, seconds: 9 }, { pairRecall: 0.8, falseAlarms: 3, seconds: 1 })).toEqual({
    pairRecall: 'better',
    falseAlarms: 'better',
    seconds: 'shown',
  })
  expect(verdicts({ pairRecall: 0.7, falseAlarms: 4, seconds: 1 }, { pairRecall: 0.8, falseAlarms: 3, seconds: 9 })).toEqual({
    pairRecall: 'worse',
    falseAlarms: 'worse',
    seconds: 'shown',
  })
})

test('a rounding error is no loss', () => {
  expect(verdicts({ f1: 0.8 - 1e-12 }, { f1: 0.8 })).toEqual({ f1: 'same' })
})

test('a figure that is on record and missing now is worse', () => {
  expect(verdicts({}, { lawCopy: 1 })).toEqual({ lawCopy: 'worse' })
})

test('the record takes what got better and is never lowered', () => {
  const recorded = { check: { pairRecall: 0.8, pairPrecision: 1 }, html: { f1: 0.5 } }
  const results = ratchet('check', { pairRecall: 0.9, pairPrecision: 0.7, seconds: 3, hung: 0 }, recorded.check)
  expect(raised(recorded, results)).toEqual({ check: { hung: 0, pairPrecision: 1, pairRecall: 0.9 }, html: { f1: 0.5 } })
})

test('what compares with something else than our words is only shown', () => {
  expect(ratchet('quotes', { form: 0.4, p: 0.4 }, { form: 0.5, p: 0.5 }, /^form$/).map(({ verdict }) => verdict)).toEqual([
    'shown',
    'worse',
  ])
})
