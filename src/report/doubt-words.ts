import type { ReportedDiscrepancy } from '../model.ts'

/** How a rule ends, and what is said beside a kind, where one side was only heard. */
export const BY_EAR = 'against a transcript alone'

/** What is doubted of a difference of low confidence, which fails no run: whether its sides are one utterance, or whether it is a difference. Undefined where nothing is. */
export function doubtWords({ confidence, confidenceReason, rule, withdrawn }: ReportedDiscrepancy): string | undefined {
  if (confidence !== 'low') return undefined
  const isOfWords = confidenceReason === undefined || rule.startsWith(confidenceReason) || rule.endsWith(BY_EAR) || withdrawn !== undefined
  return isOfWords ? 'low confidence' : 'perhaps not one utterance'
}
