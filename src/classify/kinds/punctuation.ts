import { defineKind } from '../define-kind.ts'
import type { Difference } from '../difference.ts'
import { ironJoining } from '../irons/joining.ts'
import { type Passage, SURROUNDINGS } from '../passage.ts'

export const punctuation = defineKind({
  kind: 'punctuation',
  title: 'punctuation',
  weight: 'orthographic',
  severity: 'info',
  iron: ({ words }) => ironJoining(words),
  recognise: (difference) => {
    if (difference.matter !== 'marks') return undefined
    const [lemma, variant] = [difference.lemma, difference.variant]
    if (asks(lemma) !== asks(variant) && ![lemma, variant].some((side) => !asks(side) && tellsNoEnd(side)))
      return { rule: 'a question on one side only', severity: 'minor' }
    if (separatesNegation(difference)) return { rule: 'a comma behind a negation on one side only', severity: 'minor' }
    return { rule: 'marks alone differ' }
  },
})

function asks({ tokens, text }: Passage): boolean {
  return tokens.some(({ norm }) => norm === '?') || text.includes('?')
}

/** Whether the sentence goes on without a mark, or its last words run on in the reporter's sentence, whose full stop it then is. */
function tellsNoEnd({ tokens, before, after }: Passage): boolean {
  const next = after.find(({ kind }) => kind === 'word')
  if (next) return tokens.length === 0 && /^\p{Ll}/u.test(next.text)
  const [first] = before
  return before.length < SURROUNDINGS && first !== undefined && /^\p{Ll}/u.test(first.text)
}

/** `No, rain` against `no rain`: the comma decides what is denied. */
function separatesNegation({ lemma, variant, setting }: Difference): boolean {
  const [one, other] = [lemma, variant].map(({ tokens }) => tokens.map(({ norm }) => norm).join(''))
  if (!(one === ',' && other === '') && !(one === '' && other === ',')) return false
  const comma = one === ',' ? lemma : variant
  const norm = comma.before.at(-1)?.norm ?? ''
  // French `pas` is a step too, and of its negations `non` alone answers.
  if (setting.language === 'fr' && norm !== 'non') return false
  // Before a cue the house puts it.
  return !setting.closesMarks(comma) && setting.lexicon.negations.has(norm)
}
