import { defineKind } from '../define-kind.ts'
import { oneSided } from '../difference.ts'
import { joinedOver } from '../joined-over.ts'
import { APART } from '../meets-by-chance.ts'

export const unmarkedSplice = defineKind({
  kind: 'unmarked-splice',
  title: 'spliced without a mark',
  weight: 'structural',
  family: 'structural',
  severity: 'critical',
  survey: joinedOver,
  recognise: (difference) => {
    const words = difference.matter === 'words' ? oneSided(difference) : undefined
    return words && words.length >= APART ? { rule: `${words.length} words lie between, with no mark to show it` } : undefined
  },
})
