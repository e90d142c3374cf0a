import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { addTo, type ClusterState, compact, keepState, openArchive } from '../../src/archive/index.ts'
import { HAS_DUCKDB } from './setting.ts'

const root = mkdtempSync(join(tmpdir(), 'variorum-state-'))
const archive = join(root, 'press.archive')
afterAll(() => rmSync(root, { recursive: true }))

const STATE: ClusterState = {
  clusters: [
    {
      id: 'q-1',
      speaker: 'Ilse Tamm',
      witnesses: [
        { article: 'a', start: 12, label: 'Harbour Post' },
        { article: 'b', start: 0, part: 1, label: 'Inland Courier' },
      ],
    },
    { id: 'q-2', witnesses: [{ article: 'a', start: 90, label: 'Harbour Post' }] },
  ],
  discrepancies: [
    {
      since: '2026-01-02T00:00:00Z',
      entry: {
        id: 'd-1',
        kind: 'typo',
        severity: 'minor',
        family: 'wording',
        readings: ['peer', 'pier'],
        context: { before: 'the', after: '' },
      },
    },
  ],
}

async function kept(): Promise<{ readonly state: ClusterState; readonly log: readonly string[] }> {
  const opened = await openArchive(archive)
  try {
    return { state: await opened.state(), log: (await opened.log('2026-01-02')).map(({ cluster, what }) => `${cluster} ${what}`) }
  } finally {
    opened.close()
  }
}

describe.skipIf(!HAS_DUCKDB)('what an archive knows of its clusters', () => {
  test('is read as it was kept, the log from a day on, and stays when the file is written anew', async () => {
    await addTo(archive, [], '2026-01-01')
    await keepState(archive, { clusters: [], discrepancies: [] }, [{ found: '2026-01-01', cluster: 'q-0', what: 'gone', why: '' }])
    await keepState(archive, STATE, [{ found: '2026-01-02T03:04:05Z', cluster: 'q-1', what: 'created', why: 'two print it' }])
    const told = { state: STATE, log: ['q-1 created'] }

    expect(await kept()).toEqual(told)
    await compact(archive)
    expect(await kept()).toEqual(told)
  })
})
