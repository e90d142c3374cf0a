import { describe, expect, test } from 'vitest'
import { found } from './told.ts'

/** What is told of several printings, the first called A: `critical number-change: 20% ] 20 percentage points D`. */
function told(...texts: readonly string[]): string[] {
  const contents = Object.fromEntries(texts.map((text, at) => [String.fromCodePoint(65 + at), text]))
  return found(contents).map(({ severity, kind, variant }) => `${severity} ${kind}: ${variant.text} ${variant.sigla.join(' ')}`)
}

const times = ['9:30pm', '9.30 p.m.', '21:30']
const shares = ['twenty per cent', '20%', '20 percent']
const sums = ['$2 million', '$2m', 'two million dollars']

const left = (time: string): string => `The last ferry left at ${time} with nobody on it.`
const lost = (share: string): string => `The storm took ${share} of the orchard.`
const cost = (sum: string): string => `The new roof cost ${sum} last year.`

describe('three forms of one figure differ in nothing but form', () => {
  test.each([
    ['a time of day', times.map(left)],
    ['a share', shares.map(lost)],
    ['a sum of money', sums.map(cost)],
    ['a number in words', ['25 dollars', 'twenty-five dollars', '$25'].map(cost)],
  ])('%s', (_, texts) => {
    const lines = told(...texts)
    expect(lines).toHaveLength(2)
    expect(lines.every((line) => line.startsWith('info form-variant'))).toBe(true)
  })
})

describe('a fourth that says something else is told once, as a whole', () => {
  test.each([
    ['another time', [...times, '10:30 p.m.'].map(left), 'critical number-change: 10:30 p.m. D'],
    ['a time without its half of the day', [...times, 'half past nine'].map(left), 'minor number-change: half past nine D'],
    ['another unit', [...shares, '20 percentage points'].map(lost), 'critical number-change: 20 percentage points D'],
    ['another sum', [...sums, '$2bn'].map(cost), 'critical number-change: $2bn D'],
  ])('%s', (_, texts, graver) => {
    const lines = told(...texts)
    expect(lines.filter((line) => !line.startsWith('info form-variant'))).toEqual([graver])
    expect(lines).toHaveLength(3)
  })
})

test('it is set against what the source prints, though others print it otherwise', () => {
  const [first, ...others] = found({
    A: lost('30%'),
    B: lost('30 percent'),
    S: { parts: [lost('twenty per cent')], role: 'source' },
  })
  expect(first?.lemma).toMatchObject({ sigla: ['S'], text: 'twenty per cent' })
  expect([first, ...others].map((each) => each?.severity)).toContain('critical')
})

test('words beside a figure are told by themselves', () => {
  expect(
    told(...['It’s 20%', 'It is 20 percent', 'It’s twenty per cent', 'It was 20 percentage points'].map((words) => `${words} of us.`)),
  ).toContain('critical number-change: 20 percentage points D')
})
