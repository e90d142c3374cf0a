import { defineKind } from '../define-kind.ts'
import { oneSided } from '../difference.ts'
import { ironExpletives, isExpletive } from '../irons/expletives.ts'

export const expurgation = defineKind({
  kind: 'expurgation',
  title: 'swear word masked',
  weight: 'orthographic',
  severity: 'info',
  iron: ({ words }) => ironExpletives(words),
  recognise: (difference) => {
    const words = oneSided(difference)
    if (!words?.every(isExpletive)) return undefined
    return difference.matter === 'gap'
      ? { rule: 'only swear words left out, with a mark', marked: true }
      : { rule: 'only swear words left out, without a mark', severity: 'minor' }
  },
})
