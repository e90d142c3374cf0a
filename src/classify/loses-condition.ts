import type { Token } from '../model.ts'
import { conditionsAmong } from './binding.ts'
import { endsSentence, firstSentence } from './clause.ts'
import type { Difference } from './difference.ts'
import type { Passage } from './passage.ts'

/** How far from the cut a condition still governs what is left, in words. */
const REACH = 3

/**
 * Whether a sentence ends in one printing, and its marks close, where in another a condition follows.
 *
 * > | “The mill stays open, provided that the river holds. We will pay for that.”
 * > | “The mill stays open,” she said. “We will pay for that.”
 */
export function losesCondition({ matter, lemma, variant, setting }: Difference): boolean {
  const [full, cut] = wordsIn(lemma) >= wordsIn(variant) ? [lemma, variant] : [variant, lemma]
  if (matter !== 'gap' || [...full.tokens, ...cut.tokens].some(({ kind }) => kind === 'ellipsis')) return false
  const last = full.before.at(-1)
  if (last === undefined || endsSentence(last) || !goesOnAnew(cut)) return false
  const sentence = firstSentence(full.tokens)
  const binding = conditionsAmong(sentence, setting)
  return sentence
    .filter(isWord)
    .slice(0, REACH)
    .some((word) => binding.includes(word))
}

/** Whether nothing follows, or a sentence of its own. */
function goesOnAnew({ after }: Passage): boolean {
  const next = after.find(isWord)
  return next === undefined || /^[\p{Lu}\d]/u.test(next.text)
}

function wordsIn({ tokens }: Passage): number {
  return tokens.filter(isWord).length
}

function isWord({ kind }: Token): boolean {
  return kind === 'word'
}
