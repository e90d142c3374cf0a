import type { BlockContent, ListItem } from 'mdast'
import type { Finding } from '../../model.ts'
import { entriesOf, type Entry } from '../entries.ts'
import { circumstancesOf, speakerOf } from '../heading.ts'
import { inert } from '../inert.ts'
import { isBlended } from '../is-blended.ts'
import { keyOf } from '../key-lines.ts'
import { movedIn } from '../moved-lines.ts'
import type { ReportOptions } from '../reporter.ts'
import { type Articles, yoursIn } from '../whereabouts.ts'
import type { Section } from './fitted.ts'
import { code, details, paragraph, strong, tags, text } from './nodes.ts'
import { sentenceTable, variantTable } from './variant-table.ts'
import { witnessList } from './witness-list.ts'
import { wording } from './wording.ts'
import { written } from './written.ts'

/** Differences of one cluster told one by one, and in the short form. */
const [ROWS, FEW] = [25, 5]

/** A cluster in which something is new: who, when, the words once, what differs under them, who prints what, and every printing folded away. */
export function clusterSection(finding: Finding, articles: Articles, options: ReportOptions): Section {
  const news = finding.discrepancies.filter(({ state }) => state === 'new')
  const entries = entriesOf({ discrepancies: news }, options)
  const head = paragraph(
    ...strong(speakerOf(finding.cluster)),
    text(` · ${circumstancesOf(finding.cluster, articles).join(' · ')} · `),
    ...code(finding.cluster.id),
  )
  const body = (count: number): BlockContent[] => bodyOf(finding, entries.slice(0, count), entries.length, articles)
  return {
    forms: [
      () => written([head, ...body(ROWS), ...insideOf(finding, entries.slice(0, ROWS), articles)]),
      () => written([head, ...body(ROWS)]),
      () => written([head, ...body(FEW)]),
    ],
    differences: entries.length,
  }
}

function bodyOf(finding: Finding, entries: readonly Entry[], all: number, articles: Articles): BlockContent[] {
  const yours = yoursIn(finding, articles)
  const notes = [
    ...movedIn(finding),
    ...(yours.length === 0 && isBlended(entries) ? ['No one printing has all of these words.'] : []),
    ...(all > entries.length ? [`and ${all - entries.length} more`] : []),
  ]
  const key = keyOf(finding, entries, articles).join(' · ')
  return [
    wording(finding, entries, yours),
    (yours.length > 0 ? sentenceTable : variantTable)(entries, finding, articles),
    ...notes.map((note) => paragraph(text(note))),
    ...(key ? [paragraph(tags('<sub>'), text(key), tags('</sub>'))] : []),
  ]
}

/** What is folded away: each difference in a sentence, by the names a command takes, and every printing. */
function insideOf(finding: Finding, entries: readonly Entry[], articles: Articles): BlockContent[] {
  const count = finding.cluster.witnesses.length
  const summary = count === 1 ? 'the printing in its sentence' : `${count} printings in their sentences`
  return details(summary, [
    { type: 'list', ordered: false, spread: false, children: entries.map(sentence) },
    ...witnessList(
      finding,
      entries.map(({ discrepancy }) => discrepancy),
      articles,
    ),
  ])
}

function sentence({ discrepancy, number }: Entry): ListItem {
  const { id, kind, message } = discrepancy
  const words = paragraph(text(`${number === undefined ? '' : `${number}: `}${inert(message)} `), ...code(kind), text(' '), ...code(id))
  return { type: 'listItem', spread: false, children: [words] }
}
