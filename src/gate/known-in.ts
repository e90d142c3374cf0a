import { z } from 'zod'
import { UsageError } from '../options.ts'
import { complaint, entrySchema, reportSchema } from '../schema.ts'
import type { Known } from './baseline.ts'
import { baselineOf } from './baseline-of.ts'
import { plainEntry } from './plain-entry.ts'
import { reconciled } from './reconciled.ts'

const baselineSchema = z.object({
  schemaVersion: z.literal(1),
  tool: z.literal('variorum'),
  entries: z.array(entrySchema),
})

/**
 * The entries of what was read from a file: a baseline, or the saved report of another run, of which nothing is news, not even what is of info severity.
 *
 * @throws UsageError where it is neither, naming the file and what is wrong with it.
 */
export function knownIn(saved: unknown, path: string): Known {
  refuseLater(saved, path)
  if (typeof saved === 'object' && saved !== null && 'findings' in saved)
    return { kind: 'report', entries: baselineOf(fit(path, 'report', reportSchema, saved), { least: 'info' }) }
  return { kind: 'baseline', entries: reconciled(fit(path, 'baseline', baselineSchema, saved).entries.map(plainEntry)) }
}

/** What a later version writes may mean something else: it is not read as far as it goes. */
function refuseLater(saved: unknown, path: string): void {
  const { schemaVersion } = z.object({ schemaVersion: z.number().gt(1) }).safeParse(saved).data ?? {}
  if (schemaVersion === undefined) return
  throw new UsageError(
    `${path} was written by a later version of variorum (its format is ${schemaVersion}, this version reads 1); install that version`,
  )
}

function fit<T>(path: string, name: string, schema: z.ZodType<T>, saved: unknown): T {
  const { success, data, error } = schema.safeParse(saved)
  if (!success) throw new UsageError(`${path} is not a ${name} of variorum: ${complaint(error)}`)
  return data
}
