import type { Severity } from '../model.ts'
import type { Circumstances } from './circumstances.ts'
import type { Kind } from './define-kind.ts'
import { inDisplay } from './display.ts'
import type { Judgement } from './judge.ts'
import { translationVariant } from './kinds/translation-variant.ts'
import { levelled, levelOf, type Policy } from './policy.ts'
import { gravity } from '../text/gravity.ts'
import { raise } from './severity.ts'

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
export function escalate(
  { kind, ruling, difference: { setting } }: Judgement,
  { medium, isTranslated }: Pick<Circumstances, 'medium' | 'isTranslated'> = setting,
): Outcome {
  const severity = ruling.severity ?? kind.severity
  if (isTranslated && OF_TRANSLATORS.has(kind.kind) && gravity(severity) > 0)
    return { kind: translationVariant, severity: 'minor', rule: `${ruling.rule}; a translation` }
  const isRaised = (severity === 'info' && FROM_INFO.has(kind.kind)) || (severity === 'minor' && FROM_MINOR.has(kind.kind))
  if (medium !== 'written' || !isRaised || ruling.unraised) return { kind, severity, rule: ruling.rule }
  return { kind, severity: raise(severity), rule: `${ruling.rule}; written source` }
}

/** All that raises and lowers a judgement, one after the other, the profile last; `isOff` where the profile does not want to be told. */
export function outcomeOf(judgement: Judgement, here: Circumstances, policy: Policy): Outcome & { readonly isOff: boolean } {
  const { kind, ruling } = judgement
  const shown = inDisplay(judgement, escalate(judgement, here), here.display)
  const outcome = doubtful(here, shown)
  if (policy.kinds.size === 0 && here.outlets.length === 0) return { ...outcome, isOff: false }
  const usual = gravity(outcome.kind.severity)
  const found = gravity(outcome.kind === kind ? (ruling.severity ?? kind.severity) : outcome.severity)
  // Headlines have a style of their own.
  const isStyle = here.display !== undefined && outcome.kind.weight === 'orthographic'
  const isSlighter = found < usual || ruling.unraised === true || outcome !== shown || isStyle
  const exception = isSlighter ? 'slighter' : found > usual ? 'graver' : undefined
  const level = levelOf(policy, outcome.kind.kind, here.medium, here.outlets)
  const { severity, isOff, rule } = levelled(outcome.severity, level, exception, policy.name)
  return { kind: outcome.kind, severity, isOff, rule: rule ? `${outcome.rule}; ${rule}` : outcome.rule }
}

/** Where both sides may well print two utterances, that they differ is no grave matter. */
function doubtful({ match }: Circumstances, outcome: Outcome): Outcome {
  if (match.confidence !== 'low' || gravity(outcome.severity) <= gravity('minor')) return outcome
  return { ...outcome, severity: 'minor', rule: `${outcome.rule}; perhaps of two utterances` }
}
