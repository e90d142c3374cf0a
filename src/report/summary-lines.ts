import type { Report, ReportedDiscrepancy } from '../model.ts'
import { isWanted } from './entries.ts'
import { flow, spread } from './layout.ts'
import type { Palette } from './palette.ts'
import type { ReportOptions } from './reporter.ts'
import { discrepanciesOf, reaches, SEVERITIES } from './severities.ts'

/** What was read, and how much of it differs: what is shown, what is hidden and how to see it, what is new. */
export function summaryLines(report: Report, options: ReportOptions, paint: Palette, width: number): string[] {
  const all = discrepanciesOf(report.findings)
  const states = [counted(all, 'new'), counted(all, 'known'), counted(all, 'accepted')].filter(Boolean).join(', ')
  const [verdict, ...hidden] = [verdictOf(report, all, options, paint), ...hiddenOf(all, options)]
  return [...read(report, width), ...spread([verdict, ...hidden.map(paint.quiet)].join('  '), paint.quiet(states), width)]
}

function read({ counts }: Report, width: number): string[] {
  const { articles, outlets, quotations, clusters, alike, passedOver } = counts
  const said = [
    many(articles, 'article'),
    ...(outlets > 0 ? [many(outlets, 'outlet')] : []),
    many(quotations, 'quotation'),
    ...(clusters > 0 ? [`${clusters} printed more than once, ${alike === clusters ? 'all' : alike} alike`] : []),
    ...(passedOver > 0 && articles === 0 ? [`${many(passedOver, 'file')} passed over, of no article format`] : []),
  ]
  return flow(said, ' · ', width)
}

function verdictOf({ counts }: Report, all: readonly ReportedDiscrepancy[], options: ReportOptions, paint: Palette): string {
  if (counts.clusters === 0) return 'No quotation is printed more than once.'
  const wanted = all.filter((discrepancy) => isWanted(discrepancy, options))
  if (wanted.length === 0) return all.length === 0 ? 'Nothing differs.' : 'Nothing differs that is asked for.'
  const fresh = wanted.filter(({ state }) => state === 'new')
  if (fresh.length === 0) return 'Nothing new.'
  const levels = SEVERITIES.map((severity) => ({ severity, count: wanted.filter((each) => each.severity === severity).length }))
  return levels
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => paint.severity[severity](`${count} ${severity}`))
    .join('  ')
}

function hiddenOf(all: readonly ReportedDiscrepancy[], options: ReportOptions): string[] {
  const hidden = SEVERITIES.filter((severity) => !options.verbose && !reaches(severity, options.minSeverity))
  const levels = hidden.map((severity) => ({ severity, count: all.filter((each) => each.severity === severity).length }))
  const said = levels.filter(({ count }) => count > 0).map(({ severity, count }) => `${count} ${severity}`)
  return said.length > 0 ? [`(${said.join(', ')} hidden, -v shows)`] : []
}

/** Those at minor or above: the rest is no news. */
function counted(all: readonly ReportedDiscrepancy[], state: ReportedDiscrepancy['state']): string {
  const count = all.filter((each) => each.state === state && each.severity !== 'info').length
  return count > 0 ? `${count} ${state}` : ''
}

function many(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
