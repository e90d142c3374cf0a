import { z } from 'zod'
import type { BaselineEntry } from '../model.ts'
import { UsageError } from '../options.ts'
import { complaint, entrySchema, reportSchema } from '../schema.ts'
import { baselineOf } from './baseline-of.ts'

const baselineSchema = z.looseObject({
  schemaVersion: z.literal(1),
  tool: z.literal('variorum'),
  entries: z.array(entrySchema),
})

/**
 * The entries of what was read from a file: a baseline, or the saved report of another run.
 *
 * @throws UsageError where it is neither, naming the file and what is wrong with it.
 */
export function entriesOf(saved: unknown, path: string): BaselineEntry[] {
  if (typeof saved === 'object' && saved !== null && 'findings' in saved) return baselineOf(fit(path, 'report', reportSchema, saved))
  return fit(path, 'baseline', baselineSchema, saved).entries
}

function fit<T>(path: string, name: string, schema: z.ZodType<T>, saved: unknown): T {
  const { success, data, error } = schema.safeParse(saved)
  if (!success) throw new UsageError(`${path} is not a ${name} of variorum: ${complaint(error)}`)
  return data
}
