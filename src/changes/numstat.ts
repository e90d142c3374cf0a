/** A file that changed: how many lines were put in and taken out; neither where it is not text. */
export interface Changed {
  readonly path: string
  readonly added?: number
  readonly removed?: number
}

/** Reads `git diff --numstat -z`: `added, removed, path`, or `added, removed, nothing`, the old path and the new one where it was renamed. */
export function numstat(text: string): Changed[] {
  const fields = text.split('\0')
  const found: Changed[] = []
  for (let at = 0; at < fields.length; at += 1) {
    const [, added, removed, inPlace] = /^(\d+|-)\t(\d+|-)\t([^]*)$/.exec(fields[at] ?? '') ?? []
    if (added === undefined) continue
    const path = inPlace || fields[(at += 2)]
    if (path) found.push({ path, ...(added !== '-' && { added: Number(added), removed: Number(removed) }) })
  }
  return found
}
