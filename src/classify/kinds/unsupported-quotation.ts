import type { Collation, Siglum, Witness } from '../../model.ts'
import { defineKind, type Survey } from '../define-kind.ts'
import type { Setting } from '../difference.ts'
import { overlapOf } from '../overlap.ts'
import { wholePassage } from '../whole-passage.ts'

/** Of a quotation's content words, the share that the others must have. */
const SUPPORT = 1 / 3
/** Who has as many words in a row as another supports it, however long the rest. */
const RUN = 3

export const unsupportedQuotation = defineKind({
  kind: 'unsupported-quotation',
  title: 'words nobody else has',
  weight: 'structural',
  family: 'structural',
  severity: 'major',
  survey: (collation, setting) =>
    collation.cluster.witnesses.length < 2
      ? []
      : collation.cluster.witnesses.filter((witness) => !isSource(witness)).flatMap((witness) => surveyed(collation, setting, witness)),
})

function surveyed(collation: Collation, setting: Setting, { siglum }: Witness): Survey[] {
  const others = collation.cluster.witnesses.filter((each) => each.siglum !== siglum)
  const isSupported = ({ siglum: other }: Witness): boolean => {
    const { coverage, run } = overlapOf(collation, siglum, other, setting.lexicon)
    return coverage >= SUPPORT || run >= RUN
  }
  if (others.some(isSupported)) return []
  const source = others.find(isSource)
  const opposite: Siglum[] = source ? [source.siglum] : others.map((each) => each.siglum)
  // Two that have nothing in common: one finding, told of the later one.
  if (!source && others.length === 1 && collation.cluster.witnesses[0].siglum === siglum) return []
  return [
    {
      loci: [],
      lemma: wholePassage(collation, opposite),
      variant: wholePassage(collation, [siglum]),
      rule: source ? 'the source has less than a third of its content words' : 'no other printing has a third of its content words',
      ...(source && { severity: 'critical' as const }),
    },
  ]
}

function isSource({ quotations }: Witness): boolean {
  return quotations[0].article.role === 'source'
}
