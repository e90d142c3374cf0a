import type { Collation, Siglum } from '../model.ts'
import { contentOf } from '../text/content.ts'
import type { Setting } from './difference.ts'
import { escalate } from './escalate.ts'
import type { Judgement } from './judge.ts'
import { approximateQuotation } from './kinds/approximate-quotation.ts'
import { unmarkedSplice } from './kinds/unmarked-splice.ts'
import { alike, fullest, passageOf, readingOf } from './passage.ts'
import { gravity } from './severity.ts'

/** From so many differences of wording on, */
const MANY = 3
/** and from this share of the words on, a spoken quotation is called loose. */
const LOOSE = 0.2

/** Puts one judgement in place of many where a spoken quotation is a loose rendering, and none of them changes the meaning. */
export function gatherLoose(collation: Collation, judgements: readonly Judgement[], setting: Setting): Judgement[] {
  if (setting.medium === 'written') return [...judgements]
  const groups = new Map<string, Judgement[]>()
  for (const judgement of judgements) {
    const key = pairOf(collation, judgement)
    groups.set(key, [...(groups.get(key) ?? []), judgement])
  }
  const gathered = new Map(Array.from(groups.values(), (group) => [group, gather(collation, group, setting)] as const))
  return judgements.flatMap((judgement) => {
    const group = groups.get(pairOf(collation, judgement)) ?? []
    const loose = gathered.get(group)
    if (!loose || !(isWording(judgement) || isSplice(judgement))) return [judgement]
    return group.find((each) => isWording(each) || isSplice(each)) === judgement ? [loose] : []
  })
}

/** Who stands against whom: two printings in no order; else those that depart. Copies are one printing. */
function pairOf(collation: Collation, { difference: { lemma, variant } }: Judgement): string {
  const [one, other] = [lemma, variant].map(({ sigla }) => printingsOf(collation, sigla))
  return one?.length === 1 && other?.length === 1 ? [...one, ...other].toSorted().join('\n') : (other ?? []).join('\n')
}

function printingsOf({ cluster }: Collation, sigla: readonly Siglum[]): string[] {
  const printings = cluster.witnesses.filter(({ siglum }) => sigla.includes(siglum))
  return Array.from(new Set(printings.map((witness) => `${witness.copyGroup} ${contentOf(witness)}`))).toSorted()
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
  if (wording.length < MANY || wording.some(({ kind, verdict }) => (verdict.severity ?? kind.severity) === 'critical')) return undefined
  const [first] = wording
  const { lemma, variant } = first!.difference
  const edits = wording.reduce((sum, { difference: { left, right } }) => sum + Math.max(left.length, right.length), 0)
  const [one, other] = [fullest(collation, lemma.sigla), fullest(collation, variant.sigla)]
  const loci = sharedLoci(collation, one, other)
  const rate = edits / Math.max(1, loci.length)
  if (rate <= LOOSE) return undefined
  return {
    kind: approximateQuotation,
    verdict: { rule: `${wording.length} differences of wording, in ${Math.round(Math.min(1, rate) * 100)} of 100 words; spoken source` },
    difference: {
      matter: 'words',
      setting,
      left: [],
      right: [],
      loci,
      lemma: passageOf(collation, loci, alike(collation, loci, one, lemma.sigla)),
      variant: passageOf(collation, loci, alike(collation, loci, other, variant.sigla)),
    },
  }
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
