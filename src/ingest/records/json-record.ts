/** An object of a JSON file, or a row of a table, before it is known what it tells. */
export type JsonRecord = Readonly<Record<string, unknown>>

/** Whether a value is an object, and no list. */
export const isRecord = (value: unknown): value is JsonRecord => typeof value === 'object' && value !== null && !Array.isArray(value)

/** What a record itself holds under a name: nothing that all objects have, such as `constructor`. */
export const own = (record: JsonRecord, name: string): unknown => (Object.hasOwn(record, name) ? record[name] : undefined)
