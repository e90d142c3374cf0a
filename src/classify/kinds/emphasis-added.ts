import { defineKind } from '../define-kind.ts'
import type { Passage } from '../passage.ts'

export const emphasisAdded = defineKind({
  kind: 'emphasis-added',
  title: 'emphasis',
  weight: 'orthographic',
  severity: 'info',
  recognise: ({ matter, lemma, variant }) => {
    const notes = [...lemma.tokens, ...variant.tokens]
    if (matter === 'note' && notes.some(({ norm }) => !norm.includes('sic'))) return { rule: 'a note on emphasis', marked: true }
    if (matter === 'case' && shouts(lemma) !== shouts(variant)) return { rule: 'words set in capitals on one side only' }
    return undefined
  },
})

/** Whether words stand in capitals amid words that do not; initials do so anyway. */
function shouts({ tokens, before, after }: Passage): boolean {
  const capitals = tokens.filter(({ text }) => /^\p{Lu}{2,}$/u.test(text))
  const others = [...before, ...after].filter(({ kind, text }) => kind === 'word' && text.length > 1)
  return capitals.length > 0 && others.some(({ text }) => text !== text.toUpperCase())
}
