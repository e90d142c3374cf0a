import type { LineRange } from '../model.ts'
import { unquoted } from './unquoted.ts'

/** > | +++ b/path, or "b/path" with C's escapes: `git diff --dst-prefix=b/` puts b/ before it, so that it cannot be mistaken. */
const NEW_PATH = /^\+\+\+ (?="?b\/)/

/** > | @@ -old,count +new,count @@ */
const HUNK = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/

/**
 * By path, the lines that a patch without context (`git diff -U0`) says are new: none where it only takes some out. Files that are gone or are
 * not text do not stand in it.
 */
export function hunks(patch: string): Map<string, LineRange[]> {
  const found = new Map<string, LineRange[]>()
  let ranges: LineRange[] = []
  // What an article prints may look like a heading of the patch: so many lines are its own.
  let printed = 0
  for (const line of patch.split('\n')) {
    if (printed > 0) {
      if (!line.startsWith('\\')) printed -= 1
      continue
    }
    if (NEW_PATH.test(line)) {
      const path = unquoted(line.replace(NEW_PATH, '')).slice('b/'.length)
      ranges = found.get(path) ?? []
      found.set(path, ranges)
    }
    const [, removed = '1', from, added = '1'] = HUNK.exec(line) ?? []
    if (from === undefined) continue
    printed = Number(removed) + Number(added)
    if (added !== '0') ranges.push({ from: Number(from), to: Number(from) + Number(added) - 1 })
  }
  return found
}
