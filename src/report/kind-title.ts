import { KINDS } from '../classify/kinds/index.ts'
import { inert } from './inert.ts'

const TITLES = new Map(KINDS.map(({ kind, title }) => [kind, title]))

/** What people call a kind: `degree changed`; its name, where a later version knows more kinds. */
export function kindTitle(kind: string): string {
  return TITLES.get(kind) ?? inert(kind)
}
