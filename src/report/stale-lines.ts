import type { Report } from '../model.ts'
import { entryWords } from './entry-words.ts'
import { goneFrom } from './gone-from.ts'
import { inert } from './inert.ts'
import { isolated, wrap } from './layout.ts'
import type { Palette } from './palette.ts'
import { worstFirst } from './severities.ts'

const LISTED = 10

/** What the baseline, or an earlier report, knows and no article prints any more, the gravest first. */
export function staleLines(
  report: Pick<Report, 'baseline'>,
  { verbose }: { readonly verbose: boolean },
  paint: Palette,
  width: number,
): string[] {
  const gone = goneFrom(report).gone.toSorted(worstFirst)
  if (gone.length === 0) return []
  const rest = gone.length - LISTED
  const listed = verbose || rest <= 1 ? gone : gone.slice(0, LISTED)
  const lines = listed.flatMap((entry) => {
    const [first = '', ...others] = wrap(isolated(entryWords(entry)), width - 2)
    return [first, ...others.map((line) => `  ${line}`), `  ${entry.severity} · ${inert(entry.kind)} · ${inert(entry.id)}`]
  })
  return [
    paint.strong(`No longer found: ${gone.length} of ${report.baseline.of === 'report' ? 'the earlier report' : 'the baseline'}`),
    ...lines.map((line) => `  ${line}`),
    ...(listed.length < gone.length ? [`  and ${rest} more, -v shows them`] : []),
  ]
}
