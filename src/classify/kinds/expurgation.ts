import { areDashed } from '../dashed.ts'
import { defineKind } from '../define-kind.ts'
import { oneSided } from '../difference.ts'
import { ironExpletives, isMaskAlone, isMaskOf, isSwearing } from '../irons/expletives.ts'

export const expurgation = defineKind({
  kind: 'expurgation',
  title: 'swear word masked',
  weight: 'orthographic',
  severity: 'info',
  iron: ({ words }) => ironExpletives(words),
  recognise: (difference) => {
    if (areDashed(difference)) return { rule: 'a swear word with dashes in it' }
    const [one, other] = [difference.left, difference.right].map((side) => (side.length === 1 ? side[0]!.token.norm : ''))
    if (one && other && (isMaskOf(one, other) || isMaskOf(other, one))) return { rule: 'a word with some of its letters masked' }
    const words = oneSided(difference)
    if (!words?.every(isSwearing) && !isMaskAlone(words ?? [])) return undefined
    return difference.matter === 'gap'
      ? { rule: 'only swear words left out, with a mark', marked: true }
      : { rule: 'only swear words left out, without a mark', severity: 'minor' }
  },
})
