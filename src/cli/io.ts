/** What the command line needs from the world; tests give their own. */
export interface Io {
  /** Sends a piece of the result to standard output; resolves when there is room for more. */
  readonly write: (text: string) => Promise<void>
  /** Sends text to standard error: warnings, progress. */
  readonly warn: (text: string) => void
  /** Everything on standard input. */
  readonly readInput: () => Promise<Uint8Array>
  /** Asks whoever sits at the terminal for one line; absent where nobody does. Refused where they end the input instead. */
  readonly ask?: (question: string) => Promise<string>
  /** Columns of the terminal that standard output goes to; absent when it goes elsewhere. */
  readonly columns?: number
  /** The file that standard output goes to, where it is one. */
  readonly writesTo?: string
  /** Whether a person watches standard error. */
  readonly isWatched: boolean
  /** Columns of the terminal that standard error goes to, where it goes to one. */
  readonly watchedColumns?: number
  /** Resolves when the user has had enough of work that has no end of its own. */
  readonly stopped?: () => Promise<void>
  readonly env: Readonly<Record<string, string | undefined>>
}

/** Columns of a page that no terminal measures. */
const PAGE = 100

/** Columns of a terminal that does not say how wide it is. */
const TERMINAL = 80

/** How wide output may be, in columns: as the terminal is, else as COLUMNS says, else as a printed page. */
export function widthOf({ columns, env }: Pick<Io, 'columns' | 'env'>, page = PAGE): number {
  const stated = Number(env['COLUMNS'])
  // A pseudo-terminal that nobody has sized is 0 wide.
  return columns || (Number.isInteger(stated) && stated > 0 ? stated : columns === 0 ? TERMINAL : page)
}
