import { expect, test } from 'vitest'
import { limitsOf } from '../../src/cli/limits-of.ts'
import { DEFAULT_OPTIONS, UsageError } from '../../src/index.ts'

const MB = 1024 * 1024
const { limits } = DEFAULT_OPTIONS

test.each([
  ['500KB', 500 * 1024],
  ['2GB', 2048 * MB],
  ['1.5mb', 1.5 * MB],
  ['300 MB', 300 * MB],
  ['4096', 4096],
  ['7b', 7],
])('a page of more than %s is skipped where somebody says so', (size, bytes) => {
  expect(limitsOf({ paths: [], 'max-file-size': size }, {})).toEqual({ limits: { ...limits, bytes } })
})

test.each([
  ['500ms', 500],
  ['30s', 30_000],
  ['2m', 120_000],
  ['1.5 min', 90_000],
  ['0.1ms', 1],
  ['90h', 24 * 3_600_000],
])('a page that takes longer than %s is skipped where somebody says so', (time, milliseconds) => {
  expect(limitsOf({ paths: [], 'max-file-time': time }, {})).toEqual({ limits: { ...limits, time: milliseconds } })
})

test('what the command line says weighs more than the config, and what nobody says is left to the defaults', () => {
  expect(limitsOf({ paths: [] }, {})).toEqual({})
  expect(limitsOf({ paths: [], 'max-file-size': '1MB' }, { maxFileSize: '9MB', maxFileTime: '5s' })).toEqual({
    limits: { bytes: MB, time: 5000 },
  })
})

const NONE = ['', '0', '-1', 'much', '10 parsecs', '1e9', 'MB', '99999999999999999999GB']

test.each([...NONE, '60', '3kb'])('“%s” is no time', (said) => {
  expect(() => limitsOf({ paths: [], 'max-file-time': said }, {})).toThrow(
    `--max-file-time ${said}: must be a time, such as 60s, 2m or 500ms`,
  )
})

test.each([...NONE, '3s'])('“%s” is no size', (said) => {
  expect(() => limitsOf({ paths: [] }, { maxFileSize: said })).toThrow(
    new UsageError(`maxFileSize ${said}: must be a size, such as 256MB or 500KB`),
  )
})
