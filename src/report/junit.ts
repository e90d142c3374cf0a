import type { Report, Skipped } from '../model.ts'
import { checklists } from './checklists.ts'
import { inert } from './inert.ts'
import { clusterSuite } from './junit/cluster-suite.ts'
import { draftSuite } from './junit/draft-suite.ts'
import { type Suite, suitesElement } from './junit/suite.ts'
import type { ReportOptions } from './reporter.ts'
import { slashed } from './slashed.ts'
import { articlesOf } from './whereabouts.ts'

/**
 * JUnit XML, which build servers show as test results: a suite for every cluster and a case for every difference, failed only if it stops the press.
 * What is known or accepted is a case set aside, with the reason; what could not be read is an error, unless the run goes on without it.
 */
export function junit(report: Report, options: ReportOptions): string {
  const articles = articlesOf(report)
  const suites = [
    ...report.findings.map((finding) => clusterSuite(finding, report, articles, options)),
    ...(checklists(report) ?? []).map((list) => draftSuite(list, articles, options)),
    ...(report.skipped.length > 0 ? [inputSuite(report.skipped, options)] : []),
  ].filter(({ cases }) => cases.length > 0)
  return `<?xml version="1.0" encoding="UTF-8"?>\n${suitesElement('variorum', suites.length > 0 ? suites : [NOTHING])}\n`
}

/** A build server takes a report without a single case for a broken one. */
const NOTHING: Suite = {
  name: 'variorum',
  cases: [{ name: 'no quotation is printed more than once', className: 'variorum', outcome: { is: 'passed' } }],
}

function inputSuite(skipped: readonly Skipped[], { skipsAllowed }: ReportOptions): Suite {
  return {
    name: 'inputs',
    cases: skipped.map(({ path, reason }) => ({
      name: `${inert(path)}: ${inert(reason)}`,
      className: 'inputs',
      file: slashed(path),
      outcome: { is: skipsAllowed ? 'skipped' : 'error', type: 'skipped', message: inert(reason), text: `${inert(reason)}\n` },
    })),
  }
}
