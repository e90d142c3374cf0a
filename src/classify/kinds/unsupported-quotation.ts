import type { Collation, Witness } from '../../model.ts'
import { defineKind, type Survey } from '../define-kind.ts'
import { isSource } from '../is-source.ts'
import { notInSource } from '../not-in-source.ts'
import { supporter } from '../overlap.ts'
import { wholePassage } from '../whole-passage.ts'

export const unsupportedQuotation = defineKind({
  kind: 'unsupported-quotation',
  title: 'words nobody else has',
  weight: 'structural',
  family: 'structural',
  severity: 'major',
  survey: (collation, setting) => {
    const { witnesses } = collation.cluster
    const isSupported = supporter(collation, setting)
    const alone = witnesses.length < 2 ? [] : witnesses.filter((witness) => !isSource(witness) && !isSupported(witness.siglum))
    const beyond = notInSource(collation, setting.lexicon).filter(
      ({ variant }) => !variant.sigla.some((siglum) => alone.some((each) => each.siglum === siglum)),
    )
    if (alone.length === 0) return beyond
    const base = witnesses.find(isSource) ?? fullest(collation, witnesses)
    // Where nobody has anything in common with anybody, the fullest is the measure of the others.
    const told = alone.length === witnesses.length ? alone.filter((witness) => witness !== base) : alone
    const whole = told.map((witness) =>
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
    return [...whole, ...beyond]
  },
})

/** The witness that prints most; of equal ones the first by its words. */
function fullest({ tokens }: Collation, witnesses: readonly Witness[]): Witness | undefined {
  const spelled = witnesses.map((witness) => ({ witness, words: (tokens[witness.siglum] ?? []).map(({ norm }) => norm).join(' ') }))
  return spelled.toSorted((a, b) => b.words.length - a.words.length || (a.words < b.words ? -1 : 1))[0]?.witness
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
