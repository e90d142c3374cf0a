import { brokenBy, exhaustedBy } from './broken.ts'
import { TOO_LONG } from './limits.ts'

/** A socket, a pipe, a device. */
export const NEITHER = 'neither a file nor a folder'

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  ENOTDIR: 'no such file or folder',
  EACCES: 'no permission to read it',
  EPERM: 'no permission to read it',
  ELOOP: 'a symbolic link that leads in a circle',
  ENAMETOOLONG: 'no such file or folder (the name is too long)',
  EISDIR: 'a folder, not a file',
  EMFILE: 'too many files are open',
  EIO: 'the disk could not be read',
  ERR_STRING_TOO_LONG: TOO_LONG,
  NEITHER,
}

/** Why something could not be read, in a reader's words: what the file system says, or what is wrong with the bytes. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return (
    brokenBy(error) ??
    exhaustedBy(error) ??
    REASONS[code] ??
    `could not be read (${code || (error instanceof Error ? error.message : 'unknown cause')})`
  )
}
