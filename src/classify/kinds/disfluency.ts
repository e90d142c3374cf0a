import { defineKind } from '../define-kind.ts'
import { ironDisfluency } from '../irons/disfluency.ts'

export const disfluency = defineKind({
  kind: 'disfluency',
  title: 'noise of speech',
  weight: 'orthographic',
  severity: 'info',
  iron: ironDisfluency,
})
