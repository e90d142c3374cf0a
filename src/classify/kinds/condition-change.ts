import type { Token } from '../../model.ts'
import { conditionOf } from '../binding.ts'
import { defineKind } from '../define-kind.ts'
import type { Difference } from '../difference.ts'
import type { Passage } from '../passage.ts'
import type { Word } from '../words.ts'

export const conditionChange = defineKind({
  kind: 'condition-change',
  title: 'condition',
  weight: 'substantive',
  severity: 'critical',
  recognise: (difference) => {
    const { left, right, lemma, variant } = difference
    const [one, other] = [binds(left, lemma, difference), binds(right, variant, difference)]
    if (one === other) return undefined
    return { rule: one === '' || other === '' ? 'a condition on one side only' : 'another condition' }
  },
})

function binds(words: readonly Word[], { before, tokens, after }: Passage, { setting }: Difference): string {
  const all = [...before, ...tokens, ...after].filter(isWord)
  const norms = words.flatMap(({ senses, token }) => {
    const at = all.indexOf(token)
    const norm = [token.norm, ...senses].find((sense) => setting.lexicon.conditions.has(sense))
    return (norm !== undefined && conditionOf(norm, [all[at - 1]?.norm ?? '', all[at + 1]?.norm ?? ''], setting)) || []
  })
  return Array.from(new Set(norms)).toSorted().join(' ')
}

function isWord({ kind }: Token): boolean {
  return kind === 'word'
}
