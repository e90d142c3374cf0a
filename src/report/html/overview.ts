import type { ReportedDiscrepancy, Severity, State } from '../../model.ts'
import { isWanted } from '../entries.ts'
import { many } from '../many.ts'
import { discrepanciesOf, reaches, SEVERITIES } from '../severities.ts'
import { palette } from '../palette.ts'
import { readOf, verdictOf } from '../summary-lines.ts'
import type { Edition } from './edition.ts'
import { type Markup, markup } from './markup.ts'

const STATES: readonly State[] = ['new', 'known', 'accepted']

/** Whether there is anything new and bad, in one sentence; how many of each severity and state; what was read. */
export function overview({ report, options, isAllNew }: Edition): Markup {
  const all = discrepanciesOf(report.findings)
  const wanted = all.filter((each) => isWanted(each, options))
  const news = wanted.filter(({ state }) => state === 'new')
  const { absent, expired = [] } = report.baseline
  const read = [
    ...readOf(report),
    ...lesser(all.length - wanted.length),
    ...(absent.length > 0 ? [`${absent.length} of the baseline no longer found`] : []),
    ...(expired.length > 0 ? [`${expired.length} accepted until a day that has passed, and new again`] : []),
  ]
  return markup`<a class="skip" href="#clusters">To the quotations</a><header class="head"><p class="kicker">variorum <span>quotations across outlets</span></p><h1>${news.length > 0 ? sentenceOn(news) : verdictOf(report, wanted, options, palette(false)).replace(/\.$/, '')}</h1>
${countsOf(wanted, isAllNew)}<p class="compared">${read.join(' · ')}</p></header>
`
}

function lesser(count: number): string[] {
  return count === 0 ? [] : [`${many(count, 'lesser difference')} not shown`]
}

/** `2 critical and 3 major differences are new`: what is grave first. */
export function sentenceOn(news: readonly ReportedDiscrepancy[]): string {
  const grave = countedBy(news, SEVERITIES).filter(({ severity }) => reaches(severity, 'major'))
  if (grave.length === 0) {
    const [worst] = countedBy(news, SEVERITIES)
    return `${many(news.length, 'new difference')}, ${news.length === 1 ? worst?.severity : `none worse than ${worst?.severity}`}`
  }
  const sum = grave.reduce((total, { count }) => total + count, 0)
  return `${grave.map(({ count, severity }) => `${count} ${severity}`).join(' and ')} difference${sum === 1 ? ' is' : 's are'} new`
}

function countedBy(
  discrepancies: readonly ReportedDiscrepancy[],
  severities: readonly Severity[],
): { readonly severity: Severity; readonly count: number }[] {
  return severities
    .map((severity) => ({ severity, count: discrepancies.filter((each) => each.severity === severity).length }))
    .filter(({ count }) => count > 0)
}

/** A figure for each severity, which leads to those of it; under it how many of them are new, where not all are. */
function countsOf(wanted: readonly ReportedDiscrepancy[], isAllNew: boolean): Markup | undefined {
  if (wanted.length === 0) return undefined
  const news = wanted.filter(({ state }) => state === 'new').length
  return markup`<ul class="counts">${isAllNew ? undefined : markup`<li class="news"><a href="#clusters" data-filter="state=new"><b>${news}</b> new</a><small>of ${wanted.length}</small></li>`}${countedBy(
    wanted,
    SEVERITIES,
  ).map(
    ({ severity, count }) =>
      markup`<li class="${severity}"><a href="#clusters" data-filter="severity=${severity}"><b>${count}</b> ${severity}</a>${isAllNew ? undefined : markup`<small>${standing(wanted, severity)}</small>`}</li>`,
  )}</ul>
`
}

function standing(wanted: readonly ReportedDiscrepancy[], severity: Severity): string {
  return STATES.map((state) => ({ state, count: wanted.filter((each) => each.severity === severity && each.state === state).length }))
    .filter(({ count }) => count > 0)
    .map(({ state, count }) => `${count} ${state}`)
    .join(', ')
}
