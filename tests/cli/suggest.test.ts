import { expect, test } from 'vitest'
import { orRather, suggest } from '../../src/cli/suggest.ts'

const COMMANDS = ['check', 'quotes', 'read', 'collate', 'baseline', 'render', 'explain']

test.each([
  ['chek', 'check'],
  ['colate', 'collate'],
  ['base', 'baseline'],
  ['qoutes', 'quotes'],
  ['reda', 'read'],
  ['chekc', 'check'],
  ['sort', undefined],
  ['frobnicate', undefined],
  ['x', undefined],
])('%s most likely means %s', (given, meant) => {
  expect(suggest(given, COMMANDS)).toBe(meant)
})

test('where nothing is near, what there is is told', () => {
  expect(orRather('weekly', ['never', 'major'])).toBe('there are never, major')
  expect(orRather('x', ['default'])).toBe('there is default')
})
