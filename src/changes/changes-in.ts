import type { LineRange } from '../model.ts'
import { hunks } from './hunks.ts'
import { numstat } from './numstat.ts'

/** What git says of the files that changed: text as bytes, one a character. */
export interface Differences {
  /** `git diff --numstat -z`, of every file. */
  readonly numstat: string
  /** `git diff -U0`, of the files that were there before. */
  readonly patch: string
}

/**
 * The files that changed, by their paths from the top of the repository, and the lines: of a new file all, of one that is not text none.
 * A file that was only renamed or made executable is as it was.
 */
export function changesIn(differences: Differences): Map<string, readonly LineRange[]> {
  const ranges = hunks(differences.patch)
  return new Map(
    numstat(differences.numstat)
      .filter(({ added, removed }) => added !== 0 || removed !== 0)
      .map(({ path, added = 0 }) => [utf8(path), ranges.get(path) ?? upTo(added)]),
  )
}

function upTo(count: number): LineRange[] {
  return count === 0 ? [] : [{ from: 1, to: count }]
}

/** Bytes in which git looks for a NUL, which no text has. */
const HEAD = 8000
const LINE_FEED = 10

/** All lines of a file, as git would count them; none where it is not text. */
export function linesIn(bytes: Uint8Array): LineRange[] {
  if (bytes.subarray(0, HEAD).includes(0)) return []
  let count = bytes.length > 0 && bytes.at(-1) !== LINE_FEED ? 1 : 0
  for (const byte of bytes) if (byte === LINE_FEED) count += 1
  return upTo(count)
}

function utf8(bytes: string): string {
  return new TextDecoder().decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)))
}
