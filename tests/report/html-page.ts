import { parseHTML } from 'linkedom'
import type { Report } from '../../src/model.ts'
import { renderReport, type ReportOptions } from '../../src/report/index.ts'

/** The page of a report, as text and as a document. */
export const page = async (report: Report, options: Partial<ReportOptions> = {}) => {
  const text = await renderReport(report, 'html', options)
  return { text, document: parseHTML(text).document }
}

/** What an element shows, on one line. */
export const textOf = (element: { readonly textContent: string | null } | null | undefined) =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim()
