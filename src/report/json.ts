import type { Report } from '../model.ts'

/** The report as one JSON value: all of it, whatever is shown elsewhere. */
export function json(report: Report): string {
  return `${JSON.stringify(report, undefined, 2)}\n`
}
