/** What stands in a cell; undefined where there is nothing. */
export type Value = string | number | boolean | undefined

/** What the cells of a column hold: text, whole numbers, numbers, or yes and no. */
type ColumnType = 'text' | 'whole' | 'number' | 'flag'

type Row = readonly Value[]

/** A table of one thing a row: its name, its columns in order, and its rows, which may be more than memory holds. */
export interface Table {
  readonly name: string
  readonly columns: Readonly<Record<string, ColumnType>>
  readonly rows: () => Iterable<Row> | AsyncIterable<Row>
}

/** A table whose rows are all at hand. */
export interface HeldTable<Name extends string = string> extends Table {
  readonly name: Name
  readonly rows: () => Iterable<Row>
}
