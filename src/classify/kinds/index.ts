import type { Kind } from '../define-kind.ts'
import { approximateQuotation } from './approximate-quotation.ts'
import { attributionConflict } from './attribution-conflict.ts'
import { bracketedInterpolation } from './bracketed-interpolation.ts'
import { letterCase } from './case.ts'
import { conditionChange } from './condition-change.ts'
import { contentSubstitution } from './content-substitution.ts'
import { contextomy } from './contextomy.ts'
import { contraction } from './contraction.ts'
import { degreeChange } from './degree-change.ts'
import { dialectNormalisation } from './dialect-normalisation.ts'
import { displayBodyMismatch } from './display-body-mismatch.ts'
import { disfluency } from './disfluency.ts'
import { distantJuxtaposition } from './distant-juxtaposition.ts'
import { ellipsis } from './ellipsis.ts'
import { emphasisAdded } from './emphasis-added.ts'
import { entityChange } from './entity-change.ts'
import { expurgation } from './expurgation.ts'
import { formVariant } from './form-variant.ts'
import { functionWord } from './function-word.ts'
import { houseStyle } from './house-style.ts'
import { hedgeChange } from './hedge-change.ts'
import { inflection } from './inflection.ts'
import { mediumConflict } from './medium-conflict.ts'
import { modalityChange } from './modality-change.ts'
import { negationFlip } from './negation-flip.ts'
import { negationMoved } from './negation-moved.ts'
import { numberChange } from './number-change.ts'
import { occasionConflict } from './occasion-conflict.ts'
import { possessiveToggle } from './possessive-toggle.ts'
import { preparedVsDelivered } from './prepared-vs-delivered.ts'
import { promptDropped } from './prompt-dropped.ts'
import { pronounChange } from './pronoun-change.ts'
import { punctuation } from './punctuation.ts'
import { quantifierChange } from './quantifier-change.ts'
import { quoteMarksMalformed } from './quote-marks-malformed.ts'
import { sameOutletInconsistency } from './same-outlet-inconsistency.ts'
import { sic } from './sic.ts'
import { signalledOmission } from './signalled-omission.ts'
import { silentInsertion } from './silent-insertion.ts'
import { silentOmission } from './silent-omission.ts'
import { soundAlike } from './sound-alike.ts'
import { spellingVariant } from './spelling-variant.ts'
import { stanceVerb } from './stance-verb.ts'
import { stitchedQuotation } from './stitched-quotation.ts'
import { synonym } from './synonym.ts'
import { translationVariant } from './translation-variant.ts'
import { truncation } from './truncation.ts'
import { typo } from './typo.ts'
import { unattributedQuotation } from './unattributed-quotation.ts'
import { unmarkedSplice } from './unmarked-splice.ts'
import { unsupportedQuotation } from './unsupported-quotation.ts'
import { versionDrift } from './version-drift.ts'
import { withdrawnReading } from './withdrawn-reading.ts'
import { wordOrder } from './word-order.ts'

/** All kinds, in order of precedence: a variation is of the first that recognises it. */
export const KINDS: readonly Kind[] = [
  attributionConflict,
  unattributedQuotation,
  occasionConflict,
  mediumConflict,
  stanceVerb,
  promptDropped,
  contextomy,
  distantJuxtaposition,
  preparedVsDelivered,
  withdrawnReading,
  displayBodyMismatch,
  sameOutletInconsistency,
  versionDrift,
  unsupportedQuotation,
  stitchedQuotation,
  approximateQuotation,
  translationVariant,
  quoteMarksMalformed,
  houseStyle,
  emphasisAdded,
  sic,
  letterCase,
  expurgation,
  ellipsis,
  signalledOmission,
  possessiveToggle,
  punctuation,
  formVariant,
  contraction,
  spellingVariant,
  dialectNormalisation,
  disfluency,
  bracketedInterpolation,
  negationMoved,
  wordOrder,
  unmarkedSplice,
  numberChange,
  quantifierChange,
  negationFlip,
  modalityChange,
  conditionChange,
  hedgeChange,
  degreeChange,
  truncation,
  typo,
  pronounChange,
  entityChange,
  inflection,
  synonym,
  soundAlike,
  functionWord,
  contentSubstitution,
  silentOmission,
  silentInsertion,
]
