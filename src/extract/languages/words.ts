/** A set from words parted by blanks. */
export const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean))

/** A map from lists of words, each with what holds for all of them. */
export function table<Value>(...rows: readonly (readonly [string, Value])[]): ReadonlyMap<string, Value> {
  return new Map(rows.flatMap(([list, value]) => Array.from(words(list), (word) => [word, value] as const)))
}
