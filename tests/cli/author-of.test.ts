import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { authorOf } from '../../src/cli/author-of.ts'
import type { Io } from '../../src/cli/io.ts'

let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'variorum-author-'))
  writeFileSync(join(folder, 'named'), '[user]\n\tname = Greta Ollin\n')
  writeFileSync(join(folder, 'nobody'), '')
})

afterAll(() => {
  rmSync(folder, { recursive: true })
})

afterEach(() => {
  vi.unstubAllEnvs()
})

/** Who writes, where git has such a configuration and no other. */
function author(config: 'named' | 'nobody', flag?: string, VARIORUM_AUTHOR?: string): Promise<string | undefined> {
  vi.stubEnv('GIT_CONFIG_GLOBAL', join(folder, config))
  vi.stubEnv('GIT_CONFIG_NOSYSTEM', '1')
  vi.stubEnv('GIT_DIR', join(folder, 'none'))
  const io: Io = {
    write: async () => {},
    warn: () => {},
    readInput: async () => new Uint8Array(),
    isWatched: false,
    env: { VARIORUM_AUTHOR },
  }
  return authorOf({ paths: [], ...(flag !== undefined && { author: flag }) }, io)
}

test('who writes is whom the command line names, then the environment, then git', async () => {
  expect(await author('named', 'Ada Brunt', 'Milo Tesh')).toBe('Ada Brunt')
  expect(await author('named', undefined, 'Milo Tesh')).toBe('Milo Tesh')
  expect(await author('named')).toBe('Greta Ollin')
})

test('where nobody says so, nobody is named', async () => {
  expect(await author('nobody')).toBeUndefined()
  expect(await author('named', ' \u0000 ')).toBeUndefined()
})

test('a name is one line, and gives no orders', async () => {
  expect(await author('nobody', 'Ada\n\u001b[31mBrunt\u202e')).toBe('Ada Brunt')
})
