import type { PhrasingContent, Table } from 'mdast'
import type { Finding, ReportedDiscrepancy, Side } from '../../model.ts'
import type { Entry } from '../entries.ts'
import { kindTitle } from '../kind-title.ts'
import { isPrinted, siglaOf, wordsOf } from '../sides.ts'
import { remarksOn, withdrawalOf } from '../variant-row.ts'
import { type Articles, whereabouts } from '../whereabouts.ts'
import { code, emphasis, strong, table, text } from './nodes.ts'

/** The differences of a cluster, side by side: what some print, what others do, what sort of difference that is, and where. */
export function variantTable(entries: readonly Entry[], finding: Finding, articles: Articles): Table {
  const rows = entries.map((entry, i) => {
    const { discrepancy } = entry
    const sides = [discrepancy.lemma, discrepancy.variant].map((side) => sideCell(side, discrepancy))
    const [sort = [], place = []] = sortAndPlace(discrepancy, finding, articles)
    const told = withdrawalOf(discrepancy)
    const withdrawal = told === undefined ? [] : [text(`: ${told}`)]
    return [numberCell(entry, entries[i - 1]), severityCell(discrepancy), ...sides, [...sort, ...withdrawal], place]
  })
  return table(['', 'Severity', 'Some print', 'Others print', 'Difference', 'Where'], rows)
}

/** The differences between a draft and others, as its writer is told of them. */
export function sentenceTable(entries: readonly Entry[], finding: Finding, articles: Articles): Table {
  const rows = entries.map((entry, i) => {
    const { discrepancy } = entry
    const told = [numberCell(entry, entries[i - 1]), severityCell(discrepancy), [text(discrepancy.message)]]
    return [...told, ...sortAndPlace(discrepancy, finding, articles)]
  })
  return table(['', 'Severity', 'What is printed', 'Difference', 'Where'], rows)
}

/** The words, and who prints them; what is only said about them is not set in bold. */
export function sideCell(side: Side, discrepancy: ReportedDiscrepancy): PhrasingContent[] {
  const words = wordsOf(side, discrepancy)
  const sigla = siglaOf(side.sigla)
  return [...(isPrinted(side) ? strong(words) : [text(words)]), ...(sigla === '' ? [] : [text(' '), ...emphasis(sigla)])]
}

/** What is grave catches the eye. */
export function severityCell({ severity }: Pick<ReportedDiscrepancy, 'severity'>): PhrasingContent[] {
  return severity === 'critical' || severity === 'major' ? strong(severity) : [text(severity)]
}

/** A number that the line above has is not said again. */
function numberCell({ number }: Entry, above: Entry | undefined): PhrasingContent[] {
  return number === undefined || number === above?.number ? [] : [text(String(number))]
}

/** The name of the file alone: a table has little room, and the whole path stands with the printings. */
function sortAndPlace(discrepancy: ReportedDiscrepancy, finding: Finding, articles: Articles): PhrasingContent[][] {
  const { kind, confidence } = discrepancy
  const remarks = remarksOn(discrepancy, finding, articles)
  const doubt = confidence === 'high' ? [] : [`${confidence} confidence`]
  const sort = Array.from(new Set([kindTitle(kind), ...remarks, ...doubt])).join(' · ')
  return [[text(sort)], code(whereabouts(discrepancy, finding, articles).replace(/^.*[/\\]/, ''))]
}
