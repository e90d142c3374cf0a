/** So many names are remembered; a file with more of them is no table. */
const MOST = 10_000

const known = new Map<string, string>()

/** A name without case, accents, blanks and signs: `Published_At` and `published-at` are `publishedat`. */
export function plainName(name: string): string {
  const before = known.get(name)
  if (before !== undefined) return before
  const plain = name
    .slice(0, 100)
    .normalize('NFD')
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()
  if (known.size < MOST) known.set(name, plain)
  return plain
}
