import type { Report } from '../model.ts'
import { UsageError } from '../options.ts'
import { complaint, reportSchema } from '../schema.ts'

/**
 * A saved report, read back. `name` is where it came from, for the eye.
 *
 * @throws UsageError in one line, where the text is no report.
 */
export function parseReport(text: string, name: string): Report {
  const { success, data, error } = reportSchema.safeParse(parse(text, name))
  if (!success) throw new UsageError(`${name} is not a report of variorum: ${complaint(error)}`)
  return data
}

function parse(text: string, name: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    throw new UsageError(`${name} is not JSON`)
  }
}
