import type { Given } from './flags.ts'
import type { Io } from './io.ts'

/** Whether standard output is coloured: on a terminal, unless `--no-color` or `NO_COLOR` says otherwise; `--color` always. */
export function hasColor(given: Given, io: Io): boolean {
  if (given['no-color']) return false
  if (given.color) return true
  return io.columns !== undefined && !io.env['NO_COLOR'] && io.env['TERM'] !== 'dumb'
}
