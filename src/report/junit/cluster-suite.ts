import type { Finding, Report, ReportedDiscrepancy, Side } from '../../model.ts'
import { isGating } from '../../text/is-gating.ts'
import { acceptCommand } from '../accept-command.ts'
import { toType } from '../to-type.ts'
import { isWanted } from '../entries.ts'
import { circumstancesOf, speakerOf } from '../heading.ts'
import { inert } from '../inert.ts'
import { many } from '../many.ts'
import type { ReportOptions } from '../reporter.ts'
import { worstFirst } from '../severities.ts'
import { isPrinted, NAMED, wordsOf } from '../sides.ts'
import { slashed } from '../slashed.ts'
import { placeInFile } from '../verdict-words.ts'
import { type Articles, spotOf } from '../whereabouts.ts'
import type { Case, Outcome, Suite } from './suite.ts'

/** A cluster as a suite: a case for every difference that is asked for or stops the press, or one that passes where there is none. */
export function clusterSuite(finding: Finding, { options: { failOn } }: Report, articles: Articles, options: ReportOptions): Suite {
  const { cluster, discrepancies } = finding
  const className = `${speakerOf(cluster)}, ${cluster.id}`
  const told = discrepancies.filter((each) => isWanted(each, options) || isGating(each, failOn)).toSorted(worstFirst)
  const cases = told.map((each): Case => {
    const { path, line } = spotOf(each, finding, articles) ?? {}
    return {
      name: `${inert(each.kind)}: ${said(each.lemma, each)} › ${said(each.variant, each)} (${each.id})`,
      className,
      ...(path !== undefined && { file: slashed(path) }),
      ...(line !== undefined && { line }),
      outcome: outcomeOf(each, isGating(each, failOn), finding, articles, options),
    }
  })
  const alike: Case = { name: `${many(cluster.witnesses.length, 'printing')}, nothing to tell`, className, outcome: { is: 'passed' } }
  return {
    name: [speakerOf(cluster), ...circumstancesOf(cluster, articles), cluster.id].join(' · '),
    cases: cases.length > 0 ? cases : [alike],
  }
}

/** What is new and not grave enough passes; what an editor knows of is set aside, with what he said. */
function outcomeOf(
  discrepancy: ReportedDiscrepancy,
  isFailure: boolean,
  finding: Finding,
  articles: Articles,
  options: ReportOptions,
): Outcome {
  const { state, kind } = discrepancy
  const message = inert(discrepancy.message)
  if (isFailure) return { is: 'failure', type: inert(kind), message, text: failureText(discrepancy, finding, articles, options) }
  if (state === 'new') return { is: 'passed' }
  const why = `${state}${standingOf(discrepancy)}`
  return { is: 'skipped', message: why, text: `${why}\n${message}\n` }
}

function standingOf({ reason, author, since, until }: ReportedDiscrepancy): string {
  const terms = [
    ...(author === undefined ? [] : [`by ${inert(author)}`]),
    ...(since === undefined ? [] : [`since ${inert(since)}`]),
    ...(until === undefined ? [] : [`until ${inert(until)}`]),
  ].join(' ')
  return `${terms && ` ${terms}`}${reason === undefined ? '' : `: ${inert(reason)}`}`
}

/** The sentence, then who prints what and where, then what can be done. */
function failureText(discrepancy: ReportedDiscrepancy, finding: Finding, articles: Articles, options: ReportOptions): string {
  const { message, lemma, variant, severity, kind, id } = discrepancy
  const sides = [lemma, variant].flatMap((side) => [said(side, discrepancy), ...whoPrints(side, discrepancy, finding, articles)])
  const accept = acceptCommand(discrepancy, options)
  const hints = [toType(`explain ${inert(kind)}`, options), ...(accept === undefined ? [] : [accept])]
  return ['', inert(message), '', ...sides, '', `${severity} · ${inert(kind)} · ${id}`, ...hints, ''].join('\n')
}

function said(side: Side, discrepancy: ReportedDiscrepancy): string {
  const words = wordsOf(side, discrepancy)
  return isPrinted(side) ? `“${words}”` : words
}

function whoPrints({ sigla }: Side, { places }: ReportedDiscrepancy, { cluster }: Finding, articles: Articles): string[] {
  const rest = sigla.length - NAMED
  const named = sigla.slice(0, rest > 1 ? NAMED : NAMED + 1).flatMap((siglum) => {
    const witness = cluster.witnesses.find((each) => each.siglum === siglum)
    const article = witness && articles.get(witness.article)
    return article ? [`  ${inert(siglum)} ${inert(article.label)}, ${placeInFile(article, places?.[siglum] ?? witness.spans[0])}`] : []
  })
  return rest > 1 ? [...named, `  and ${rest} more`] : named
}
