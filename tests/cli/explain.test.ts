import { expect, test } from 'vitest'
import { explain } from '../../src/cli/commands/explain.ts'
import type { Io } from '../../src/cli/io.ts'
import { KINDS, PROFILES } from '../../src/classify/index.ts'

/** What `variorum explain` prints. */
async function printed(...paths: readonly string[]): Promise<string> {
  let out = ''
  const io: Io = {
    write: (text) => {
      out += text
      return Promise.resolve()
    },
    warn: () => {},
    readInput: () => Promise.resolve(new Uint8Array()),
    isWatched: false,
    env: { COLUMNS: '72' },
  }
  await explain({ paths }, io)
  return out
}

test.each([...KINDS.map(({ kind }) => kind), ...PROFILES.map(({ name }) => name), 'critical', 'major', 'minor', 'info'])(
  '%s has a page, set in the width there is',
  async (name) => {
    const page = await printed(name)
    const prose = page.split('\n').filter((line) => !/\S{40}/.test(line))

    expect(page.startsWith(`# ${name}: `)).toBe(true)
    expect(Math.max(...prose.map((line) => line.length))).toBeLessThanOrEqual(72)
  },
)

test('all there is a page of is listed', async () => {
  const list = await printed()
  const names = list.split('\n').flatMap((line) => /^\S+/.exec(line) ?? [])

  expect(names).toEqual([...KINDS.map(({ kind }) => kind), ...PROFILES.map(({ name }) => name), 'critical', 'major', 'minor', 'info'])
})

test('a severity names the kinds that usually have it, a kind the profiles that move it', async () => {
  expect(await printed('info')).toMatch(/## Usually so\n\n[^]*\bcase\b/)
  expect(await printed('degree-change')).toContain('## Under other profiles\n\n- spoken-cleanup: minor in speech\n')
  expect(await printed('negation-flip')).not.toContain('Under other profiles')
})

test('what there is no page of is refused with what was meant', async () => {
  await expect(printed('stric')).rejects.toThrow('no kind stric; did you mean strict?')
  await expect(printed('weather')).rejects.toThrow('no kind weather; variorum explain lists them')
})
