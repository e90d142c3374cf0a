import type { Collation, Siglum } from '../model.ts'
import { byCodeUnit } from '../text/by-code-unit.ts'
import { contentOf } from '../text/content.ts'
import type { Setting } from './difference.ts'
import { escalate } from './escalate.ts'
import type { Judgement } from './judge.ts'
import { approximateQuotation } from './kinds/approximate-quotation.ts'
import { truncation } from './kinds/truncation.ts'
import { unmarkedSplice } from './kinds/unmarked-splice.ts'
import { fullest, passageOf, readingOf } from './passage.ts'
import { gravity } from '../text/gravity.ts'
import { isWordToken } from '../text/is-word-token.ts'

/** From so many differences of wording on, */
const MANY = 3
/** and from this share of the words on, a spoken quotation is called loose. */
const LOOSE = 0.2

/** Puts one judgement in place of many where a spoken quotation is a loose rendering, and none of them changes the meaning. */
export function gatherLoose(collation: Collation, judgements: readonly Judgement[], setting: Setting): Judgement[] {
  if (setting.medium === 'written' || !hasMany(judgements)) return [...judgements]
  const groups = new Map<string, Judgement[]>()
  const printings = printingsIn(collation)
  const grouped = judgements.map((judgement) => {
    const key = pairOf(printings, judgement)
    const group = groups.get(key) ?? []
    if (group.push(judgement) === 1) groups.set(key, group)
    return { judgement, group }
  })
  const gathered = new Map(
    Array.from(groups.values(), (group) => {
      const loose = gather(collation, group, setting)
      return [group, loose && { loose, first: group.find((each) => isWording(each) || isSplice(each)) }] as const
    }),
  )
  const told = grouped.flatMap(({ judgement, group }) => {
    const whole = gathered.get(group)
    if (!whole || !(isWording(judgement) || isSplice(judgement))) return [judgement]
    return whole.first === judgement ? [whole.loose] : []
  })
  const loose = told.filter(({ kind }) => kind === approximateQuotation)
  return told.filter((judgement) => !loose.some((other) => isEndOf(judgement, other)))
}

/** So many words at the end are none of the sense. */
const AT_END = 3

/** Where a loose rendering ends a word sooner is no cut of its own: `they will see.`, `they'll see it.` */
function isEndOf({ kind, ruling, difference }: Judgement, { difference: { lemma, variant } }: Judgement): boolean {
  if (kind !== truncation || gravity(ruling.severity ?? kind.severity) > gravity('minor')) return false
  if (difference.lemma.tokens.filter(isWordToken).length > AT_END) return false
  const areOf = (one: readonly Siglum[], other: readonly Siglum[]): boolean =>
    difference.lemma.sigla.every((siglum) => one.includes(siglum)) && difference.variant.sigla.every((siglum) => other.includes(siglum))
  return areOf(lemma.sigla, variant.sigla) || areOf(variant.sigla, lemma.sigla)
}

/** Whether there are as many differences of wording as a loose rendering has, whoever's they are. */
function hasMany(judgements: readonly Judgement[]): boolean {
  let wording = 0
  for (const judgement of judgements) if (isWording(judgement)) wording += 1
  return wording >= MANY
}

/** The number of what each witness prints, the same for copies: by the words, so that the order of witnesses does not matter. */
function printingsIn({ cluster: { witnesses } }: Collation): ReadonlyMap<Siglum, number> {
  const spelled = witnesses.map((witness) => ({ siglum: witness.siglum, printing: `${witness.copyGroup} ${contentOf(witness)}` }))
  const ranked = Array.from(new Set(spelled.map(({ printing }) => printing))).toSorted(byCodeUnit)
  const ranks = new Map(ranked.map((printing, rank) => [printing, rank]))
  return new Map(spelled.map(({ siglum, printing }) => [siglum, ranks.get(printing) ?? 0]))
}

/** Who stands against whom: two printings in no order; else those that depart. Copies are one printing. */
function pairOf(printings: ReadonlyMap<Siglum, number>, { difference: { lemma, variant } }: Judgement): string {
  const [one, other] = [lemma, variant].map(({ sigla }) => Array.from(new Set(sigla.map((siglum) => printings.get(siglum) ?? -1))))
  return (one?.length === 1 && other?.length === 1 ? [...one, ...other] : (other ?? [])).toSorted((a, b) => a - b).join()
}

function isWording(judgement: Judgement): boolean {
  return judgement.kind.weight === 'substantive' && judgement.difference.loci.length > 0 && gravity(escalate(judgement).severity) > 0
}

/** In a loose rendering words left out are no splice; but they do not make it loose. */
function isSplice({ kind }: Judgement): boolean {
  return kind === unmarkedSplice
}

function gather(collation: Collation, group: readonly Judgement[], setting: Setting): Judgement | undefined {
  const wording = group.filter(isWording)
  if (wording.length < MANY || wording.some(({ kind, ruling }) => (ruling.severity ?? kind.severity) === 'critical')) return undefined
  const [lemmas, variants] = [standing(wording, 'lemma'), standing(wording, 'variant')]
  const edits = wording.reduce((sum, { difference: { left, right } }) => sum + Math.max(left.length, right.length), 0)
  const [one, other] = [fullest(collation, lemmas), fullest(collation, variants)]
  const loci = sharedLoci(collation, one, other)
  const rate = edits / Math.max(1, loci.length)
  if (rate <= LOOSE) return undefined
  return {
    kind: approximateQuotation,
    ruling: { rule: `${wording.length} differences of wording, in ${Math.round(Math.min(1, rate) * 100)} of 100 words; spoken source` },
    difference: {
      matter: 'words',
      setting,
      left: [],
      right: [],
      loci,
      lemma: passageOf(collation, loci, lemmas),
      variant: passageOf(collation, loci, variants),
    },
  }
}

/** Who stands on a side in all of some judgements: marks and forms in which they differ are told of by themselves. Where nobody does, who stands there in the first. */
function standing(wording: readonly Judgement[], side: 'lemma' | 'variant'): readonly Siglum[] {
  const [first, ...others] = wording.map(({ difference }) => difference[side].sigla)
  const all = (first ?? []).filter((siglum) => others.every((sigla) => sigla.includes(siglum)))
  return all.length > 0 ? all : (first ?? [])
}

/** The loci of the stretch that both witnesses print. */
function sharedLoci(collation: Collation, one: Siglum, other: Siglum): number[] {
  return collation.loci.flatMap((_, at) => {
    const readings = [one, other].map((siglum) => readingOf(collation, at, siglum))
    return readings.every((reading) => reading !== undefined && reading.kind !== 'lacuna') &&
      readings.some((reading) => reading?.kind === 'attested')
      ? [at]
      : []
  })
}
