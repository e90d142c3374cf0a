import type { Collation } from '../model.ts'
import { areOneNumber } from './belong-together.ts'
import type { Kind, Ruling } from './define-kind.ts'
import type { Difference, Setting } from './difference.ts'
import { beginsTwice, claimsSentence } from './edges.ts'
import { joined } from './irons/joining.ts'
import { lostBetweenMarks } from './lost-between-marks.ts'
import { disfluency } from './kinds/disfluency.ts'
import { KINDS } from './kinds/index.ts'
import { meetsByChance } from './meets-by-chance.ts'
import { isBracketed } from './parentheses.ts'
import type { Passage } from './passage.ts'
import type { Variation } from './variations.ts'
import { residue, same, type Word, wordsOf } from './words.ts'

/** A variation, what it is, and why. */
export interface Judgement {
  readonly difference: Difference
  readonly kind: Kind
  readonly ruling: Ruling
}

/** Kinds that can tell what lies beyond the end of a fragment; to all others it is no difference. */
const AT_EDGES = new Set(['disfluency', 'hedge-change', 'truncation'])
/** What the first few words of a sentence may be, which then are missing at its head: `Only`, `Never`, `So very`; no comma parts them from it. */
const AT_HEADS = new Set([...AT_EDGES, 'quantifier-change', 'negation-moved', 'negation-flip', 'degree-change'])
const SHORT_HEAD = 3
/** What a condition lost between two pairs of marks is, whatever its words. */
const CUTS = new Set(['truncation'])
/** What a number is of which one side prints the end only: `thirty-five`, `five`. */
const NUMBERS = new Set(['number-change'])
/** What can be told of words behind which two sides only meet by chance: not what the words say, as the other side may deny none of it. */
const WHERE_THEY_PART = new Set(['silent-omission', 'silent-insertion'])

/** The kinds that can name a variation, those that iron, and those that look at the collation as a whole. */
const NAMING = KINDS.filter((kind) => kind.iron || kind.recognise)
const IRONING = KINDS.filter((kind) => kind.iron)
const SURVEYING = KINDS.filter((kind) => kind.survey)

/** Names a variation: first whatever keeps the words, ironed out step by step; then, by what is left, the first kind that fits. Undefined where there is nothing to tell. */
export function judge(variation: Variation, setting: Setting): Judgement | undefined {
  const isEdge = variation.matter === 'edge'
  // Most fragments are cut amid a sentence and claim nothing.
  const isClaimed = isEdge && (isCutNumber(variation) || claimsSentence(variation))
  if (isEdge && !isClaimed && !beginsTwice(variation)) return undefined
  // Given tokens may be cut in two ways; what reads alike differs in nothing.
  if (variation.lemma.text !== '' && variation.lemma.text === variation.variant.text) return undefined
  const ironed = iron(variation, setting)
  if (isEdge && !isClaimed && ironed.by !== disfluency) return undefined
  const { matter, loci, lemma, variant } = variation
  const difference: Difference = { matter, loci, lemma, variant, setting, left: ironed.left, right: ironed.right }
  const isShortHead = variation.variant.before.length === 0 && ironed.left.length <= SHORT_HEAD
  const allowed = isEdge
    ? isCutNumber(variation)
      ? NUMBERS
      : isShortHead && variation.lemma.tokens.at(-1)?.norm !== ','
        ? AT_HEADS
        : AT_EDGES
    : lostBetweenMarks(difference)
      ? CUTS
      : meetsByChance(difference)
        ? WHERE_THEY_PART
        : undefined
  for (const kind of NAMING) {
    if (allowed && !allowed.has(kind.kind)) continue
    const ruling = kind === ironed.by ? { rule: `no difference but ${kind.title}` } : kind.recognise?.(difference)
    if (ruling) return { difference, kind, ruling }
  }
  return undefined
}

/** Whether a witness begins amid a number that others print in full. */
function isCutNumber({ lemma, variant }: Variation): boolean {
  const [one, hyphen] = lemma.tokens.slice(-2)
  const [other] = variant.after
  if (variant.before.length > 0 || !one || !hyphen || !other) return false
  return areOneNumber(one, hyphen, { ...other, start: hyphen.end })
}

/** Whether both sides have the same words once everything orthographic is ironed out. */
export function keepsWords(variation: Variation, setting: Setting): boolean {
  const [left, right] = [variation.lemma, variation.variant].map(({ tokens }) => joined(wordsOf(tokens)))
  return left === right || iron(variation, setting).by !== undefined
}

/** Whether two variations leave the same words over once everything orthographic is ironed out: `Well, I` against `We` leaves what `I` does. */
export function leaveTheSame(one: Variation, other: Variation, setting: Setting): boolean {
  const [first, second] = [iron(one, setting), iron(other, setting)]
  return same(first.left, second.left) && same(first.right, second.right)
}

/** Irons both sides step by step until they agree; `by` is the kind whose iron did it. */
function iron(variation: Variation, setting: Setting): { left: readonly Word[]; right: readonly Word[]; by?: Kind } {
  const { lemma, variant, matter } = variation
  let [left, right]: [readonly Word[], readonly Word[]] = [wordsOf(lemma.tokens), wordsOf(variant.tokens)]
  if (matter !== 'words' && matter !== 'edge') return { left, right }
  const interpolates = isBracketed(lemma) || isBracketed(variant)
  for (const kind of IRONING) {
    // What editors put into brackets is no speech; but a mask may stand there.
    if (interpolates && kind.kind !== 'expurgation') continue
    const one = ironedBy(kind, left, lemma, setting)
    const other = ironedBy(kind, right, variant, setting)
    if (interpolates && same(left, right)) break
    if (same(one, other) || agreesElse(kind, left, right, variation, setting)) return { left: [], right: [], by: kind }
    // Joined or masked words agree or they do not; rules see them as they are.
    if (kind.kind === 'punctuation' || kind.kind === 'expurgation') continue
    ;[left, right] = [one, other]
  }
  const [one, other] = residue(left, right)
  return { left: one, right: other }
}

/** Where no words are, none are ironed. */
function ironedBy({ iron: press }: Kind, words: readonly Word[], passage: Passage, setting: Setting): readonly Word[] {
  return words.length === 0 || !press ? words : press({ words, passage, setting })
}

function agreesElse(
  { ironElse }: Kind,
  left: readonly Word[],
  right: readonly Word[],
  { lemma, variant }: Variation,
  setting: Setting,
): boolean {
  return (
    ironElse !== undefined &&
    same(ironElse({ words: left, passage: lemma, setting }), ironElse({ words: right, passage: variant, setting }))
  )
}

/** What the collation as a whole shows. */
export function surveyAll(collation: Collation, setting: Setting): Judgement[] {
  return SURVEYING.flatMap((kind) =>
    (kind.survey?.(collation, setting) ?? []).map(({ loci, lemma, variant, ...ruling }) => ({
      kind,
      ruling,
      difference: { matter: 'words' as const, loci, lemma, variant, setting, left: [], right: [] },
    })),
  )
}
