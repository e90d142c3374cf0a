import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

interface Entry {
  readonly resolved?: string
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

const lock: { readonly packages: Readonly<Record<string, Entry>> } = JSON.parse(readFileSync('package-lock.json', 'utf8'))
const entries = Object.entries(lock.packages)

test('the lock file knows the builds of every platform (node tests/tools/complete-lock.mjs)', () => {
  const missing = entries.flatMap(([key, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies).flatMap(([name, version]) =>
      /^\d/.test(version) && !lock.packages[`node_modules/${name}`] && !lock.packages[`${key}/node_modules/${name}`] ? [name] : [],
    ),
  )
  expect(missing).toEqual([])
})

test('the lock file records no download addresses', () => {
  expect(entries.filter(([, { resolved }]) => resolved !== undefined)).toEqual([])
})
