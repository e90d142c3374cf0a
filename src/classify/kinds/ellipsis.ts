import { lastSentence, endsSentence, firstSentence } from '../clause.ts'
import { defineKind } from '../define-kind.ts'
import type { Difference } from '../difference.ts'
import { isHot } from '../hot.ts'
import type { Passage } from '../passage.ts'
import { wordsOf } from '../words.ts'

/** More words than this are no mere trimming. */
const LONG = 25

export const ellipsis = defineKind({
  kind: 'ellipsis',
  title: 'words left out, marked',
  weight: 'orthographic',
  severity: 'info',
  recognise: (difference) => {
    if (difference.matter !== 'gap' || !difference.lemma.tokens.concat(difference.variant.tokens).some(({ kind }) => kind === 'ellipsis'))
      return undefined
    return { marked: true, ...effectOf(difference) }
  },
})

function effectOf(difference: Difference): { rule: string; severity?: 'major' | 'critical' } {
  const { lemma, variant } = difference
  const isLemma = wordsOf(lemma.tokens).length >= wordsOf(variant.tokens).length
  const [full, cut] = isLemma ? [lemma, variant] : [variant, lemma]
  const gone = wordsOf(full.tokens)
  if (gone.length === 0) return { rule: 'an ellipsis over nothing that others print' }
  if (losesAntecedent(full, cut, difference))
    return { rule: 'what follows the ellipsis refers to what it leaves out', severity: 'critical' }
  if (isWholeSentences(full)) return { rule: 'an ellipsis over whole sentences' }
  if (losesOnlyTurn(full, difference))
    return { rule: 'the ellipsis leaves out the only negation or condition of the sentence', severity: 'critical' }
  if (gone.some((word) => isHot(word, difference)))
    return { rule: 'the ellipsis leaves out a word that decides the meaning', severity: 'major' }
  return gone.length > LONG ? { rule: `the ellipsis leaves out ${gone.length} words`, severity: 'major' } : { rule: 'an ellipsis' }
}

/** `The bakers left … They burned it`: who did? */
function losesAntecedent(full: Passage, cut: Passage, { setting }: Difference): boolean {
  const next = [...cut.tokens.slice(cut.tokens.findLastIndex(({ kind }) => kind === 'ellipsis') + 1), ...cut.after].find(
    ({ kind }) => kind === 'word',
  )
  const opens = full.tokens.some(endsSentence) || /^\p{Lu}/u.test(next?.text ?? '')
  return opens && setting.lexicon.anaphors.has(next?.norm ?? '')
}

function isWholeSentences({ tokens, before }: Passage): boolean {
  const words = tokens.filter(({ kind }) => kind !== 'ellipsis')
  const startsWhole = before.length === 0 || endsSentence(before.at(-1)!) || (words[0] !== undefined && endsSentence(words[0]))
  return startsWhole && words.slice(1).some(endsSentence) && endsSentence(words.at(-1)!)
}

function losesOnlyTurn({ tokens, before, after }: Passage, { setting: { lexicon } }: Difference): boolean {
  const turns = (some: readonly { norm: string }[]): boolean =>
    some.some(({ norm }) => lexicon.negations.has(norm) || lexicon.conditions.has(norm))
  return turns(tokens) && !turns(lastSentence(before)) && !turns(firstSentence(after))
}
