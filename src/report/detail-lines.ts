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
    ...cluster.witnesses.flatMap(({ siglum, match }) => (match ? indented(paint.quiet(`${inert(siglum)} ${inert(match.why)}`), 2) : [])),
  ]
}
