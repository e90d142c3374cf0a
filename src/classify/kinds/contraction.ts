import { defineKind } from '../define-kind.ts'
import { ironContractions } from '../irons/contractions.ts'

export const contraction = defineKind({
  kind: 'contraction',
  title: 'contraction',
  weight: 'orthographic',
  severity: 'info',
  iron: ({ words, setting }) => (setting.language === 'en' ? ironContractions(words) : words),
})
