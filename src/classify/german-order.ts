import { lastSentence } from './clause.ts'
import type { Difference } from './difference.ts'
import type { Passage } from './passage.ts'
import { isWordToken } from '../text/is-word-token.ts'

/** Articles and the like that tell who does it from whom it is done to. */
const CASED = /^(?:der|den|dem|ein|einen|einem|kein|keinen|keinem|mein|meinen|unser|unseren|dieser|diesen|diesem)$/

/** Whether German nouns that trade places keep their articles, which tell who does what: `den Mann biss der Hund`; or trade these alone: `den Hund biss der Mann`. */
export function rolesOf({ lemma, variant, setting: { language } }: Difference): 'kept' | 'turned' | undefined {
  if (language !== 'de') return undefined
  const [one, other] = [pairsOf(lemma), pairsOf(variant)]
  if (one.length < 2 || !one.some((pair) => CASED.test(pair.split(' ')[0] ?? ''))) return undefined
  if (one.toSorted().join() === other.toSorted().join()) return 'kept'
  return nouns(one) === nouns(other) ? 'turned' : undefined
}

function nouns(pairs: readonly string[]): string {
  return pairs.map((pair) => pair.split(' ')[1]).join(' ')
}

/** Each noun with the word before it; the noun may stand behind the passage. */
function pairsOf({ tokens, after }: Passage): string[] {
  const words = [...tokens, ...after.slice(0, 1)].filter(isWordToken)
  return words.flatMap(({ text, norm }, at) => {
    const article = words[at - 1]?.norm ?? ''
    return /^\p{Lu}/u.test(text) && at > 0 && (CASED.test(article) || /^(?:die|das|eine)$/.test(article)) ? [`${article} ${norm}`] : []
  })
}

const IF = /^(?:wenn|falls|sofern)$/

/**
 * Whether a German condition stands by its conjunction on one side and by its verb in front on the other.
 *
 * > | “Wenn bis Freitag kein Angebot kommt, streiken wir.”
 * > | “Kommt bis Freitag kein Angebot, streiken wir.”
 */
export function isInversion({ lemma, variant, setting: { language } }: Difference): boolean {
  if (language !== 'de') return false
  const [one, other] = [firstClause(lemma), firstClause(variant)]
  return isTurned(one, other) || isTurned(other, one)
}

function isTurned([conjunction = '', ...rest]: readonly string[], [verb = '', ...others]: readonly string[]): boolean {
  return IF.test(conjunction) && rest.at(-1) === verb && rest.slice(0, -1).join(' ') === others.join(' ')
}

/** The words of the sentence that a passage stands in, up to its first comma. */
function firstClause({ before, tokens, after }: Passage): string[] {
  const sentence = [...lastSentence(before), ...tokens, ...after]
  const comma = sentence.findIndex(({ norm }) => norm === ',')
  return sentence
    .slice(0, Math.max(0, comma))
    .filter(isWordToken)
    .map(({ norm }) => norm)
}
