import { jsonText } from '../index.ts'
import type { Io } from './io.ts'

/** Prints values as they come, one a line, or all at the end as one array. */
export interface Printer<T> {
  readonly add: (value: T) => Promise<void>
  /** Nothing is printed before the end. */
  readonly isHeld?: boolean
  /** Prints what was held back. */
  readonly end: () => Promise<void>
}

/** JSON on standard output: `jsonl` one value a line as soon as it is known, `json` one array. */
export function jsonPrinter<T>(format: 'json' | 'jsonl', io: Io): Printer<T> {
  const held: T[] = []
  return {
    isHeld: format === 'json',
    add: async (value) => {
      if (format === 'jsonl') await io.write(`${jsonText(value)}\n`)
      else held.push(value)
    },
    end: async () => {
      if (format === 'json') await io.write(`${jsonText(held, 2)}\n`)
    },
  }
}
