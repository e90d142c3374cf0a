import { conditionsAmong } from './binding.ts'
import { endsSentence, firstSentence } from './clause.ts'
import type { Difference } from './difference.ts'
import type { Token } from '../model.ts'
import type { Passage } from './passage.ts'
import { isWordToken } from '../text/is-word-token.ts'

/** What a promise hangs on; `though` and `whether` take nothing back of it. */
const BINDING =
  /^(?:if|unless|until|provided|providing|assuming|barring|except|excepting|only|as|so|wenn|falls|sofern|solange|außer|bevor|vorausgesetzt|si|sauf|excepté|pourvu|hormis|salvo|excepto|indien|mits|tenzij|purché|tranne|qualora|caso|exceto)$/
/** Before these a condition is what is asked: `I wonder if`. */
const ASKS =
  /^(?:wonder|wondered|wondering|ask|asked|asks|asking|know|knows|knew|see|saw|doubt|doubts|sure|certain|decide|decided|say|said|tell|told|him|her|me|us|them|sais|sait|demande|sé|sabe|saber|pregunta)$/
const LINK = /^(?:and|but|or|so|und|aber|oder|et|mais|ou|y|pero|en|maar)$/
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
  if (last === undefined || endsSentence(last)) return false
  const sentence = firstSentence(full.tokens)
  const binding = conditionsAmong(sentence, setting)
  const found = sentence
    .filter(isWordToken)
    .slice(0, REACH)
    .filter((word) => binding.includes(word))
  if (goesOnAnew(cut)) return found.length > 0
  // In lower case it may be the same sentence: there only what a promise hangs on is lost, and only with its clause.
  return (
    !ASKS.test(last.norm) &&
    found.some(({ norm }) => BINDING.test(norm)) &&
    (runsToEnd(full) || opensOwnClause(cut, setting) || isWholeClause(full, found))
  )
}

/** `It opens if the money comes in May`: all that is cut away is the condition, and no mere aside between commas. */
function isWholeClause({ tokens, before }: Passage, [condition]: readonly Token[]): boolean {
  return condition !== undefined && tokens[0] === condition && before.at(-1)?.norm !== ',' && tokens.filter(isWordToken).length >= REACH
}

/** Whether what is cut away ends a sentence. */
function runsToEnd({ tokens, after }: Passage): boolean {
  const [next] = after
  return next === undefined || endsSentence(next) || tokens.some(endsSentence)
}

/** Whether the next piece has a subject of its own: `we may`, `and we may`. */
function opensOwnClause({ after }: Passage, { lexicon: { subjects } }: Difference['setting']): boolean {
  const [first, second] = after.filter(isWordToken)
  if (first === undefined) return false
  return subjects.has(first.norm) || (LINK.test(first.norm) && subjects.has(second?.norm ?? ''))
}

/** Whether nothing follows, or a sentence of its own, be its head in brackets: `[W]e`, `[They]`. */
function goesOnAnew({ after }: Passage): boolean {
  const next = after.find((token) => isWordToken(token) || token.kind === 'bracket')
  return next === undefined || /^\[?[\p{Lu}\d]/u.test(next.text)
}

function wordsIn({ tokens }: Passage): number {
  return tokens.filter(isWordToken).length
}
