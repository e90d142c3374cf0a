import type { VerdictName } from '../model.ts'
import type { Checklist } from './checklists.ts'
import { inert } from './inert.ts'
import { flow, wrap } from './layout.ts'
import type { Palette } from './palette.ts'

/** `draft.docx · 23 quotations: 14 verbatim · 4 differ · …`: how many there are of each verdict, and how many are ticked off. */
export function checklistHeading({ draft, quotations }: Checklist, paint: Palette, width: number): string[] {
  const count = (name: VerdictName): number => quotations.filter(({ verdict }) => verdict.verdict === name).length
  const told = (name: VerdictName, words: string, brush = (text: string) => text): string[] =>
    count(name) > 0 ? [brush(`${count(name)} ${words}`)] : []
  const ticked = quotations.filter(({ verdict }) => verdict.tick?.ticked).length
  const counts = [
    ...told('verbatim', 'verbatim'),
    ...told('differs', count('differs') === 1 ? 'differs' : 'differ', paint.severity.major),
    ...told('not-found', 'not found', paint.severity.critical),
    ...told('not-comparable', 'not comparable'),
    ...(ticked > 0 ? [`${ticked} ticked`] : []),
  ]
  const [first, ...others] = counts
  const all = quotations.length === 0 ? 'no quotations' : `${quotations.length} ${quotations.length === 1 ? 'quotation' : 'quotations'}`
  const units = [paint.strong(inert(draft.path)), first === undefined ? all : `${all}: ${first}`, ...others]
  return [...flow(units, ' · ', width), ...revisionsOf(draft).flatMap((line) => wrap(line, width).map(paint.quiet))]
}

/** Which state of a file with tracked changes was read. */
function revisionsOf({ revisions }: Checklist['draft']): string[] {
  if (!revisions) return []
  const { view, insertions, deletions } = revisions
  const changes = `${insertions} inserted, ${deletions} deleted`
  return [
    view === 'final' ? `read with its tracked changes accepted (${changes})` : `read as it was before its tracked changes (${changes})`,
  ]
}
