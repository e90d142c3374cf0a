import type { Token } from '../model.ts'
import { firstSentence, lastSentence } from './clause.ts'
import type { Difference } from './difference.ts'
import type { Passage } from './passage.ts'
import { isOf } from './words.ts'

/** Verbs of opinion, which take a negation from what is thought: `no creo que venga` is said for `creo que no viene`. */
const OPINION =
  /^(?:glaube|glauben|glaubt|denke|denken|denkt|meine|meinen|finde|finden|scheint|crois|croit|croyons|croient|pense|pensons|pensent|penser|semble|trouve|creo|cree|creemos|creen|pienso|piensa|pensamos|piensan|parece)$/
/** How far from its verb a negation stands, in words. */
const NEAR = 2

/** Whether a negation stands with a verb of opinion on one side and with what is thought on the other. */
export function isRaised(difference: Difference): boolean {
  const { left, right, lemma, variant, setting } = difference
  const { language, lexicon } = setting
  if (language === 'en' || [left, right].filter((words) => words.some((word) => isOf(word, lexicon.negations))).length !== 1) return false
  const denials = [lemma, variant].map((passage) => {
    const words = sentenceOf(passage).filter(({ kind }) => kind === 'word')
    const places = words.flatMap(({ norm }, at) => (lexicon.negations.has(norm) && !/^(?:ne|n'|sin|ohne|sans)$/.test(norm) ? [at] : []))
    const verb = words.findIndex(({ norm }) => OPINION.test(norm))
    return { count: places.length, isRaised: verb >= 0 && places.some((at) => Math.abs(at - verb) <= NEAR) }
  })
  const [one, other] = denials
  return one !== undefined && other !== undefined && one.count > 0 && one.count === other.count && one.isRaised !== other.isRaised
}

function sentenceOf({ before, tokens, after }: Passage): readonly Token[] {
  return [...lastSentence(before), ...tokens, ...firstSentence(after)]
}
