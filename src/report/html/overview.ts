import type { ReportedDiscrepancy, State } from '../../model.ts'
import { isWanted } from '../entries.ts'
import { goneFrom } from '../gone-from.ts'
import { many } from '../many.ts'
import { countedBySeverity, discrepanciesOf, reaches } from '../severities.ts'
import { palette } from '../palette.ts'
import { readOf, verdictOf } from '../summary-lines.ts'
import type { Edition } from './edition.ts'
import { joined, type Markup, markup } from './markup.ts'

const STATES: readonly State[] = ['new', 'known', 'accepted']

/** Whether there is anything new and bad, in one sentence; how many of each severity, or of each state; what was read. */
export function overview({ report, options }: Edition): Markup {
  const all = discrepanciesOf(report.findings)
  const wanted = all.filter((each) => isWanted(each, options))
  const news = wanted.filter(({ state }) => state === 'new')
  const { expired = [] } = report.baseline
  const { gone } = goneFrom(report)
  const read = [
    ...readOf(report),
    ...lesser(all.length - wanted.length),
    ...(gone.length > 0 ? [`${gone.length} of the baseline no longer found`] : []),
    ...(expired.length > 0 ? [`${expired.length} accepted until a day that has passed, and new again`] : []),
  ]
  return markup`<a class="skip" href="#clusters">To the quotations</a><header class="head"><p class="kicker">variorum <span>quotations across outlets</span></p><h1>${news.length > 0 ? sentenceOn(news) : verdictOf(report, wanted, options, palette(false)).replace(/\.$/, '')}</h1>
${countsOf(wanted)}<p class="compared">${read.join(' · ')}</p></header>
`
}

function lesser(count: number): string[] {
  return count === 0 ? [] : [`${many(count, 'lesser difference')} not shown`]
}

/** `2 critical and 3 major differences are new`: what is grave first. */
export function sentenceOn(news: readonly ReportedDiscrepancy[]): string {
  const grave = countedBySeverity(news).filter(({ severity }) => reaches(severity, 'major'))
  if (grave.length === 0) {
    const [worst] = countedBySeverity(news)
    return `${many(news.length, 'new difference')}, ${news.length === 1 ? worst?.severity : `none worse than ${worst?.severity}`}`
  }
  const sum = grave.reduce((total, { count }) => total + count, 0)
  return `${grave.map(({ count, severity }) => `${count} ${severity}`).join(' and ')} difference${sum === 1 ? ' is' : 's are'} new`
}

/** A figure for each severity, which leads to those of it; where not all is new, what is new first, and what was known more quietly beside it. */
function countsOf(wanted: readonly ReportedDiscrepancy[]): Markup | undefined {
  if (wanted.length === 0) return undefined
  const isAllNew = wanted.every(({ state }) => state === 'new')
  return markup`<ul class="counts">${
    isAllNew
      ? countedBySeverity(wanted).map(
          ({ severity, count }) =>
            markup`<li class="${severity}"><a href="#clusters" data-filter="severity=${severity}"><b>${count}</b> ${severity}</a></li>`,
        )
      : STATES.map((state) =>
          standing(
            wanted.filter((each) => each.state === state),
            state,
          ),
        )
  }</ul>
`
}

function standing(found: readonly ReportedDiscrepancy[], state: State): Markup | undefined {
  if (found.length === 0) return undefined
  const grave = countedBySeverity(found).map(
    ({ severity, count }) =>
      markup`<a href="#clusters" data-filter="severity=${severity}&amp;state=${state}"${state === 'new' ? markup` class="${severity}"` : undefined}>${count} ${severity}</a>`,
  )
  return markup`<li class="of-${state}"><a href="#clusters" data-filter="state=${state}"><b>${found.length}</b> ${state}</a><small>${joined(grave, ', ')}</small></li>`
}
