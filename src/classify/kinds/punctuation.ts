import { defineKind } from '../define-kind.ts'
import type { Difference } from '../difference.ts'
import { ironJoining } from '../irons/joining.ts'
import type { Passage } from '../passage.ts'

export const punctuation = defineKind({
  kind: 'punctuation',
  title: 'punctuation',
  weight: 'orthographic',
  severity: 'info',
  iron: ({ words }) => ironJoining(words),
  recognise: (difference) => {
    if (difference.matter !== 'marks') return undefined
    if (asks(difference.lemma) !== asks(difference.variant)) return { rule: 'a question on one side only', severity: 'minor' }
    if (separatesNegation(difference)) return { rule: 'a comma behind a negation on one side only', severity: 'minor' }
    return { rule: 'marks alone differ' }
  },
})

function asks({ tokens, text }: Passage): boolean {
  return tokens.some(({ norm }) => norm === '?') || text.includes('?')
}

/** `No, rain` against `no rain`: the comma decides what is denied. */
function separatesNegation({ lemma, variant, setting }: Difference): boolean {
  const [one, other] = [lemma, variant].map(({ tokens }) => tokens.map(({ norm }) => norm).join(''))
  if (!(one === ',' && other === '') && !(one === '' && other === ',')) return false
  const comma = one === ',' ? lemma : variant
  return setting.lexicon.negations.has(comma.before.at(-1)?.norm ?? '')
}
