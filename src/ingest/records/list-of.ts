/** What a value holds one after the other: the members of a list, a value that is none, or nothing. */
export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : value === undefined ? [] : [value])
