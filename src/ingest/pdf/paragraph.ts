import type { Line } from './line.ts'
import type { Within } from './within.ts'

/** Lines that are one paragraph, on one page or over several. */
export interface Paragraph {
  readonly lines: readonly [Line, ...Line[]]
  /** What the structure tree of the file says it is: `H1`, `P`, `Caption`. */
  readonly role?: string
  /** The elements of the structure tree that it stands in, outermost first, itself among them. */
  readonly within?: readonly Within[]
  /** How many of its letters are links. */
  readonly linked?: number
  /** It begins further in than the lines of its column do. */
  readonly isIndented: boolean
  /** Its last line reaches to the end of the column. */
  readonly isFull: boolean
}

/** Its lines as they are printed, one behind the other: words that are broken at a line end stay so. */
export const textOf = ({ lines }: Pick<Paragraph, 'lines'>): string => lines.map(({ text }) => text).join(' ')

/** Its last line. */
export const lastOf = ({ lines }: Pick<Paragraph, 'lines'>): Line => lines.at(-1) ?? lines[0]
