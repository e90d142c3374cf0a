import { mkdtempSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'
import { editsOf } from '../../src/cli/edits.ts'

/** So long that no machine is too slow to see what is done at once as one edit. */
const PATIENT = { calm: 3000, back: 3000, longest: 10_000 }

test.concurrent.each([
  ['changes', 'writes it', (path: string) => writeFileSync(path, 'new'), 'changed'],
  [
    'changes',
    'moves it away and puts another one in its place',
    (path: string, aside: string) => {
      renameSync(path, aside)
      writeFileSync(path, 'new')
      rmSync(aside)
    },
    'changed',
  ],
  ['is gone', 'takes it away', (path: string) => rmSync(path), 'gone'],
])('an article %s where an editor %s', async (_, __, edit, what) => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'variorum-edits-')))
  const path = join(folder, 'aurora.txt')
  writeFileSync(path, 'old')
  const edits = await editsOf([path], [], new Promise(() => {}), PATIENT)
  try {
    edit(path, join(folder, '~WRL2.tmp'))
    expect((await edits.next())?.map((each) => [basename(each.path), each.what])).toEqual([['aurora.txt', what]])
  } finally {
    await edits.close()
    rmSync(folder, { recursive: true })
  }
})
