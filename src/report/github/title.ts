import { KINDS } from '../../classify/kinds/index.ts'
import { shorten } from '../../text/shorten.ts'
import { inert } from '../inert.ts'
import type { Told } from '../news-first.ts'

/** Characters of a name. */
const SHOWN = 60

/** Whose words differ, how, and how grave it is: `Ana Petrov: degree changed (major)`. */
export function titleOf({ finding, discrepancy: { kind, severity } }: Told): string {
  const { speaker } = finding.cluster
  const title = KINDS.find((each) => each.kind === kind)?.title ?? inert(kind)
  return `${speaker === undefined ? '' : `${shorten(inert(speaker), SHOWN)}: `}${title} (${severity})`
}
