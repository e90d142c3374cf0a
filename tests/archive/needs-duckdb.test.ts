import { expect, test } from 'vitest'
import { HAS_DUCKDB } from './setting.ts'

test('archives can be made here', ({ skip }) => {
  skip(!HAS_DUCKDB, 'the tests of archives are left out: @duckdb/node-api cannot be loaded here')
  expect(HAS_DUCKDB).toBe(true)
})
