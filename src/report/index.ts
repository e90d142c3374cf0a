import type { Report } from '../model.ts'
import type { Reporter, ReportOptions } from './reporter.ts'

export type { Reporter, ReportOptions } from './reporter.ts'

/** The formats a report can be written in. */
export const FORMATS = ['table', 'apparatus', 'json', 'jsonl'] as const

export type FormatName = (typeof FORMATS)[number]

/** How to come by the reporter of a format; loaded only when asked for. */
export const REPORTERS: ReadonlyMap<FormatName, () => Promise<Reporter>> = new Map<FormatName, () => Promise<Reporter>>([
  ['table', async () => (await import('./table.ts')).table],
  ['apparatus', async () => (await import('./apparatus.ts')).apparatus],
  ['json', async () => (await import('./json.ts')).json],
  ['jsonl', async () => (await import('./jsonl.ts')).jsonl],
])

/** Writes a report in the format asked for. */
export async function renderReport(report: Report, format: FormatName, options: ReportOptions): Promise<string> {
  const load = REPORTERS.get(format)
  if (!load) throw new Error(`no reporter for ${format}`)
  return (await load())(report, options)
}
