import { accessSync, constants, existsSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { UsageError } from '../options.ts'

/**
 * Refuses a place where there can be no archive, before hours are spent on reading what is to go there: a folder, a folder that is not there,
 * one that may not be written to. Whether a file that is there is an archive is seen when it is opened.
 *
 * @throws UsageError with the reason.
 */
export function refusePlace(path: string): void {
  if (path === '' || path === '-') throw new UsageError('an archive is a file: name it')
  if (existsSync(path)) {
    if (!statSync(path).isFile()) throw new UsageError(`${path} is no file, and an archive is one`)
    return
  }
  const folder = dirname(path)
  if (!existsSync(folder)) throw new UsageError(`${path}: there is no folder ${folder}`)
  try {
    accessSync(folder, constants.W_OK)
  } catch {
    throw new UsageError(`${path}: nothing may be written to ${folder}`)
  }
}
