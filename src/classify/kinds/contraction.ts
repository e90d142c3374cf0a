import { defineKind } from '../define-kind.ts'
import { ironElisions } from '../irons/continental.ts'
import { ironContractions } from '../irons/contractions.ts'
import { wordBefore } from '../neighbours.ts'

export const contraction = defineKind({
  kind: 'contraction',
  title: 'contraction',
  weight: 'orthographic',
  severity: 'info',
  iron: ({ words, passage, setting: { language } }) =>
    language === 'en' ? ironContractions(words, words[0] && wordBefore(words[0], passage)) : ironElisions(words, language),
})
