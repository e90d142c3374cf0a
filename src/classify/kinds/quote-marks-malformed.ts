import type { Witness } from '../../model.ts'
import { defineKind } from '../define-kind.ts'
import { wholePassage } from '../whole-passage.ts'

export const quoteMarksMalformed = defineKind({
  kind: 'quote-marks-malformed',
  title: 'broken quote marks',
  weight: 'orthographic',
  severity: 'info',
  survey: (collation) => {
    const { witnesses } = collation.cluster
    const broken = witnesses.filter(isMalformed).map(({ siglum }) => siglum)
    const sound = witnesses.filter((witness) => !isMalformed(witness)).map(({ siglum }) => siglum)
    if (broken.length === 0 || sound.length === 0) return []
    return [
      {
        loci: [],
        lemma: wholePassage(collation, sound),
        variant: wholePassage(collation, broken),
        rule: 'doubled or unclosed quote marks',
      },
    ]
  },
})

function isMalformed({ quotations }: Witness): boolean {
  return quotations.some(({ notes }) => notes.some(({ kind }) => kind === 'quote-marks-malformed'))
}
