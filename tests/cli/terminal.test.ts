import { expect, test } from 'vitest'
import { hasColor } from '../../src/cli/color.ts'
import { widthOf } from '../../src/cli/io.ts'

test.each([
  ['a terminal', { columns: 120, env: {} }, 120],
  ['a terminal, whatever COLUMNS says', { columns: 120, env: { COLUMNS: '60' } }, 120],
  ['a pseudo-terminal that nobody has sized', { columns: 0, env: {} }, 80],
  ['one that COLUMNS sizes', { columns: 0, env: { COLUMNS: '60' } }, 60],
  ['a pipe', { env: {} }, 100],
  ['a pipe that COLUMNS sizes', { env: { COLUMNS: '60' } }, 60],
  ['a pipe and nonsense', { env: { COLUMNS: '-5' } }, 100],
])('%s is as wide as it says', (_, io, width) => {
  expect(widthOf(io)).toBe(width)
})

test.each([
  ['a terminal', {}, { columns: 80, env: {} }, true],
  ['a pipe', {}, { env: {} }, false],
  ['a pipe that insists', {}, { env: { FORCE_COLOR: '1' } }, true],
  ['a terminal told not to', {}, { columns: 80, env: { FORCE_COLOR: '0' } }, false],
  ['a pipe told both', {}, { env: { FORCE_COLOR: '1', NO_COLOR: '1' } }, false],
  ['--color over NO_COLOR', { color: true }, { env: { NO_COLOR: '1' } }, true],
  ['--no-color over FORCE_COLOR', { 'no-color': true }, { columns: 80, env: { FORCE_COLOR: '1' } }, false],
  ['a dumb terminal', {}, { columns: 80, env: { TERM: 'dumb' } }, false],
])('%s: coloured or not', (_, given, io, isColoured) => {
  expect(hasColor(given, io)).toBe(isColoured)
})
