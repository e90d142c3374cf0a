import { expect, test } from 'vitest'
import { areHalves } from '../../src/text/halves.ts'

test.each([
  ['nobody', 'no', 'one'],
  ['everyone', 'every', 'one'],
  ['everybody', 'every', 'body'],
  ['alright', 'all', 'right'],
  ['forever', 'for', 'ever'],
])('“%s” is “%s %s” in one word', (...words) => {
  expect(areHalves(...words)).toBe(true)
})

test.each([
  ['nobody', 'one', 'no'],
  ['nobody', 'no', 'man'],
  ['constructor', 'no', 'one'],
  ['ever', 'for', 'ever'],
])('“%s” is not “%s %s”', (...words) => {
  expect(areHalves(...words)).toBe(false)
})
