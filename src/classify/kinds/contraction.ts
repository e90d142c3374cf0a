import { defineKind } from '../define-kind.ts'
import { ironElisions } from '../irons/continental.ts'
import { ironContractions } from '../irons/contractions.ts'

export const contraction = defineKind({
  kind: 'contraction',
  title: 'contraction',
  weight: 'orthographic',
  severity: 'info',
  iron: ({ words, setting: { language } }) => (language === 'en' ? ironContractions(words) : ironElisions(words, language)),
})
