import type { Report, ReportedDiscrepancy } from '../model.ts'
import { changedSince } from './changed-since.ts'
import { draftSummary } from './draft-summary.ts'
import { isWanted } from './entries.ts'
import { inert } from './inert.ts'
import { goneFrom } from './gone-from.ts'
import { knownWords } from './known-words.ts'
import { many } from './many.ts'
import { flow, spread, wrap } from './layout.ts'
import type { Palette } from './palette.ts'
import { periodWords } from './period-words.ts'
import { pruneCommand } from './prune-command.ts'
import type { ReportOptions } from './reporter.ts'
import { countedBySeverity, discrepanciesOf, reaches, SEVERITIES } from './severities.ts'

/** What stands at the right edge is lost where the edge is farther. */
export const WIDEST = 120

/** What was read, and what came of it; where nothing differs, in one line. */
export function summaryLines(report: Report, options: ReportOptions, paint: Palette, width: number): string[] {
  const read = readOf(report)
  const of = draftSummary(report, paint, width)
  if (!of && discrepanciesOf(report.findings).length === 0) {
    // That all are alike has just been said.
    const [first, ...others] = read.map((unit) => unit.replace(/, all alike$/, ''))
    const calm = verdictOf(report, [], options, paint).replace(/\.$/, '')
    return [...flow([`${calm}: ${first}`, ...others], ' · ', width), ...absent(report, options, paint, width)]
  }
  return [
    ...(of ?? flow(read, ' · ', width)),
    ...outcomeLines(report, options, paint, Math.min(width, WIDEST)),
    ...expired(report, paint, width),
    ...absent(report, options, paint, width),
  ]
}

/** How much differs: what is shown, what is hidden and how to see it, what is new; where not all is new, what is known stands apart. */
export function outcomeLines(report: Report, options: ReportOptions, paint: Palette, width: number): string[] {
  const all = discrepanciesOf(report.findings)
  const wanted = all.filter((discrepancy) => isWanted(discrepancy, options))
  const hasNews = wanted.some(({ state }) => state === 'new')
  const hidden = [...(hasNews || options.verbose ? [] : standing(wanted, ['known', 'accepted'])), ...lesser(all, options)]
  const left = [
    verdictOf(report, wanted, options, paint),
    ...(hidden.length > 0 ? [paint.quiet(`(${hidden.join(', ')} hidden, -v shows)`)] : []),
  ]
  const known = knownWords(wanted)
  const right = hasNews ? (known.length > 0 ? known : standing(wanted, ['new'])).join(', ') : ''
  return spread(left.join('  '), right, width)
}

/** What was read: how many articles, outlets and quotations, and what was passed over. */
export function readOf(report: Report): string[] {
  const { counts, options } = report
  const { articles, outlets, quotations, clusters, alike, passedOver, off = {} } = counts
  return [
    many(articles, 'article'),
    ...changedSince(report),
    ...periodWords(report),
    ...(outlets > 0 ? [many(outlets, 'outlet')] : []),
    many(quotations, 'quotation'),
    ...(clusters > 0
      ? [
          `${clusters}${options.changedSince === undefined ? '' : ' in what changed'} printed more than once, ${alike === clusters ? 'all' : alike || 'none'} alike`,
        ]
      : []),
    ...(options.profile === 'default' ? [] : [`profile ${inert(options.profile)}`]),
    ...Object.entries(off).map(([kind, count]) => `${count} ${inert(kind)} turned off`),
    ...(passedOver > 0 ? [`${many(passedOver, 'file')} of other kinds passed over`] : []),
  ]
}

/** What a reader wants to know first: whether there is anything new, and how grave it is. */
export function verdictOf(report: Report, wanted: readonly ReportedDiscrepancy[], { minSeverity }: ReportOptions, paint: Palette): string {
  const { counts, findings, verdicts } = report
  if (counts.clusters === 0 && findings.length === 0 && !verdicts) return nothingTwice(report)
  if (wanted.length === 0)
    return `${Object.values(counts.discrepancies).every((count) => count === 0) ? 'Nothing differs' : `Nothing at ${minSeverity} or above`}${unfound(verdicts)}.`
  if (wanted.every(({ state }) => state !== 'new')) return 'Nothing new.'
  const told = countedBySeverity(wanted.filter(isNews))
    .map(({ severity, count }) => paint.severity[severity](`${count} ${severity}`))
    .join('  ')
  if (wanted.every(isNews)) return told
  const [news] = standing(wanted, ['new'])
  return news === undefined ? `Nothing new.  ${told}` : `${news}: ${told}`
}

/** What is not among what is known: that is never counted of info severity. */
const isNews = ({ state, severity }: ReportedDiscrepancy): boolean => state === 'new' || severity === 'info'

function nothingTwice({ articles, options }: Report): string {
  if (options.changedSince === undefined) return 'No quotation is printed more than once.'
  return articles.some(({ changed }) => changed) ? 'No quotation in what changed is printed more than once.' : 'No article has changed.'
}

/** What nobody has differs from nothing. */
function unfound(verdicts: Report['verdicts'] = []): string {
  const count = verdicts.filter(({ verdict }) => verdict === 'not-found').length
  return count === 0 ? '' : `; but nobody has ${count} of the quotations`
}

/** How many there are of each severity that is not shown. */
export function lesser(all: readonly ReportedDiscrepancy[], { verbose, minSeverity }: ReportOptions): string[] {
  const hidden = SEVERITIES.filter((severity) => !verbose && !reaches(severity, minSeverity))
  return countedBySeverity(all.filter(({ severity }) => hidden.includes(severity))).map(({ severity, count }) => `${count} ${severity}`)
}

/** How many there are of each state. Of info severity nothing is news, so nothing is counted. */
export function standing(wanted: readonly ReportedDiscrepancy[], states: readonly ReportedDiscrepancy['state'][]): string[] {
  const counts = states.map((state) => ({ state, count: wanted.filter((each) => each.state === state && each.severity !== 'info').length }))
  return counts.filter(({ count }) => count > 0).map(({ state, count }) => `${count} ${state}`)
}

/** What an editor let stand for a time that is over. */
function expired({ baseline: { expired: over = [] } }: Pick<Report, 'baseline'>, paint: Palette, width: number): string[] {
  if (over.length === 0) return []
  const [was, is] = over.length === 1 ? ['was', 'is'] : ['were', 'are']
  return wrap(`${over.length} ${was} accepted until a day that has passed, and ${is} new again`, width).map(paint.quiet)
}

function absent(report: Pick<Report, 'baseline'>, options: ReportOptions, paint: Palette, width: number): string[] {
  const { gone, unseen } = goneFrom(report)
  const [is, them] = gone.length === 1 ? ['is', 'it'] : ['are', 'them']
  const isReport = report.baseline.of === 'report'
  const name = isReport ? 'the earlier report' : 'the baseline'
  const remedy = isReport ? '' : `; ${pruneCommand(options, unseen > 0)} drops ${them}`
  return [
    ...(gone.length > 0 ? [`${gone.length} in ${name} ${is} no longer found${remedy}`] : []),
    ...(unseen > 0 ? [`${unseen} in ${name} may lie in what was not read here`] : []),
  ].flatMap((line) => wrap(line, width).map(paint.quiet))
}
