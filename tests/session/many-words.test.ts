import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { check, openSession } from '../../src/index.ts'

const folder = mkdtempSync(join(tmpdir(), 'variorum-words-'))
afterAll(() => rmSync(folder, { recursive: true }))

const SAID = [
  '“We will not sell the harbour to anybody who has not rowed across it,”',
  '“We will not sell the harbour to anyone who rows,”',
]

/** A word of letters for every number. */
function nameOf(number: number): string {
  return `q${number.toString(26).replace(/[0-9a-p]/g, (digit) => String.fromCodePoint(97 + Number.parseInt(digit, 26)))}`
}

/** A story, and behind it words that no other version of it has. */
function story(version: number, words: number): string {
  const own = Array.from({ length: words }, (_, i) => nameOf(version * words + i))
  return `The harbour board met on Tuesday.\n\n${SAID[version % 2]} said Ona Bray.\n\n${own.join(' ')}\n`
}

test('a session that has met more words than any article has reports what a run reports that begins anew', async () => {
  for (const [at, name] of ['a.txt', 'b.txt', 'c.txt'].entries()) writeFileSync(join(folder, name), story(at, 0))
  const session = openSession([folder], { jobs: 1 })
  const first = await session.report()
  expect(first.findings).toHaveLength(1)
  for (let version = 1; version <= 5; version += 1) {
    writeFileSync(join(folder, 'c.txt'), story(version, 9000))
    expect(await session.report()).toEqual(await check([folder], { jobs: 1 }))
  }
})
