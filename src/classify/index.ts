import type { Cluster, Collation, Discrepancy, Judged, Profile, Side, Withdrawn } from '../model.ts'
import { gatherLoose } from './approximate.ts'
import { withoutClosingMarks } from './closing-marks.ts'
import { withoutMaskDashes } from './dashed.ts'
import { discrepancyOf } from './discrepancy.ts'
import { edgesOf } from './edges.ts'
import { emojiLost } from './emoji-lost.ts'
import { againstHouse } from './house-style.ts'
import { asGathered, movedFinder, movesIn } from './gathered.ts'
import { withOtherForms } from './in-other-forms.ts'
import { type Judgement, judge, keepsWords, leaveTheSame, surveyAll } from './judge.ts'
import { leftOutByDraft } from './left-out-by-draft.ts'
import { onceEach } from './once-each.ts'
import { bothEnd, leftBy, overEdge } from './over-edge.ts'
import { passageOf } from './passage.ts'
import { policyOf } from './policy.ts'
import { asDelivered } from './prepared.ts'
import { classifyReport as reportOf, type Whole } from './report.ts'
import type { Setting } from './difference.ts'
import { settingOf } from './setting.ts'
import { joinMoved } from './transpositions.ts'
import { underPolicy, withoutOff } from './under-policy.ts'
import { type Variation, variationsOf } from './variations.ts'
import { amongArticles } from './whole/among-articles.ts'

export { KINDS } from './kinds/index.ts'
export { loweredBy } from './lowered-by.ts'
export { PROFILES } from './profiles/index.ts'
export { withdrawnReadings } from './whole/withdrawn/withdrawn-readings.ts'
export { defineKind, type Kind } from './define-kind.ts'

/** Names every difference of a collation and says how grave it is; what the profile has turned off is left out. */
export function classify(collation: Collation, profile: Profile = 'default'): Discrepancy[] {
  return [...judged(collation, profile).discrepancies]
}

/**
 * The same with what the profile has turned off, counted by kind; readings that were withdrawn are known by `withdrawn`.
 *
 * @throws UsageError where the profile names a kind or a profile that there is not.
 */
export function judged(collation: Collation, profile: Profile = 'default', withdrawn: readonly Withdrawn[] = []): Judged {
  const policy = policyOf(profile)
  const { gathered, asPrinted } = asGathered(collation)
  const told = judgementsOf(gathered).map((judgement) => asPrinted(discrepancyOf(gathered, judgement, policy)))
  const discrepancies = told.map(({ discrepancy }) => discrepancy)
  const moves = movesIn(collation, discrepancies, settingOf(collation)).map((judgement) => discrepancyOf(collation, judgement, policy))
  return withoutOff(collation, amongArticles(collation, [...told, ...moves], withdrawn, policy))
}

/** What only the whole run can show, under a profile. */
export function classifyReport(clusters: readonly Cluster[], whole: Whole, profile: Profile = 'default'): Judged[] {
  const policy = policyOf(profile)
  // Under the profile it comes with all the others.
  return [...reportOf(clusters, whole, (collation) => classify(collation)), ...againstHouse(whole.quotations, policy)].map(
    ({ collation, discrepancies }) =>
      withoutOff(
        collation,
        discrepancies.map((each) => underPolicy(collation, each, policy)),
      ),
  )
}

function judgementsOf(collation: Collation): readonly Judgement[] {
  const setting = settingOf(collation)
  const variations = [
    ...withoutMaskDashes(withoutClosingMarks(variationsOf(collation))),
    ...edgesOf(collation),
    ...emojiLost(collation),
  ].toSorted((a, b) => (a.loci[0] ?? 0) - (b.loci[0] ?? 0))
  const surveyed = surveyAll(collation, setting)
  const isOfMoved = movedFinder(collation)
  const widened = joinMoved(collation, variations, setting).flatMap((variation) => overEdges(collation, variation, setting))
  const local = onceEach(
    widened.flatMap((variation) => untaken(collation, variation, widened).flatMap((each) => judge(each, setting) ?? [])),
    setting,
  )
  const loose = gatherLoose(
    collation,
    local.filter((each) => !isTold(each, surveyed) || isReplaced(each, surveyed) || isOfMoved(each)),
    setting,
  )
  return leftOutByDraft(collation, withOtherForms(collation, [...surveyed, ...asDelivered(collation, loose)]))
}

