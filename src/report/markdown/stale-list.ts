import type { BlockContent } from 'mdast'
import type { Report } from '../../model.ts'
import { entryWords } from '../entry-words.ts'
import { goneFrom } from '../gone-from.ts'
import { worstFirst } from '../severities.ts'
import { code, details, paragraph, text } from './nodes.ts'

const LISTED = 10

/** What the baseline, or an earlier report, knows and no article prints any more, folded away. */
export function staleList(report: Pick<Report, 'baseline'>): BlockContent[] {
  const gone = goneFrom(report).gone.toSorted(worstFirst)
  if (gone.length === 0) return []
  const rest = gone.length - LISTED
  return details(`${gone.length} in ${report.baseline.of === 'report' ? 'the earlier report' : 'the baseline'} no longer found`, [
    {
      type: 'list',
      spread: false,
      children: gone.slice(0, rest > 1 ? LISTED : LISTED + 1).map((entry) => ({
        type: 'listItem',
        spread: false,
        children: [paragraph(text(`${entryWords(entry)} (${entry.severity}, ${entry.kind}) `), ...code(entry.id))],
      })),
    },
    ...(rest > 1 ? [paragraph(text(`and ${rest} more`))] : []),
  ])
}
