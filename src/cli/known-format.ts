/** A format that files are read or written in. */
export interface KnownFormat {
  readonly name: string
  /** Endings by which it is known; none for what only has a name. */
  readonly endings: readonly string[]
  /** What of the file, or of the report, is kept in it. */
  readonly kept: string
  /** What of the file is not read; absent where nothing is lost. */
  readonly lost?: string
  /** Who wants it. */
  readonly use: string
}
