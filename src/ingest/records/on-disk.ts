import { mkdtemp, open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Limits } from '../../options.ts'
import { tooLarge } from '../limits.ts'
import type { Packed } from '../packed.ts'

/** Where a file lies, and how it is taken away again if it was only put there. */
export interface OnDisk {
  readonly path: string
  readonly remove: () => Promise<void>
}

/** Names that DuckDB would take for a pattern. */
const PATTERN = /[*?[\]{}]/

/** Where a file lies for those who can read only files; what lies in another is written into a folder of its own. Throws what the chunks throw. */
export async function onDisk({ file, chunks }: Packed, limits: Limits): Promise<OnDisk | string> {
  if (file !== undefined && !PATTERN.test(file)) return { path: file, remove: async () => {} }
  const folder = await mkdtemp(join(tmpdir(), 'variorum-'))
  const remove = async (): Promise<void> => rm(folder, { recursive: true, force: true })
  try {
    const path = join(folder, 'table.parquet')
    if (await isWritten(path, chunks(), limits)) return { path, remove }
    await remove()
    return tooLarge(limits)
  } catch (error) {
    await remove()
    throw error
  }
}

async function isWritten(path: string, chunks: AsyncIterable<Uint8Array>, limits: Limits): Promise<boolean> {
  const file = await open(path, 'wx', 0o600)
  let length = 0
  try {
    for await (const chunk of chunks) {
      length += chunk.length
      if (length > limits.bytes) return false
      await file.write(chunk)
    }
    return true
  } finally {
    await file.close()
  }
}
