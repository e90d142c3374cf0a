import type { BlockContent, PhrasingContent } from 'mdast'
import { shorten } from '../../text/shorten.ts'
import { checklistHeading } from '../checklist-heading.ts'
import type { Checklist, ChecklistRow } from '../checklists.ts'
import { inert } from '../inert.ts'
import { many } from '../many.ts'
import { palette } from '../palette.ts'
import { piecesOf } from '../pieced.ts'
import type { ReportOptions } from '../reporter.ts'
import { rowWords } from '../row-words.ts'
import { verdictName } from '../verdict-words.ts'
import type { Articles } from '../whereabouts.ts'
import type { Section } from './fitted.ts'
import { code, details, joined, paragraph, strong, table, tags, text } from './nodes.ts'
import { written } from './written.ts'

/** Rows of a checklist, and in the short form. */
const [ROWS, FEW] = [100, 15]
/** Characters of a quotation, and of one thing said of it. */
const [WORDS, SAID] = [240, 300]

/** A draft: how many of its quotations are confirmed, a row for each that is not, and those that are folded away. */
export function draftSection(list: Checklist, isOnly: boolean, articles: Articles, options: ReportOptions): Section {
  const [open, done] = [list.quotations.filter((row) => !isDone(row)), list.quotations.filter(isDone)]
  const rows = (all: readonly ChecklistRow[], most: number): BlockContent[] => {
    const told = all.slice(0, most).map((row) => cellsOf(row, articles, options))
    const rest = all.length - told.length
    return told.length === 0
      ? []
      : [table(['', 'Verdict', 'Quotation', 'What others print'], told), ...(rest > 0 ? [paragraph(text(`and ${rest} more`))] : [])]
  }
  const heading = paragraph(...headingOf(list, isOnly))
  const form = (most: number) => (): string =>
    written([
      heading,
      ...rows(open, most),
      ...(done.length > 0 ? details(`${many(done.length, 'quotation')} confirmed`, rows(done, most)) : []),
    ])
  return { forms: [form(ROWS), form(FEW), () => written([heading])], differences: 0 }
}

/** Of an only draft the counts stand above already. */
function headingOf(list: Checklist, isOnly: boolean): PhrasingContent[] {
  const [counted = '', ...others] = checklistHeading(list, palette(false), Infinity)
  if (!isOnly) return [text([counted, ...others].join(' · '))]
  const ticked = list.quotations.filter(({ verdict }) => verdict.tick?.ticked).length
  return [...strong(list.draft.path), text(['', ...(ticked > 0 ? [`${ticked} ticked`] : []), ...others].join(' · '))]
}

/** Nothing is left to do: it is printed so elsewhere, or an editor has ticked it off. */
function isDone({ verdict: { verdict, tick } }: ChecklistRow): boolean {
  return verdict === 'verbatim' || tick?.ticked === true
}

function cellsOf(row: ChecklistRow, articles: Articles, options: ReportOptions): PhrasingContent[][] {
  const { quotation, verdict, tick } = row.verdict
  const name = verdictName(row.verdict)
  const said = rowWords(row, articles, options).map((words) => [
    text(`${shorten(words.text, SAID)}${words.text && words.place ? ', ' : ''}`),
    ...code(words.place ?? ''),
  ])
  return [
    [text(`${row.number}${tick?.ticked ? ' ✓' : ''}`)],
    verdict === 'verbatim' || verdict === 'not-comparable' ? [text(name)] : strong(name),
    [
      text(`“${shorten(inert(piecesOf(quotation)), WORDS)}”`),
      ...(quotation.speaker === undefined ? [] : [text(` · ${shorten(inert(quotation.speaker), SAID)}`)]),
    ],
    joined(said, tags('<br>')),
  ]
}
