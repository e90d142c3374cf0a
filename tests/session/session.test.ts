import { appendFileSync, mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { check } from '../../src/check.ts'
import { baselineOf } from '../../src/gate/index.ts'
import type { CheckOptions, Source } from '../../src/options.ts'
import { openSession } from '../../src/session/index.ts'
import { openDesk } from './desk.ts'

/** Works on some articles and says, change by change, whether the session reports what a run reports that begins anew; and how much there is to report. */
async function worked(seed: number, changes: number, setting: (folder: string) => readonly [readonly Source[], Partial<CheckOptions>]) {
  const desk = openDesk(160, seed)
  const told: string[] = []
  try {
    const [sources, settings] = setting(desk.folder)
    const session = openSession(sources, settings)
    let findings = 0
    for (let change = 0; change <= changes; change += 1) {
      told.push(change === 0 ? 'begun' : desk.work())
      const [report, anew] = [await session.report(), await check(sources, settings)]
      findings += report.findings.length
      if (JSON.stringify(report) !== JSON.stringify(anew)) return { lie: told.join('\n'), findings }
    }
    return { lie: '', findings }
  } finally {
    desk.close()
  }
}

const said = (word: string): string => `“We will mend the old quay wall before the ${word} storms come,” Ada Brunt said.\n`

test.each([11, 12, 13])('whatever is done to the articles, a session reports what a run reports that begins anew (%i)', async (seed) => {
  const { lie, findings } = await worked(seed, 14, (folder) => [[folder], { jobs: 1 }])
  expect(lie).toBe('')
  expect(findings).toBeGreaterThan(40)
})

test.each([21, 22])('the same of drafts among clips (%i)', async (seed) => {
  const { lie, findings } = await worked(seed, 10, (folder) => {
    const paths = readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => join(folder, name))
    return [paths.slice(0, 8), { against: [folder], transcripts: paths.slice(8, 10), jobs: 1 }]
  })
  expect(lie).toBe('')
  expect(findings).toBeGreaterThan(20)
})

test('the same with a baseline, in a house style, on several threads', async () => {
  const desk = openDesk(120, 31)
  try {
    const first = await check([desk.folder])
    const settings = { baseline: baselineOf(first), profile: 'strict' } as const
    const session = openSession([desk.folder], { jobs: 2 })
    for (let change = 0; change < 4; change += 1) {
      expect(await session.report([], settings)).toEqual(await check([desk.folder], settings))
      expect(await session.report()).toEqual(await check([desk.folder]))
      desk.work()
    }
  } finally {
    desk.close()
  }
})

test('a file that was written anew within one tick of the clock is read again where somebody says so', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-session-'))
  try {
    for (const name of ['a.txt', 'b.txt']) writeFileSync(join(folder, name), said('winter'))
    const session = openSession([folder])
    expect((await session.report()).findings.flatMap(({ discrepancies }) => discrepancies)).toEqual([])
    const { atime, mtime } = statSync(join(folder, 'b.txt'))
    writeFileSync(join(folder, 'b.txt'), said('autumn'))
    utimesSync(join(folder, 'b.txt'), atime, mtime)
    expect((await session.report([join(folder, 'b.txt')])).findings.flatMap(({ discrepancies }) => discrepancies)).toHaveLength(1)
    appendFileSync(join(folder, 'a.txt'), '\n')
    expect(await session.report()).toEqual(await check([folder]))
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test('reports asked for at once are made one after the other, and a fault of one is no fault of the next', async () => {
  const desk = openDesk(60, 41)
  try {
    const session = openSession([desk.folder], { jobs: 1 })
    const asked = [session.report(), session.report([], { jobs: 0 }), session.report()]
    const [one, fault, other] = await Promise.allSettled(asked)
    expect(fault?.status).toBe('rejected')
    expect(other).toEqual(one)
  } finally {
    desk.close()
  }
})
