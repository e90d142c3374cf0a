import { defineKind } from '../define-kind.ts'
import { oneSided } from '../difference.ts'

/** Words others print between two that a witness prints side by side. */
const APART = 15

export const unmarkedSplice = defineKind({
  kind: 'unmarked-splice',
  title: 'spliced without a mark',
  weight: 'structural',
  family: 'structural',
  severity: 'critical',
  recognise: (difference) => {
    const words = difference.matter === 'words' ? oneSided(difference) : undefined
    return words && words.length >= APART ? { rule: `${words.length} words lie between, with no mark to show it` } : undefined
  },
})
