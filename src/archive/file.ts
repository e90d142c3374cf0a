import { accessSync, closeSync, constants, openSync, readSync, statSync } from 'node:fs'

/** Whether a file is one of DuckDB's: its ninth to twelfth bytes say so behind a checksum. */
export function isOfDuckDB(path: string): boolean {
  const head = Buffer.alloc(12)
  let file: number | undefined
  try {
    file = openSync(path, 'r')
    readSync(file, head, 0, 12, 0)
  } catch {
    return false
  } finally {
    if (file !== undefined) closeSync(file)
  }
  return head.toString('latin1', 8, 12) === 'DUCK'
}

/** Why a file that is none of DuckDB's is refused. Whoever is stopped in the midst of making an archive leaves one without a byte. */
export function refusalOf(path: string): string {
  if (!mayBeRead(path)) return `${path} may not be read here`
  const isEmpty = statSync(path).isFile() && statSync(path).size === 0
  return isEmpty ? `${path} is an empty file: delete it, and an archive is made in its place` : `${path} is no archive of variorum`
}

function mayBeRead(path: string): boolean {
  try {
    accessSync(path, constants.R_OK)
    return true
  } catch {
    return false
  }
}
