import { defineKind } from '../define-kind.ts'
import { isTag } from '../irons/abroad/fillers.ts'
import { ironDisfluency } from '../irons/disfluency.ts'

export const disfluency = defineKind({
  kind: 'disfluency',
  title: 'noise of speech',
  weight: 'orthographic',
  severity: 'info',
  iron: ironDisfluency,
  recognise: (difference) =>
    isTag(difference) ? { rule: 'a question that asks for assent, on one side only', severity: 'minor' } : undefined,
})
