import type { Given } from './flags.ts'
import type { Io } from './io.ts'

/**
 * Whether standard output is coloured: on a terminal, and with `FORCE_COLOR` anywhere, unless `--no-color` or `NO_COLOR` says
 * otherwise; `--color` always.
 */
export function hasColor(given: Pick<Given, 'color' | 'no-color'>, { columns, env }: Pick<Io, 'columns' | 'env'>): boolean {
  if (given['no-color']) return false
  if (given.color) return true
  if (env['NO_COLOR']) return false
  const forced = env['FORCE_COLOR']
  if (forced) return forced !== '0' && forced !== 'false'
  return columns !== undefined && env['TERM'] !== 'dumb'
}
