import type { Kind, Verdict } from './define-kind.ts'
import type { Difference, Setting } from './difference.ts'
import { KINDS } from './kinds/index.ts'
import type { Variation } from './variations.ts'
import { residue, same, type Word, wordsOf } from './words.ts'

/** A variation, what it is, and why. */
export interface Judgement {
  readonly difference: Difference
  readonly kind: Kind
  readonly verdict: Verdict
}

/** Kinds that can tell what lies beyond the end of a fragment; to all others it is no difference. */
const AT_EDGES = new Set(['disfluency', 'hedge-change', 'truncation'])

/** Names a variation: first whatever keeps the words, ironed out step by step; then, by what is left, the first kind that fits. Undefined where there is nothing to tell. */
export function judge(variation: Variation, setting: Setting): Judgement | undefined {
  const ironed = iron(variation, setting)
  const difference: Difference = { ...variation, setting, left: ironed.left, right: ironed.right }
  const isEdge = variation.matter === 'edge'
  for (const kind of KINDS) {
    if (isEdge && !AT_EDGES.has(kind.kind)) continue
    const verdict = kind === ironed.by && !isEdge ? { rule: `the same once ${kind.title} is set aside` } : kind.recognise?.(difference)
    if (verdict) return { difference, kind, verdict }
  }
  return undefined
}

/** Irons both sides step by step until they agree; `by` is the kind whose iron did it. */
function iron(variation: Variation, setting: Setting): { left: readonly Word[]; right: readonly Word[]; by?: Kind } {
  const { lemma, variant, matter } = variation
  let [left, right]: [readonly Word[], readonly Word[]] = [wordsOf(lemma.tokens), wordsOf(variant.tokens)]
  if (matter !== 'words' && matter !== 'edge') return { left, right }
  for (const kind of KINDS) {
    if (!kind.iron) continue
    const one = kind.iron({ words: left, passage: lemma, setting })
    const other = kind.iron({ words: right, passage: variant, setting })
    if (same(one, other)) return { left: [], right: [], by: kind }
    // Joined or masked words agree or they do not; rules see them as they are.
    if (kind.kind === 'punctuation' || kind.iron === undefined || kind.kind === 'expurgation') continue
    ;[left, right] = [one, other]
  }
  const [one, other] = residue(left, right)
  return { left: one, right: other }
}
