/** A set from words parted by blanks. */
export const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean))

/** Every stem with every ending: `inflect('declar asegur', 'a ó aron')`. */
export const inflect = (stems: string, endings: string): string =>
  Array.from(words(stems))
    .flatMap((stem) => Array.from(words(endings), (ending) => stem + ending))
    .join(' ')

/** A map from lists of words, each with what holds for all of them. */
export function table<Value>(...rows: readonly (readonly [string, Value])[]): ReadonlyMap<string, Value> {
  return new Map(rows.flatMap(([list, value]) => Array.from(words(list), (word) => [word, value] as const)))
}
