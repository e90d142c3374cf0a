import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { UsageError } from '../../index.ts'
import { reasonOf } from '../trouble.ts'

/** Writes a file where there is none, and says whether it did: nothing is written over. */
export async function writeNew(file: string, text: string): Promise<boolean> {
  try {
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, text, { flag: 'wx' })
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw new UsageError(`${file} cannot be written: ${reasonOf(error)}`)
  }
}
