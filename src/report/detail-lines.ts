import type { Finding } from '../model.ts'
import type { Entry } from './entries.ts'
import { inert } from './inert.ts'
import { isolated, wrap } from './layout.ts'
import type { Palette } from './palette.ts'

/** What a reader may ask next: every discrepancy in a sentence with its id and rule, and why each witness was matched. */
export function detailLines({ cluster }: Pick<Finding, 'cluster'>, entries: readonly Entry[], paint: Palette, width: number): string[] {
  const indented = (text: string, indent: number) => wrap(text, width - indent).map((line) => `${' '.repeat(indent)}${isolated(line)}`)
  return [
    ...entries.flatMap(({ discrepancy, number }) => {
      const { id, message, rule, confidence, comment } = discrepancy
      const about = [id, inert(rule), ...(confidence === 'high' ? [] : [`${confidence} confidence`])].join(' · ')
      return [
        ...indented(`${number === undefined ? '' : `${number} `}${inert(message)}`, 2),
        ...(comment === undefined ? [] : indented(`“${inert(comment)}”`, 4)),
        ...indented(paint.quiet(about), 4),
      ]
    }),
    ...reasons(cluster.witnesses).flatMap((reason) => indented(paint.quiet(reason), 2)),
  ]
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
