import type { BlockContent, PhrasingContent } from 'mdast'
import type { Finding, ReportedDiscrepancy, Side } from '../../model.ts'
import { entriesOf, type Entry } from '../entries.ts'
import { circumstancesOf, speakerOf } from '../heading.ts'
import { isBlended } from '../is-blended.ts'
import { keyLines } from '../key-lines.ts'
import { many } from '../many.ts'
import { movedLines } from '../moved-lines.ts'
import { palette } from '../palette.ts'
import type { ReportOptions } from '../reporter.ts'
import { isPrinted } from '../sides.ts'
import { variantRow, type VariantRow } from '../variant-row.ts'
import { type Articles, yoursIn } from '../whereabouts.ts'
import type { Section } from './fitted.ts'
import { code, details, paragraph, strong, table, text } from './nodes.ts'
import { witnessList } from './witness-list.ts'
import { wording } from './wording.ts'
import { written } from './written.ts'

/** Differences of one cluster told one by one, and in the short form. */
const [ROWS, FEW] = [25, 5]

/** A cluster in which something is new: who, when, the words once, what differs under them, who prints what, and every printing folded away. */
export function clusterSection(finding: Finding, articles: Articles, options: ReportOptions): Section {
  const news = finding.discrepancies.filter(({ state }) => state === 'new')
  const entries = entriesOf({ discrepancies: news }, options)
  const head = headOf(finding, articles)
  const body = (count: number): BlockContent[] => bodyOf(finding, entries.slice(0, count), entries.length, articles)
  return {
    forms: [
      () => written([head, ...body(ROWS), ...printings(finding, articles)]),
      () => written([head, ...body(ROWS)]),
      () => written([head, ...body(FEW)]),
    ],
    differences: entries.length,
  }
}

function headOf({ cluster }: Finding, articles: Articles): BlockContent {
  return paragraph(...strong(speakerOf(cluster)), text(` · ${circumstancesOf(cluster, articles).join(' · ')} · `), ...code(cluster.id))
}

function printings(finding: Finding, articles: Articles): BlockContent[] {
  return details(many(finding.cluster.witnesses.length, 'printing'), witnessList(finding, articles))
}

function bodyOf(finding: Finding, entries: readonly Entry[], all: number, articles: Articles): BlockContent[] {
  const yours = yoursIn(finding, articles)
  const rows = entries.map((entry, i) => variantRow(entry, entries[i - 1], finding, articles))
  const notes = [
    ...movedLines(finding, palette(false), Infinity),
    ...(yours.length === 0 && isBlended(entries) ? ['No one printing has all of these words.'] : []),
    ...(all > entries.length ? [`and ${many(all - entries.length, 'more difference')}`] : []),
  ]
  return [
    wording(finding, entries, yours),
    yours.length > 0 ? sentences(rows) : variants(rows),
    ...notes.map((note) => paragraph(text(note))),
    ...keyLines(finding, entries, articles, palette(false), Infinity).map((line) => paragraph(text(line))),
  ]
}

/** Side by side what some print and what others do. */
function variants(rows: readonly VariantRow[]): BlockContent {
  return table(
    ['', 'Severity', 'Most print', 'Others print', 'Difference', 'Where'],
    rows.map((row) => [
      [text(row.number)],
      severityOf(row.discrepancy),
      side(row.lemma, row.lemmaSigla, row.discrepancy.lemma),
      side(row.variant, row.variantSigla, row.discrepancy.variant),
      [text(row.kind)],
      code(fileOf(row.place)),
    ]),
  )
}

/** What the writer of a draft is told. */
function sentences(rows: readonly VariantRow[]): BlockContent {
  return table(
    ['', 'Severity', 'What is printed', 'Difference', 'Where'],
    rows.map((row) => [
      [text(row.number)],
      severityOf(row.discrepancy),
      [text(row.discrepancy.message)],
      [text(row.kind)],
      code(fileOf(row.place)),
    ]),
  )
}

/** What is grave catches the eye. */
export function severityOf({ severity }: Pick<ReportedDiscrepancy, 'severity'>): PhrasingContent[] {
  return severity === 'critical' || severity === 'major' ? strong(severity) : [text(severity)]
}

/** The words, and who prints them; what is only said about them is no bold. */
export function side(words: string, sigla: string, given: Side): PhrasingContent[] {
  return [...(isPrinted(given) ? strong(words) : [text(words)]), ...(sigla ? [text(` ${sigla}`)] : [])]
}

/** The name of the file alone: a table has little room, and the whole path stands with the printings. */
function fileOf(place: string): string {
  return place.replace(/^.*[/\\]/, '')
}
