import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { check } from '../../src/check.ts'
import { UsageError } from '../../src/options.ts'
import { threadsFor } from '../../src/workers/index.ts'
import { readOne } from '../../src/workers/read-one.ts'
import { byCodeUnit } from '../../src/text/by-code-unit.ts'
import { generate } from '../bench/generate/generate.ts'
import { page, STORY } from '../ingest/reading.ts'
import { wordFile } from '../tools/word-file.ts'

/** Helpers are real threads only in what is built. */
const DIST = resolve('dist/index.js')
const BIN = resolve('dist/cli/bin.js')
const OPTIONS = { defaults: {}, metadata: [] }
let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'variorum-jobs-'))
  for (const { article } of generate(600, 271))
    writeFileSync(join(folder, article.path), `---\noutlet: ${article.outlet}\n---\n${article.text}`)
  writeFileSync(join(folder, 'aa-broken.txt'), Buffer.from([0, 1, 2, 0xff]))
  writeFileSync(join(folder, 'zz-broken.txt'), '---\nrole: emperor\n---\nNo such role.')
  writeFileSync(join(folder, 'page.html'), '<html><body><article><p>“The pier is ours,” Ona Bray said.</p></article></body></html>')
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Runs a script as a program of its own, with the built library at hand as `check`. */
function play(script: string): string {
  const code = `const { check } = await import(${JSON.stringify(`file://${DIST}`)})\n${script}`
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  return stdout
}

const reported = (settings: string): string => `process.stdout.write(JSON.stringify(await check([${JSON.stringify(folder)}], ${settings})))`

describe.skipIf(!existsSync(BIN))('what is built', () => {
  test('prints the same report, byte for byte, however many threads work on it', () => {
    const [first, ...others] = ['1', '2', '3', '9'].map((jobs) => {
      const flags = ['check', folder, '-f', 'json', '--allow-skipped', '--fail-on', 'never', '--jobs', jobs]
      const { stdout, stderr } = spawnSync(process.execPath, [BIN, ...flags], { encoding: 'utf8', maxBuffer: 2 ** 28 })
      return { stdout, stderr }
    })

    expect(JSON.parse(first?.stdout ?? '')).toMatchObject({ skipped: [{}, {}] })
    expect(JSON.parse(first?.stdout ?? '').findings.length).toBeGreaterThan(40)
    for (const other of others) expect(other).toEqual(first)
  })

  test('reads one view of tracked changes, however many threads work on it', () => {
    const drafts = join(folder, '.drafts')
    mkdirSync(drafts)
    const file = wordFile([{ pieces: ['“We ', { deleted: 'never ' }, 'stay,” said Ona Bray.'] }])
    for (let i = 0; i < 30; i += 1) writeFileSync(join(drafts, `${i}.docx`), file)
    const views = `(await check([${JSON.stringify(drafts)}], { jobs: 3, revisions: 'original' })).articles.map(({ revisions }) => revisions.view)`
    expect(JSON.parse(play(`process.stdout.write(JSON.stringify(${views}))`))).toEqual(Array.from({ length: 30 }, () => 'original'))
  })

  test.each(['read', 'quotes'])('%s prints what lies in files and in archives in its order, however many threads work on it', (command) => {
    const mixed = mkdtempSync(join(tmpdir(), 'variorum-mixed-'))
    const clips = Array.from({ length: 40 }, (_, i) => [`${String(i).padStart(2, '0')}.html`, strToU8(page(`${STORY}<p>Number ${i}.</p>`))])
    writeFileSync(join(mixed, 'b-clips.zip'), zipSync(Object.fromEntries(clips)))
    for (const name of ['a.txt', 'c.txt']) writeFileSync(join(mixed, name), '“We never sold the old ferry,” Ada Brunt said.\n')
    const [first, ...others] = ['1', '2', '3'].map((jobs) =>
      spawnSync(process.execPath, [BIN, command, mixed, '-f', 'jsonl', '--jobs', jobs], { encoding: 'utf8', maxBuffer: 2 ** 28 }),
    )
    rmSync(mixed, { recursive: true })
    const lines = first?.stdout.trimEnd().split('\n') ?? []

    expect([first?.stderr, first?.status]).toEqual(['', 0])
    expect(lines.length).toBe(42)
    const places = lines.map((line) => /(?:a|b-clips|c)\.(?:txt|zip\/\d+)/.exec(line)?.[0] ?? '')
    expect(places).toEqual(places.toSorted(byCodeUnit))
    for (const other of others) expect(other.stdout).toBe(first?.stdout)
  })

  let alone: string | undefined
  test.each([
    ['as they start', 0],
    ['while they read', 350],
    ['later', 800],
  ])('loses nothing when all helpers die %s', (_, after) => {
    const kill = `process.on('worker', (worker) => setTimeout(() => worker.terminate(), ${after}))`
    expect(play(`${kill}\n${reported('{ jobs: 4 }')}`)).toBe((alone ??= play(reported('{ jobs: 1 }'))))
  })
})

test('where no helper can start, the work is done all the same', async () => {
  const [alone, together] = [await check([folder], { jobs: 1 }), await check([folder], { jobs: 3 })]

  expect(together).toEqual(alone)
  expect(alone.findings.length).toBeGreaterThan(40)
})

test('an article that breaks the program is skipped, and says so', async () => {
  const broken: Uint8Array = Object.create(Uint8Array.prototype)

  expect(await readOne({ kind: 'located', path: 'odd.txt', named: true, bytes: broken, identity: 'odd' }, OPTIONS)).toMatchObject([
    {
      kind: 'skipped',
      path: 'odd.txt',
      reason: expect.stringMatching(/^a fault of variorum's own, please report it \(.+\)$/),
    },
  ])
})

test('a few articles are read by one thread, and never by more threads than there are articles', () => {
  const few = { files: 5, bytes: 40_000, holdMany: false, areDrafts: false }

  expect(threadsFor('auto', few)).toBe(1)
  expect(threadsFor(64, few)).toBe(5)
  expect(threadsFor(3, { ...few, files: 0 })).toBe(1)
  expect(threadsFor(3, { ...few, files: 1, holdMany: true })).toBe(3)
})

test.each([0, -1, 1.5, Number.NaN])('%s threads are refused', async (jobs) => {
  await expect(check([folder], { jobs })).rejects.toThrow(UsageError)
})