/** A variation with what belongs to it beyond the end of a witness; who has nothing of that is told of at the words alone, as if the others were not there. */
function overEdges(collation: Collation, variation: Variation, setting: Setting): Variation[] {
  const wider = overEdge(collation, variation)
  if (!wider) return [variation]
  const isOne = keepsWords(wider, setting)
  const other = !isOne && byFigure(variation) ? nearEdge(collation, variation, setting) : undefined
  if (isOne || other)
    return [other ?? wider, ...leftBy(collation, variation, other ?? wider).flatMap((each) => overEdges(collation, each, setting))]
  if (!bothEnd(wider) || leftBy(collation, variation, wider).length > 0) return [variation]
  return [saysTheSame(variation, setting) || leaveTheSame(wider, variation, setting) ? variation : wider]
}

/** How many loci of a number may lie beyond the end of a witness: `sixty-thousand-dollar`, where that begins with `$60,000`. */
const REACH = 6

function nearEdge(collation: Collation, variation: Variation, setting: Setting): Variation | undefined {
  const wider = Array.from({ length: REACH }, (_, at) => overEdge(collation, variation, at + 1))
  return wider.find((each) => each && keepsWords(each, setting))
}

function byFigure({ lemma, variant }: Variation): boolean {
  return [lemma, variant].some(({ text }) => /\d/.test(text))
}

/** Whether its two sides are two ways to say one thing: then neither stands for what lies beyond. */
function saysTheSame(variation: Variation, setting: Setting): boolean {
  const kind = judge(variation, setting)?.kind
  return kind?.weight === 'orthographic' || kind?.kind === 'synonym'
}

/** What lies beyond the end of a witness, without what stands there against words that it prints: `No one` against its `Nobody`. */
function untaken(collation: Collation, variation: Variation, all: readonly Variation[]): Variation[] {
  const { matter, lemma, variant } = variation
  if (matter !== 'edge') return [variation]
  const facing = all.filter((other) => other.matter === 'words' && [other.variant, other.lemma].some((side) => isWithin(variant, side)))
  const taken = new Set(facing.flatMap(({ loci }) => loci))
  const loci = variation.loci.filter((at) => !taken.has(at))
  if (loci.length === 0) return []
  if (loci.length === variation.loci.length) return [variation]
  return [{ matter, loci, lemma: passageOf(collation, loci, lemma.sigla), variant: passageOf(collation, loci, variant.sigla) }]
}

/** Kinds that say of a witness as a whole what its single differences would only repeat. */
const OF_THE_WHOLE = new Set(['unsupported-quotation', 'stitched-quotation'])

const FEW = 2

function isTold({ difference: { loci, lemma, variant } }: Judgement, surveyed: readonly Judgement[]): boolean {
  return surveyed.some(
    ({ kind, difference: told }) =>
      OF_THE_WHOLE.has(kind.kind) && isOver(told, loci) && (isWithin(variant, told.variant) || isWithin(lemma, told.variant)),
  )
}

/** Blocks of words that moved leave gaps at both places; a few words against a few others do not come of that. */
function isReplaced({ kind, difference }: Judgement, surveyed: readonly Judgement[]): boolean {
  const { left, right, lemma, variant } = difference
  if (surveyed.some(({ kind: whole, difference: told }) => whole.kind === 'unsupported-quotation' && told.loci.length === 0)) return false
  const isShort = [left, right].every((words) => words.length > 0 && words.length <= FEW)
  return isShort && lemma.kind === 'attested' && variant.kind === 'attested' && kind.kind !== 'content-substitution'
}

/** Whether what is told is of the whole, or of these very words. */
function isOver(told: Variation, loci: readonly number[]): boolean {
  return told.loci.length === 0 || loci.some((at) => told.loci.includes(at))
}

function isWithin(side: Side, other: Side): boolean {
  return side.sigla.every((siglum) => other.sigla.includes(siglum))
}
