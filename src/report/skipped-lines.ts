import type { Report } from '../model.ts'
import { inert } from './inert.ts'
import { wrap } from './layout.ts'
import type { Palette } from './palette.ts'

const LISTED = 10

/** What could not be read, why, and how to go on. */
export function skippedLines({ skipped }: Pick<Report, 'skipped'>, paint: Palette, width: number): string[] {
  if (skipped.length === 0) return []
  const listed = skipped.slice(0, LISTED).flatMap(({ path, reason }) => wrap(`${inert(path)}: ${inert(reason)}`, width - 2))
  const rest = skipped.length > LISTED ? [`and ${skipped.length - LISTED} more`] : []
  return [
    paint.strong(`${skipped.length} skipped`),
    ...[...listed, ...rest].map((line) => `  ${line}`),
    ...wrap('Mend them, leave them out, or go on without them: --allow-skipped', width - 2).map((line) => paint.quiet(`  ${line}`)),
  ]
}
