import type { Collation, Witness } from '../../model.ts'
import { defineKind, type Survey } from '../define-kind.ts'
import type { Setting } from '../difference.ts'
import { coverageOf, longestRun } from '../overlap.ts'
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
  survey: (collation, setting) => {
    const { witnesses } = collation.cluster
    const alone = witnesses.length < 2 ? [] : witnesses.filter((witness) => !isSource(witness) && !isSupported(collation, setting, witness))
    const base = witnesses.find(isSource) ?? fullest(collation, witnesses)
    // Where nobody has anything in common with anybody, the fullest is the measure of the others.
    const told = alone.length === witnesses.length ? alone.filter((witness) => witness !== base) : alone
    return told.map((witness) =>
      surveyed(
        collation,
        witness,
        witness === base
          ? fullest(
              collation,
              witnesses.filter((each) => each !== base),
            )
          : base,
      ),
    )
  },
})

function isSupported(collation: Collation, { lexicon }: Setting, witness: Witness): boolean {
  const others = collation.cluster.witnesses.filter((other) => other !== witness)
  return (
    others.some(({ siglum }) => longestRun(collation, witness.siglum, siglum) >= RUN) ||
    others.some(({ siglum }) => coverageOf(collation, witness.siglum, siglum, lexicon) >= SUPPORT)
  )
}

/** The witness that prints most; of equal ones the first by its words. */
function fullest({ tokens }: Collation, witnesses: readonly Witness[]): Witness | undefined {
  const spell = ({ siglum }: Witness): string => (tokens[siglum] ?? []).map(({ norm }) => norm).join(' ')
  return witnesses.toSorted((a, b) => spell(b).length - spell(a).length || (spell(a) < spell(b) ? -1 : 1))[0]
}

function surveyed(collation: Collation, { siglum }: Witness, base: Witness | undefined): Survey {
  const source = base !== undefined && isSource(base)
  return {
    loci: [],
    lemma: wholePassage(collation, base ? [base.siglum] : []),
    variant: wholePassage(collation, [siglum]),
    confidence: 'low',
    rule: source ? 'the source has less than a third of its content words' : 'no other printing has a third of its content words',
    ...(source && { severity: 'critical' as const }),
  }
}

function isSource({ quotations }: Witness): boolean {
  return quotations[0].article.role === 'source'
}
