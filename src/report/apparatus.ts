import type { Report, ReportedDiscrepancy, Side } from '../model.ts'
import { entriesOf } from './entries.ts'
import { inert } from './inert.ts'
import type { ReportOptions } from './reporter.ts'
import { wordsOf } from './sides.ts'

/** A critical apparatus in plain text, a line a variant: `harm B, E ] hurt A  (content-substitution, major)`, a paragraph a cluster. */
export function apparatus(report: Report, options: ReportOptions): string {
  const paragraphs = report.findings.flatMap((finding) => {
    const lines = entriesOf(finding, options).map(({ discrepancy }) => lineOf(discrepancy))
    const { speaker, id } = finding.cluster
    return lines.length > 0 ? [[`${speaker === undefined ? '' : `${inert(speaker)}, `}${id}`, ...lines].join('\n')] : []
  })
  return paragraphs.map((paragraph) => `${paragraph}\n`).join('\n')
}

function lineOf(discrepancy: ReportedDiscrepancy): string {
  const { lemma, variant, kind, severity, state, direction, confidence } = discrepancy
  const note = [
    kind,
    severity,
    ...(direction === 'departs-from-source' ? ['departs from the source'] : []),
    ...(confidence === 'low' ? ['low confidence'] : []),
    ...(state === 'new' ? [] : [state]),
  ].join(', ')
  return `${sideOf(lemma, discrepancy)} ] ${sideOf(variant, discrepancy)}  (${note})`
}

/** Editions write `om.` where a witness omits the words. */
function sideOf(side: Side, discrepancy: ReportedDiscrepancy): string {
  const isOmission = side.kind === 'omitted' && discrepancy.loci.length > 0
  return `${isOmission ? 'om.' : wordsOf(side, discrepancy)} ${side.sigla.map(inert).join(', ')}`.trimEnd()
}
