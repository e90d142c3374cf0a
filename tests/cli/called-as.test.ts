import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { calledAs } from '../../src/cli/called-as.ts'
import { folder, write } from './repository.ts'

test.each([
  ['/desk/paper/node_modules/.bin/variorum', 'npx variorum'],
  ['/home/ada/.npm/_npx/1f/node_modules/.bin/variorum', 'npx variorum'],
  ['/desk/paper/node_modules/.bin/../variorum/dist/cli/bin.js', 'npx variorum'],
  [String.raw`C:\desk\node_modules\.bin\variorum`, 'npx variorum'],
  ['/usr/local/bin/variorum', 'variorum'],
  ['/usr/local/lib/node_modules/variorum/dist/cli/bin.js', 'variorum'],
  ['/desk/variorum/dist/cli/bin.js', 'variorum'],
  ['', 'variorum'],
])('started as %s it is called as %s', (program, name) => {
  expect(calledAs(program)).toBe(name)
})

test('packages lie in a project where a project is described beside them', () => {
  const where = folder()
  const program = join(where, 'node_modules/variorum/dist/cli/bin.js')
  mkdirSync(join(program, '..'), { recursive: true })
  expect(calledAs(program)).toBe('variorum')

  write(where, { 'package.json': '{}' })
  expect(calledAs(program)).toBe('npx variorum')
})
