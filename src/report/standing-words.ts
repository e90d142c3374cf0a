import type { ReportedDiscrepancy } from '../model.ts'
import { dateOf } from './date-of.ts'
import { inert } from './inert.ts'

/** What the baseline makes of it, in a word or two beside the kind; nothing where it is new and always was. */
export function standingWords({ state, reclassified, until }: ReportedDiscrepancy): string[] {
  if (state === 'new') return until === undefined ? [] : [`accepted until ${dateOf(until)}, new again`]
  const held = until === undefined ? state : `${state} until ${dateOf(until)}`
  return [reclassified ? `${held}, reclassified` : held]
}

/** Why it may stand, who said so and when: `“heard on tape” – ap, 3 May 2026`; undefined where nobody said. */
export function reasonWords({ reason, author, since }: ReportedDiscrepancy): string | undefined {
  if (reason === undefined) return undefined
  const who = [...(author === undefined ? [] : [inert(author)]), ...(since === undefined ? [] : [dateOf(since)])].join(', ')
  return `“${inert(reason)}”${who && ` – ${who}`}`
}
