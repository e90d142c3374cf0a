import { defineKind } from '../define-kind.ts'
import { ironForms } from '../irons/forms.ts'
import { ironNumbers } from '../irons/numbers.ts'

export const formVariant = defineKind({
  kind: 'form-variant',
  title: 'another form of the same',
  weight: 'orthographic',
  severity: 'info',
  iron: ({ words, setting }) => ironNumbers(ironForms(words), setting.lexicon),
  recognise: ({ matter, lemma, variant, setting }) => {
    if (matter !== 'web') return undefined
    const hasEmoji = [...lemma.tokens, ...variant.tokens].some(({ kind }) => kind === 'emoji')
    if (hasEmoji) return { rule: 'an emoji', severity: setting.medium === 'written' ? 'minor' : 'info' }
    return { rule: 'a link, handle or hashtag' }
  },
})
