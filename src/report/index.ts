import type { FormatName } from '../formats.ts'
import type { Report } from '../model.ts'
import type { Reporter, ReportOptions } from './reporter.ts'
import type { Occasioned } from './update.ts'

export { FORMATS, type FormatName } from '../formats.ts'
export type { Reporter, ReportOptions } from './reporter.ts'
export type { Edit, Occasioned } from './update.ts'

/** How to come by the reporter of a format; loaded only when asked for. */
export const REPORTERS: ReadonlyMap<FormatName, () => Promise<Reporter>> = new Map<FormatName, () => Promise<Reporter>>([
  ['table', async () => (await import('./table.ts')).table],
  ['checklist', async () => (await import('./checklist.ts')).checklist],
  ['apparatus', async () => (await import('./apparatus.ts')).apparatus],
  ['csv', async () => (await import('./csv.ts')).csv],
  ['json', async () => (await import('./json.ts')).json],
  ['jsonl', async () => (await import('./jsonl.ts')).jsonl],
  ['html', async () => (await import('./html.ts')).html],
  ['markdown', async () => (await import('./markdown.ts')).markdown],
  ['junit', async () => (await import('./junit.ts')).junit],
  ['tei', async () => (await import('./tei.ts')).tei],
  ['sarif', async () => (await import('./sarif.ts')).sarif],
  ['github', async () => (await import('./github.ts')).github],
  ['gitlab', async () => (await import('./gitlab.ts')).gitlab],
  ['rdjson', async () => (await import('./rdjson.ts')).rdjson],
])

const PLAIN: ReportOptions = {
  minSeverity: 'minor',
  verbose: false,
  colour: false,
  width: 100,
  skipsAllowed: false,
  next: { kind: 'accept' },
}

/** Writes a report in the format asked for; unless told otherwise without colour, 100 columns wide, from minor differences up. */
export async function renderReport(report: Report, format: FormatName, options: Partial<ReportOptions> = {}): Promise<string> {
  return Array.from(await reportPieces(report, format, options)).join('')
}

/** The same piece by piece, for reports that may be too long for one string. */
export async function reportPieces(report: Report, format: FormatName, options: Partial<ReportOptions> = {}): Promise<Iterable<string>> {
  const load = REPORTERS.get(format)
  if (!load) throw new Error(`no reporter for ${format}`)
  const written = (await load())(report, { ...PLAIN, ...options })
  return typeof written === 'string' ? [written] : written
}

/** Writes what a run has found that the run before had not, for people at a terminal. */
export async function renderUpdate(
  before: Report,
  report: Report,
  occasion: Occasioned,
  options: Partial<ReportOptions> = {},
): Promise<string> {
  return (await import('./update.ts')).update(before, report, occasion, { ...PLAIN, ...options })
}

/**
 * Reads a saved report; `name` is what a complaint calls it.
 *
 * @throws UsageError where it is none, in one line.
 */
export async function readReport(text: string, name: string): Promise<Report> {
  const { parseReport } = await import('./parse-report.ts')
  return parseReport(text, name)
}
