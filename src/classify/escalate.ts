import type { Severity } from '../model.ts'
import type { Verdict } from './define-kind.ts'
import type { Difference } from './difference.ts'
import { raise } from './severity.ts'

/** What speech licenses and writing does not. */
const FROM_INFO = new Set(['spelling-variant', 'contraction', 'disfluency', 'dialect-normalisation'])
/** Small changes of wording, which weigh more where the words are known to the letter. */
const FROM_MINOR = new Set(['function-word', 'inflection', 'synonym'])

/** The severity of a verdict in its setting, and what raised it. */
export function escalate(
  kind: string,
  base: Severity,
  verdict: Verdict,
  { setting }: Pick<Difference, 'setting'>,
): { severity: Severity; rule: string } {
  const severity = verdict.severity ?? base
  const raised = (severity === 'info' && FROM_INFO.has(kind)) || (severity === 'minor' && FROM_MINOR.has(kind))
  if (setting.medium !== 'written' || !raised) return { severity, rule: verdict.rule }
  return { severity: raise(severity), rule: `${verdict.rule}; written source` }
}
