import levenshtein from 'fast-levenshtein'

/** What front matter may say of an article. */
export const FIELD_NAMES = ['outlet', 'title', 'url', 'date', 'updated', 'author', 'language', 'role'] as const

/** Names of others that stand near one of ours and mean something else; `path` is what `variorum read` prints. */
const OTHERS = new Set(['path', 'site', 'style', 'tile', 'rate', 'rule', 'rules', 'time'])

/** The field that a name most likely misspells: one letter off in a short name, two in a longer one, or in capitals. */
export function meantField(name: string): string | undefined {
  const given = name.toLowerCase()
  if (OTHERS.has(given) || given.length > 12) return undefined
  const near = FIELD_NAMES.map((field) => ({ field, far: levenshtein.get(given, field) })).filter(
    ({ field, far }) => far <= (field.length > 4 ? 2 : 1),
  )
  return near.toSorted((one, other) => one.far - other.far)[0]?.field
}
