import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readBaseline, writeBaseline } from '../../src/gate/baseline.ts'
import type { BaselineEntry } from '../../src/model.ts'

const FILE = 'variorum-baseline.json'
let folder = ''
let path = ''

const git = (...args: readonly string[]) =>
  execFileSync('git', ['-c', 'user.name=desk', '-c', 'user.email=desk@example.org', '-c', 'commit.gpgsign=false', ...args], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  })

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'variorum-merge-'))
  path = join(folder, FILE)
  git('init', '-q', '-b', 'main')
  git('commit', '-q', '--allow-empty', '-m', 'desk')
})

afterAll(() => {
  rmSync(folder, { recursive: true })
})

function entry(id: string, more: Partial<BaselineEntry> = {}): BaselineEntry {
  return {
    id: `d-${id.repeat(8)}`,
    kind: 'negation-flip',
    severity: 'critical',
    family: 'wording',
    readings: ['', 'not'],
    context: { before: `the ${id} quay will`, after: 'sink before noon' },
    ...more,
  }
}

/** What two desks wrote on branches of their own, and what git makes of it: its result, or the file as it left it. */
async function merged(
  base: readonly BaselineEntry[] | undefined,
  ours: readonly BaselineEntry[],
  theirs: readonly BaselineEntry[],
  attributes: string,
): Promise<'merged' | 'conflict'> {
  git('reset', '-q', '--hard')
  git('checkout', '-q', '--orphan', `base-${process.hrtime.bigint()}`)
  git('rm', '-rfq', '--ignore-unmatch', '.')
  writeFileSync(join(folder, '.gitattributes'), attributes)
  if (base) await writeBaseline(path, base)
  const commit = (): void => {
    git('add', '-A')
    git('commit', '-q', '--allow-empty', '-m', 'desk')
  }
  commit()
  const start = git('rev-parse', 'HEAD').trim()
  await writeBaseline(path, theirs)
  commit()
  const branch = git('rev-parse', 'HEAD').trim()
  git('checkout', '-q', '--detach', start)
  await writeBaseline(path, ours)
  commit()
  try {
    git('merge', '-q', branch)
    return 'merged'
  } catch {
    return 'conflict'
  }
}

const UNION = `${FILE} merge=union\n`
const ids = (entries: readonly BaselineEntry[]) => entries.map(({ id }) => id)
const [A, B, C, D, E] = [entry('a'), entry('b'), entry('c'), entry('d'), entry('e')] as const

describe('with “merge=union” in .gitattributes both desks keep what they wrote', () => {
  test.each<[string, readonly BaselineEntry[] | undefined, readonly BaselineEntry[], readonly BaselineEntry[]]>([
    ['both at the end', [A], [A, B], [A, C]],
    ['both at the start', [E], [A, E], [B, E]],
    ['both in the middle', [A, E], [A, B, E], [A, C, E]],
    ['both the same', [A], [A, B], [A, B]],
    ['one of them the same', [A], [A, B, C], [A, C, D]],
    ['into an empty one', [], [A], [B]],
    ['each the first', undefined, [A, B], [B, C]],
    ['one drops the last, the other adds behind it', [A, B], [A], [A, B, C]],
    ['one drops all', [A, B], [], [A, B, C]],
  ])('%s', async (_, base, ours, theirs) => {
    expect(await merged(base, ours, theirs, UNION)).toBe('merged')

    const added = [...ours, ...theirs].filter((each) => !(base ?? []).includes(each))
    const read = await readBaseline(path)
    expect(ids(read)).toEqual(expect.arrayContaining(ids(added)))
    expect(new Set(ids(read)).size).toBe(read.length)
    for (const each of read) expect([A, B, C, D, E]).toContainEqual(each)
  })

  test('whatever both add, all of it is there once, and the next time it is written it is as if one had', async () => {
    const all = Array.from('0123456789abcdef', (id) => entry(id))
    const some = fc.subarray(all)
    await fc.assert(
      fc.asyncProperty(some, some, some, async (base, more, others) => {
        const grown = (by: readonly BaselineEntry[]) => all.filter((one) => base.includes(one) || by.includes(one))
        const [ours, theirs] = [grown(more), grown(others)]
        await merged(base, ours, theirs, UNION)
        const read = await readBaseline(path)
        expect(read).toEqual(all.filter((one) => ours.includes(one) || theirs.includes(one)))
        await writeBaseline(path, read)
        expect(JSON.parse(readFileSync(path, 'utf8')).entries).toEqual(read)
      }),
      { numRuns: 12 },
    )
  })
})

test('without it git leaves its markers, and the line is named', async () => {
  expect(await merged([A], [A, B], [A, C], '')).toBe('conflict')

  const text = readFileSync(path, 'utf8')
  const line = text.split('\n').findIndex((each) => each.startsWith('<<<<<<<')) + 1
  await expect(readBaseline(path)).rejects.toThrow(
    `${FILE} holds a merge conflict, line ${line}: keep both sides, and take the markers out`,
  )
})

test.each(['merge', 'diff3'])('markers taken out by hand, with conflictStyle %s, leave both sides', async (style) => {
  git('config', 'merge.conflictStyle', style)
  expect(await merged([A], [A, B], [A, C], '')).toBe('conflict')
  const text = readFileSync(path, 'utf8').replace(/^\|{7}[^]*?(?=^={7})/m, '')
  writeFileSync(path, text.replace(/^(?:<{7}|={7}|>{7}).*\n/gm, ''))

  expect(await readBaseline(path)).toEqual([A, B, C])
})

describe('where both wrote of one discrepancy', () => {
  const accepted = { accepted: true, reason: 'tape' } as const
  test.each<[string, Partial<BaselineEntry>, Partial<BaselineEntry>, Partial<BaselineEntry>]>([
    ['what one accepts is accepted', accepted, { since: '2024-01-01' }, accepted],
    ['what one withdraws is withdrawn', accepted, { withdrawn: 'not', reason: 'email' }, { withdrawn: 'not', reason: 'email' }],
    [
      'what ends first holds',
      { ...accepted, until: '2027-01-31' },
      { ...accepted, until: '2026-12-31' },
      { ...accepted, until: '2026-12-31' },
    ],
    ['what ends holds rather than what does not', { ...accepted, until: '2027-01-31' }, accepted, { ...accepted, until: '2027-01-31' }],
    ['the older one holds', { since: '2024-02-01' }, { since: '2024-01-01' }, { since: '2024-01-01' }],
    ['the words decide at last', { reason: 'b' }, { reason: 'a' }, { reason: 'a' }],
  ])('%s', async (_, ours, theirs, left) => {
    for (const [one, other] of [
      [ours, theirs],
      [theirs, ours],
    ] as const) {
      await merged([A, E], [A, entry('c', one), E], [A, entry('c', other), E], UNION)
      expect(await readBaseline(path)).toEqual([A, entry('c', left), E])
    }
  })

  test('both readings are withdrawn, if each desk withdraws another', async () => {
    await merged([A], [A, entry('c', { withdrawn: 'not' })], [A, entry('c', { withdrawn: '' })], UNION)

    expect((await readBaseline(path)).flatMap(({ withdrawn }) => withdrawn ?? []).toSorted()).toEqual(['', 'not'])
  })
})
