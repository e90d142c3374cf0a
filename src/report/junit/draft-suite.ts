import { shorten } from '../../text/shorten.ts'
import type { Checklist, ChecklistRow } from '../checklists.ts'
import { inert } from '../inert.ts'
import { piecesOf } from '../pieced.ts'
import type { ReportOptions } from '../reporter.ts'
import { rowWords } from '../row-words.ts'
import { slashed } from '../slashed.ts'
import { inOneLine, verdictName } from '../verdict-words.ts'
import type { Articles } from '../whereabouts.ts'
import type { Case, Suite } from './suite.ts'

/** Characters of a quotation in the name of its case. */
const SHOWN = 90

/** A draft as a suite, a case for each of its quotations: what somebody else has to the letter passes. What differs fails where its cluster stands, and is set aside here, like what nobody else has. */
export function draftSuite({ draft, quotations }: Checklist, articles: Articles, options: ReportOptions): Suite {
  const name = `draft ${inert(draft.path)}`
  return { name, cases: quotations.map((row) => caseOf(row, name, slashed(draft.path), articles, options)) }
}

function caseOf(row: ChecklistRow, className: string, file: string, articles: Articles, options: ReportOptions): Case {
  const { id, verdict, quotation } = row.verdict
  const line = quotation.spans[0]?.line
  const said = rowWords(row, articles, options).map(inOneLine)
  return {
    name: `“${shorten(inert(piecesOf(quotation)), SHOWN)}” (${id})`,
    className,
    file,
    ...(line !== undefined && { line }),
    outcome:
      verdict === 'verbatim'
        ? { is: 'passed' }
        : { is: 'skipped', message: verdictName(row.verdict), text: `${[verdictName(row.verdict), ...said].join('\n')}\n` },
  }
}
