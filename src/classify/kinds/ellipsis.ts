import type { Token } from '../../model.ts'
import { conditionsAmong } from '../binding.ts'
import { lastSentence, endsSentence, firstSentence } from '../clause.ts'
import { defineKind } from '../define-kind.ts'
import type { Difference } from '../difference.ts'
import { isHot } from '../hot.ts'
import type { Passage } from '../passage.ts'
import { wordsOf } from '../words.ts'
import { isWordToken } from '../../text/is-word-token.ts'

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
  const parts = brokenParts(full)
  if (parts.some((part) => losesOnlyTurn(part, difference)))
    return { rule: 'the ellipsis leaves out the only negation or condition of the sentence', severity: 'critical' }
  const torn = parts.flatMap(({ tokens }) => wordsOf(tokens))
  // `Behind by one`: a number, not somebody.
  if (torn.some((word, at) => isHot(word, difference) || (word.senses[0] === 'one' && torn[at - 1]?.senses[0] === 'by')))
    return { rule: 'the ellipsis leaves out a word that decides the meaning', severity: 'major' }
  return torn.length > LONG ? { rule: `the ellipsis leaves out ${torn.length} words`, severity: 'major' } : { rule: 'an ellipsis' }
}

/** `The bakers left … They burned it`: who did? */
function losesAntecedent(full: Passage, cut: Passage, { setting }: Difference): boolean {
  const next = [...cut.tokens.slice(cut.tokens.findLastIndex(({ kind }) => kind === 'ellipsis') + 1), ...cut.after].find(
    ({ kind }) => kind === 'word',
  )
  // Where the other printing ends there, nobody knows what stands right before these words.
  if (!full.after.some(isWordToken)) return false
  // Who is spoken of so at the head of what is left out was named before it.
  const isNamedBefore = full.tokens.find(isWordToken)?.norm === next?.norm || (goesOnOf(cut, next) && !namesSomebody(full))
  const opens = full.tokens.some(endsSentence) || /^\p{Lu}/u.test(next?.text ?? '')
  return opens && !isNamedBefore && setting.lexicon.anaphors.has(next?.norm ?? '')
}

/** Whether the last sentence before the gap speaks of somebody by the same pronoun: a reader takes it for the same person. */
function goesOnOf({ before }: Passage, next: Token | undefined): boolean {
  const sentence = lastSentence(withoutEnd(before))
  return next !== undefined && sentence.find(isWordToken)?.norm === next.norm
}

/** Tokens without the marks behind their last word. */
function withoutEnd(tokens: readonly Token[]): readonly Token[] {
  return tokens.slice(0, tokens.findLastIndex(isWordToken) + 1)
}

/** Whether a capital stands amid a sentence. */
function namesSomebody({ tokens }: Passage): boolean {
  return tokens.some((token, at) => at > 0 && isWordToken(token) && isWordToken(tokens[at - 1]!) && /^\p{Lu}\p{Ll}/u.test(token.text))
}

function isWholeSentences({ tokens, before }: Passage): boolean {
  const words = tokens.filter(({ kind }) => kind !== 'ellipsis')
  const startsWhole = before.length === 0 || endsSentence(before.at(-1)!) || (words[0] !== undefined && endsSentence(words[0]))
  return startsWhole && words.slice(1).some(endsSentence) && endsSentence(words.at(-1)!)
}

/** What is left out of one sentence, and what is kept of it. */
interface Broken {
  readonly tokens: readonly Token[]
  readonly kept: readonly Token[]
}

/** The sentences of which the ellipsis leaves a part: the first, whose beginning stands before it, and the last, whose end stands behind. */
function brokenParts({ tokens, before, after }: Passage): Broken[] {
  const end = tokens.findIndex(endsSentence)
  const [kept, rest] = [lastSentence(before), firstSentence(after)]
  if (end < 0) return [{ tokens, kept: [...kept, ...rest] }]
  return [
    { tokens: tokens.slice(0, end), kept },
    { tokens: tokens.slice(tokens.findLastIndex(endsSentence) + 1), kept: rest },
  ].filter((part) => part.tokens.length > 0 && part.kept.length > 0)
}

/** The only negation, or the only condition: what the sentence keeps of the one does not make up for the other. */
function losesOnlyTurn({ tokens, kept }: Broken, { setting }: Difference): boolean {
  const denies = (some: readonly Token[]): boolean => some.some(({ norm }) => setting.lexicon.negations.has(norm))
  const binds = (some: readonly Token[]): boolean => conditionsAmong(some, setting).length > 0
  return [denies, binds].some((turns) => turns(tokens) && !turns(kept))
}
