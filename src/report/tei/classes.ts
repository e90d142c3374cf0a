import type { Report, ReportedDiscrepancy, Verdict } from '../../model.ts'
import { isName } from '../../text/tei-passage.ts'
import { element, escaped } from '../../text/xml.ts'
import { kindTitle } from '../kind-title.ts'
import { discrepanciesOf, SEVERITIES } from '../severities.ts'
import { plain } from './plain.ts'

/** What is told of a discrepancy or of a quotation of a draft, in the header once, so that others can point to it. */
export function classesOf(report: Report): string {
  const all = discrepanciesOf(report.findings)
  const kinds = Array.from(new Set(all.map(({ kind }) => kind).filter(isName))).toSorted()
  const states = ['new', 'known', 'accepted', 'reclassified']
  const verdicts = ['verbatim', 'differs', 'not-found', 'not-comparable']
  return [
    ...(kinds.length > 0 ? [taxonomy('kind', kinds, kindTitle)] : []),
    taxonomy('severity', SEVERITIES),
    taxonomy('state', states),
    taxonomy('circumstance', ['marked', 'unmarked', 'departs-from-source']),
    ...(report.verdicts ? [taxonomy('verdict', verdicts)] : []),
  ].join('\n')
}

function taxonomy(of: string, names: readonly string[], said = (name: string) => name.replaceAll('-', ' ')): string {
  const categories = names.map((name) =>
    element('category', { 'xml:id': `${of}.${name}` }, element('catDesc', {}, escaped(plain(said(name))))),
  )
  return element('taxonomy', { 'xml:id': of }, ['', ...categories, ''].join('\n'))
}

/** Pointers to what is told of a discrepancy. */
export function classesPointedTo({ kind, severity, state, reclassified, marked, direction }: ReportedDiscrepancy): string[] {
  return [
    ...(isName(kind) ? [`#kind.${kind}`] : []),
    `#severity.${severity}`,
    `#state.${state}`,
    ...(reclassified ? ['#state.reclassified'] : []),
    `#circumstance.${marked ? 'marked' : 'unmarked'}`,
    ...(direction === 'unknown' ? [] : [`#circumstance.${direction}`]),
  ]
}

/** A pointer to what was found of a quotation of a draft. */
export function verdictPointedTo({ verdict }: Verdict): string {
  return `#verdict.${verdict}`
}
