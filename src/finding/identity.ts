import type { Collation, Discrepancy } from '../model.ts'
import { digest } from '../text/digest.ts'
import { fingerprint } from '../text/fingerprint.ts'

/**
 * The id of a discrepancy: `d-` and eight hexadecimal digits.
 *
 * Made of its family, its two readings in no order, and four agreed words on either side; so it stays when articles
 * are added, renamed or read in another order, and when a kind is given another severity.
 */
export function identity(discrepancy: Discrepancy, collation: Pick<Collation, 'loci' | 'transpositions'>): string {
  const { family, readings, context } = fingerprint(discrepancy, collation)
  return `d-${digest(family, ...readings, context.before, context.after)}`
}
