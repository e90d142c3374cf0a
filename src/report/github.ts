import type { Report } from '../model.ts'
import { isGating } from '../text/is-gating.ts'
import { shorten } from '../text/shorten.ts'
import { toldPath } from '../text/told-path.ts'
import { command, type Command } from './github/command.ts'
import { restNotice } from './github/rest-notice.ts'
import { tallyLine } from './github/tally-line.ts'
import { titleOf } from './github/title.ts'
import { endOf } from './end-of.ts'
import { inFile } from './in-file.ts'
import { inert } from './inert.ts'
import { many } from './many.ts'
import { messageOf } from './message-in-full.ts'
import { newsFirst, type Told } from './news-first.ts'
import { type Standing, standings } from './primary-place.ts'
import { printingWords } from './printing-words.ts'
import type { ReportOptions } from './reporter.ts'
import { slashed, STANDARD_INPUT } from './slashed.ts'
import { type Articles, articlesOf } from './whereabouts.ts'

/** What GitHub shows of each level in one step of a workflow; more is dropped without a word. */
const SHOWN = 10
/** Other printings listed below a message. */
const OTHERS = 5
/** Files that could not be read, by name. */
const LISTED = 10

/**
 * Workflow commands, which GitHub shows beside the changed lines: an error for what stops the press, a warning for what else is new, a notice for what is
 * only house style. No more than GitHub shows, new and worst first; a last notice says what is not shown. What is known or accepted is counted in the log.
 */
export function github(report: Report, options: ReportOptions): string {
  const articles = articlesOf(report)
  const all = newsFirst(report, options)
  const news = all.filter(({ discrepancy }) => discrepancy.state === 'new')
  const unread = skippedCommand(report, options)
  const ranked = news.map((told) => ({ told, level: levelOf(told, report) }))
  const taken = { error: unread?.level === 'error' ? 1 : 0, warning: unread?.level === 'warning' ? 1 : 0, notice: 1 }
  const shown = new Set(ranked.filter(({ level }) => ++taken[level] <= SHOWN))
  const left = ranked.filter((each) => !shown.has(each)).map(({ told }) => told)
  const commands = [
    ...(unread ? [unread] : []),
    ...Array.from(shown, ({ told, level }) => annotation(told, level, articles)),
    ...restNotice(report, left),
  ]
  return `${[...commands.map(command), tallyLine(report, all)].join('\n')}\n`
}

function levelOf({ discrepancy }: Told, { options }: Pick<Report, 'options'>): Command['level'] {
  if (isGating(discrepancy, options.failOn)) return 'error'
  return discrepancy.severity === 'info' ? 'notice' : 'warning'
}

function annotation(told: Told, level: Command['level'], articles: Articles): Command {
  const { finding, discrepancy } = told
  const [primary, ...others] = standings(discrepancy, finding, articles)
  const { sentence, doubt } = messageOf(told, primary ? [primary, ...others] : [])
  const here = primary ? [`${printingWords(primary, discrepancy)} (here)`] : []
  const elsewhere = others.slice(0, OTHERS).map((standing) => `${printingWords(standing, discrepancy)} (${spotOf(standing)})`)
  const rest = others.length > OTHERS ? [`and ${many(others.length - OTHERS, 'other printing')}`] : []
  return {
    level,
    ...(primary && primary.path !== STANDARD_INPUT && spotIn(primary)),
    title: titleOf(told),
    message: [sentence, ...(doubt === undefined ? [] : [doubt]), ...here, ...elsewhere, ...rest].join('\n'),
  }
}

function spotIn(standing: Standing): Pick<Command, 'file' | 'line' | 'column' | 'end'> {
  const { path, place } = inFile(standing)
  return { file: slashed(path), line: place?.line, column: place?.column, end: endOf(inFile(standing)) }
}

function spotOf({ article, path, place }: Standing): string {
  return [inert(toldPath(article ?? { path }, place)), place?.line, place?.column].filter((each) => each !== undefined).join(':')
}

/** What could not be read, in one command: an error where the run stops for it. */
function skippedCommand({ skipped }: Pick<Report, 'skipped'>, { skipsAllowed }: ReportOptions): Command | undefined {
  if (skipped.length === 0) return undefined
  const listed = skipped.slice(0, LISTED).map(({ path, reason }) => `${shorten(inert(path), 300)}: ${shorten(inert(reason), 300)}`)
  const rest = skipped.length > LISTED ? [`and ${skipped.length - LISTED} more`] : []
  return {
    level: skipsAllowed ? 'warning' : 'error',
    title: `${many(skipped.length, 'file')} could not be read`,
    message: [...listed, ...rest].join('\n'),
  }
}
