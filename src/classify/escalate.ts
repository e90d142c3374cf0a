import type { Severity } from '../model.ts'
import type { Kind } from './define-kind.ts'
import type { Judgement } from './judge.ts'
import { translationVariant } from './kinds/translation-variant.ts'
import { gravity, raise } from './severity.ts'

/** What a judgement comes to in its setting. */
export interface Outcome {
  readonly kind: Kind
  readonly severity: Severity
  readonly rule: string
}

/** What speech licenses and writing does not. */
const FROM_INFO = new Set(['spelling-variant', 'contraction', 'disfluency', 'dialect-normalisation'])
/** Small changes of wording, which weigh more where the words are known to the letter. */
const FROM_MINOR = new Set(['function-word', 'inflection', 'synonym'])
/** What two translators of one sentence may well do differently. */
const OF_TRANSLATORS = new Set([
  'content-substitution',
  'synonym',
  'inflection',
  'function-word',
  'word-order',
  'silent-omission',
  'silent-insertion',
  'approximate-quotation',
])

/** Raises what a written source does not license, and lowers what a translation does. */
export function escalate({ kind, verdict, difference: { setting } }: Judgement): Outcome {
  const severity = verdict.severity ?? kind.severity
  if (setting.isTranslated && OF_TRANSLATORS.has(kind.kind) && gravity(severity) > 0)
    return { kind: translationVariant, severity: 'minor', rule: `${verdict.rule}; a translation` }
  const isRaised = (severity === 'info' && FROM_INFO.has(kind.kind)) || (severity === 'minor' && FROM_MINOR.has(kind.kind))
  if (setting.medium !== 'written' || !isRaised || verdict.unraised) return { kind, severity, rule: verdict.rule }
  return { kind, severity: raise(severity), rule: `${verdict.rule}; written source` }
}
