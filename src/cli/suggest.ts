import levenshtein from 'fast-levenshtein'

/** The name that was most likely meant, if any is near enough. */
export function suggest(given: string, names: Iterable<string>): string | undefined {
  const near = Array.from(names, (name) => ({ name, far: name.startsWith(given) && given.length > 1 ? 1 : levenshtein.get(given, name) }))
  const [best] = near.toSorted((one, other) => one.far - other.far)
  return best && best.far <= Math.ceil(best.name.length / 3) ? best.name : undefined
}

/** The tail of an error line: what was most likely meant, else what there is. */
export function orRather(given: string, names: readonly string[]): string {
  const meant = suggest(given, names)
  return meant ? `did you mean ${meant}?` : `there ${names.length === 1 ? 'is' : 'are'} ${names.join(', ')}`
}
