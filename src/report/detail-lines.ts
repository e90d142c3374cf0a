import type { Finding, Otherwise } from '../model.ts'
import type { Entry } from './entries.ts'
import { inert } from './inert.ts'
import { isolated, wrap } from './layout.ts'
import type { Palette } from './palette.ts'

/** What a reader may ask next: every discrepancy in a sentence with its id and rule, what would change how severe it is, and why each witness was matched. */
export function detailLines({ cluster }: Pick<Finding, 'cluster'>, entries: readonly Entry[], paint: Palette, width: number): string[] {
  const indented = (text: string, indent: number) => wrap(text, width - indent).map((line) => `${' '.repeat(indent)}${isolated(line)}`)
  return [
    ...entries.flatMap(({ discrepancy, number }) => {
      const { id, message, rule, confidence, confidenceReason, otherwise = [] } = discrepancy
      const doubt = `${confidence} confidence${confidenceReason === undefined || confidenceReason === rule ? '' : ` (${inert(confidenceReason)})`}`
      const about = [id, inert(rule), ...(confidence === 'high' ? [] : [doubt])].join(' · ')
      return [
        ...indented(`${number === undefined ? '' : `${number} `}${inert(message)}`, 2),
        ...indented(paint.quiet(about), 4),
        ...(otherwise.length > 0 ? indented(paint.quiet(inert(elsewhere(otherwise))), 4) : []),
      ]
    }),
    ...reasons(cluster.witnesses).flatMap((reason) => indented(paint.quiet(reason), 2)),
  ]
}

/** `minor if the words were spoken; critical if …`: what comes to the same severity stands together. */
function elsewhere(otherwise: readonly Otherwise[]): string {
  const severities = Array.from(new Set(otherwise.map(({ severity }) => severity)))
  const when = (severity: Otherwise['severity']): string =>
    otherwise
      .filter((each) => each.severity === severity)
      .map((each) => `if ${each.when}`)
      .join(', or ')
  return severities.map((severity) => `${severity} ${when(severity)}`).join('; ')
}

/** Why the witnesses were matched, and how sure that is where it is not beyond doubt; those of one reason together. */
function reasons(witnesses: Finding['cluster']['witnesses']): string[] {
  const sigla = new Map<string, string[]>()
  for (const { siglum, match } of witnesses) {
    if (!match) continue
    const why = `${match.why}${match.confidence === 'high' ? '' : ` · ${match.confidence} confidence`}`
    sigla.set(why, [...(sigla.get(why) ?? []), siglum])
  }
  return Array.from(sigla, ([why, names]) => inert(`${names.join(' ')} matched: ${why}`))
}
