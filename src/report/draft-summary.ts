import type { Report } from '../model.ts'
import { changedSince } from './changed-since.ts'
import { checklistHeading } from './checklist-heading.ts'
import { checklists } from './checklists.ts'
import { comparedWith, notCompared } from './compared-with.ts'
import { inert } from './inert.ts'
import { flow, wrap } from './layout.ts'
import { many } from './many.ts'
import type { Palette } from './palette.ts'
import { periodWords } from './period-words.ts'

/** How many quotations of each draft there are of each verdict, and what they were compared with; undefined where no draft was judged. */
export function draftSummary(report: Report, paint: Palette, width: number): string[] | undefined {
  const lists = checklists(report)
  if (!lists) return undefined
  const { counts, options } = report
  const against = comparedWith(report)
  const rest = [
    ...changedSince(report),
    ...periodWords(report),
    ...(options.profile === 'default' ? [] : [`profile ${inert(options.profile)}`]),
    ...Object.entries(counts.off ?? {}).map(([kind, off]) => `${off} ${inert(kind)} turned off`),
    ...(counts.passedOver > 0 ? [`${many(counts.passedOver, 'file')} of other kinds passed over`] : []),
  ]
  const units = [...(against ? [against] : []), ...rest]
  return [
    ...lists.flatMap((list) => checklistHeading(list, paint, width)),
    ...flow(units, ' · ', width),
    ...wrap(notCompared(report), width).filter(Boolean),
  ]
}
