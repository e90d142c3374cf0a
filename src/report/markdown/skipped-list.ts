import type { BlockContent } from 'mdast'
import type { Report } from '../../model.ts'
import { shorten } from '../../text/shorten.ts'
import { inert } from '../inert.ts'
import type { ReportOptions } from '../reporter.ts'
import { code, paragraph, strong, text } from './nodes.ts'

const LISTED = 10
/** Characters of a path, and of a reason. */
const [PATH, REASON] = [300, 300]

/** What could not be read, and why. */
export function skippedList({ skipped }: Pick<Report, 'skipped'>, { skipsAllowed }: Pick<ReportOptions, 'skipsAllowed'>): BlockContent[] {
  if (skipped.length === 0) return []
  const rest = skipped.length - LISTED
  return [
    paragraph(
      ...strong(`${skipped.length} skipped`),
      ...(skipsAllowed ? [] : [text(`: the run fails until ${skipped.length === 1 ? 'it is' : 'they are'} mended or left out.`)]),
    ),
    {
      type: 'list',
      spread: false,
      children: skipped.slice(0, rest > 1 ? LISTED : LISTED + 1).map(({ path, reason }) => ({
        type: 'listItem',
        spread: false,
        children: [paragraph(...code(shorten(inert(path), PATH)), text(` ${shorten(inert(reason), REASON)}`))],
      })),
    },
    ...(rest > 1 ? [paragraph(text(`and ${rest} more`))] : []),
  ]
}
