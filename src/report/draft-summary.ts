import type { Report } from '../model.ts'
import { checklistHeading } from './checklist-heading.ts'
import { checklists } from './checklists.ts'
import { inert } from './inert.ts'
import { flow } from './layout.ts'
import { many } from './many.ts'
import type { Palette } from './palette.ts'

/** How many quotations of each draft there are of each verdict, and what they were compared with; undefined where no draft was judged. */
export function draftSummary(report: Report, paint: Palette, width: number): string[] | undefined {
  const lists = checklists(report)
  if (!lists) return undefined
  const { counts, options } = report
  const others = report.articles.filter(({ isDraft }) => !isDraft)
  const count = (role: string): number => others.filter((each) => each.role === role).length
  const [articles, sources, transcripts] = [count('report'), count('source'), count('transcript')]
  const beside = [
    ...(sources > 0 ? [many(sources, 'source')] : []),
    ...(transcripts > 0 ? [many(transcripts, 'transcript')] : []),
    ...(articles > 0 ? [many(articles, 'article')] : []),
  ]
  const rest = [
    ...(options.profile === 'default' ? [] : [`profile ${inert(options.profile)}`]),
    ...Object.entries(counts.off ?? {}).map(([kind, off]) => `${off} ${inert(kind)} turned off`),
    ...(counts.passedOver > 0 ? [`${many(counts.passedOver, 'file')} of other kinds passed over`] : []),
  ]
  const units = [...(beside.length > 0 ? [`against ${listed(beside)}`] : []), ...rest]
  return [...lists.flatMap((list) => checklistHeading(list, paint, width)), ...flow(units, ' · ', width)]
}

const listed = (units: readonly string[]): string =>
  units.length > 1 ? `${units.slice(0, -1).join(', ')} and ${units.at(-1)}` : (units[0] ?? '')
