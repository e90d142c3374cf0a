import type { VerdictName } from '../model.ts'
import type { Checklist } from './checklists.ts'
import { inert } from './inert.ts'
import { flow, wrap } from './layout.ts'
import { many } from './many.ts'
import type { Palette } from './palette.ts'

const ALONE = 'read by itself; --against, --reference and --transcript compare it'

/** `draft.docx · 23 quotations: 14 verbatim · 4 differ · …`: how many there are of each verdict, and how many are ticked off. */
export function checklistHeading(list: Checklist, paint: Palette, width: number): string[] {
  const { draft, quotations, isAlone } = list
  const all = quotations.length === 0 ? 'no quotations' : many(quotations.length, 'quotation')
  const [first, ...others] = countsOf(list, paint)
  const told = isAlone ? [all, ...countsOf(list, paint), ALONE] : first === undefined ? [all] : [`${all}: ${first}`, ...others]
  return [
    ...flow([paint.strong(inert(draft.path)), ...told], ' · ', width),
    ...revisionsOf(draft).flatMap((line) => wrap(line, width).map(paint.quiet)),
  ]
}

/** That nothing can be compared need not be counted where there is nothing to compare with. */
function countsOf({ quotations, isAlone }: Checklist, { severity }: Palette): string[] {
  const count = (name: VerdictName): number => quotations.filter(({ verdict }) => verdict.verdict === name).length
  const told = (name: VerdictName, words: string, brush = (text: string) => text): string[] =>
    count(name) > 0 ? [brush(`${count(name)} ${words}`)] : []
  const ticked = quotations.filter(({ verdict }) => verdict.tick?.ticked).length
  return [
    ...told('verbatim', 'verbatim'),
    ...told('differs', count('differs') === 1 ? 'differs' : 'differ', severity.major),
    ...told('not-found', 'not found', severity.critical),
    ...(isAlone ? [] : told('not-comparable', 'not comparable')),
    ...(ticked > 0 ? [`${ticked} ticked`] : []),
  ]
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
