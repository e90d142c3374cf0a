import type { Token } from '../../model.ts'
import { lookUp } from '../../text/look-up.ts'
import { conditionsAmong } from '../binding.ts'
import { lastSentence } from '../clause.ts'
import { defineKind, type Ruling } from '../define-kind.ts'
import type { Difference } from '../difference.ts'
import { isHeadlineCase } from '../headline-case.ts'
import { lostBetweenMarks } from '../lost-between-marks.ts'
import { N_WORDS } from '../lexicons/abroad/speech.ts'
import { IDLE_NEGATIONS } from '../lexicons/negations.ts'
import { isWordToken } from '../../text/is-word-token.ts'
import { losesSayer, losesView } from '../whose-view.ts'

/** How far from the cut a word still governs what is left, in words. */
const REACH = 12
/** A negation governs what is left only from next to the cut. */
const NEXT_TO = 3
/** What takes back some of what was said. */
const TURN = /^(?:but|except|aber|mais|pero|maar|però)$/
/** The same where a clause of its own or a comma shows it: `they have not come | yet`. */
const LATER_TURN = /^(?:however|yet|doch|jedoch|allerdings|cependant|toutefois|echter)$/
/** What may stand before it. */
const AND = /^(?:and|or|und|et|y|en|e)$/
/** Denied before a turn that only says what is so: `it is not about money, but about respect`, `not only the roof, but the walls`. */
const DENIED = /^(?:not|n't|only|just|merely|simply|nicht|nur|pas|seulement|no|sólo|solo|niet|alleen)$/
const OWN_CLAUSE = /^(?:and|or|so|because)$/
/** So many words make a sentence. */
const SENTENCE = 4
const LINK = /^(?:and|but|or|so|und|aber|oder|et|mais|ou|y|pero|o|en|maar|of|e|ma|mas)$/
/** What begins a clause whose conditions govern nothing before it: `it is not radical to say that if …`. */
const CLAUSE = /^(?:[;:()"-]|and|but|so|because|or|that|dass|que)$/

export const truncation = defineKind({
  kind: 'truncation',
  title: 'cut short',
  weight: 'structural',
  family: 'structural',
  severity: 'minor',
  recognise: (difference) => {
    const lost = lostBetweenMarks(difference)
    if (lost) return lost
    if (difference.matter !== 'edge' || isIntroduction(difference)) return undefined
    // A record is no fragment: what others have beyond its end was put in, and nothing cut away.
    if (difference.setting.hasRecord(difference.variant)) return undefined
    return losesTurn(difference) ?? losesView(difference) ?? losesSayerBehind(difference) ?? addedOrLost(difference)
  },
})

/** The words of the same clause that were cut away, nearest to the cut first. */
function nearest({ lemma, variant }: Difference): Token[] {
  const tokens = variant.before.length === 0 ? lemma.tokens.toReversed() : lemma.tokens
  const stop = tokens.findIndex(({ norm }, at) => at > 0 && CLAUSE.test(norm))
  return (stop < 0 ? tokens : tokens.slice(0, stop)).filter(isWordToken).slice(0, REACH)
}

function losesTurn(difference: Difference): Ruling | undefined {
  const { lexicon } = difference.setting
  const words = nearest(difference)
  const binding = conditionsAmong(difference.lemma.tokens, difference.setting)
  if (words.some((word) => binding.includes(word)) && !isOfWhatFollows(difference, binding))
    return { rule: 'a condition cut away', severity: 'critical' }
  if (isTurned(difference)) return { rule: 'a turn cut away', severity: 'critical' }
  if (opensClause(difference) || isClauseOff(difference)) return undefined
  // French `ne` denies by its `pas`, which stands behind it.
  const denies = ({ norm }: Token): boolean => lexicon.negations.has(norm) && norm !== 'ne' && norm !== "n'"
  const own = difference.lemma.tokens.filter(isWordToken)
  if (words.slice(0, NEXT_TO).some((word) => denies(word) && !isIdle(word, own)) && !deniesAgain(difference))
    return { rule: 'a negation cut away', severity: 'critical' }
  return undefined
}

/** `She stays, and if he goes, she leads`: the condition is of what follows it, which has a clause of its own. */
function isOfWhatFollows({ variant, lemma }: Difference, binding: readonly Token[]): boolean {
  const own = lemma.tokens.slice(lemma.tokens.findIndex(isWordToken))
  const [link, condition] = own
  if (variant.before.length === 0 || !link || !condition || !OWN_CLAUSE.test(link.norm) || !binding.includes(condition)) return false
  return own.slice(2).some(({ norm }) => norm === ',')
}

/** `We are done. ] We are done, but for this year alone`: printed as a whole sentence where the speaker took some of it back. */
function isTurned(difference: Difference): boolean {
  const { lemma, variant } = difference
  const [first, second, third] = lemma.tokens.filter(isWordToken)
  if (variant.before.length === 0 || !first) return false
  const [turn, next] = AND.test(first.norm) && second ? [second, third] : [first, second]
  if (!TURN.test(turn.norm) && !LATER_TURN.test(turn.norm)) return false
  const isWhole = losesEnd(difference) !== undefined
  if (isWhole && TURN.test(first.norm)) return true
  return (isWhole || endsClaimed(difference)) && opensOwn(turn, next, difference) && meetBefore(difference)
}

/** Whether both sides print the same right before the cut, and do not only meet in a word. */
function meetBefore({ lemma, variant }: Difference): boolean {
  const [one, other] = [lemma, variant].map(({ before }) => before.filter(isWordToken).slice(-NEXT_TO))
  return one?.map(({ norm }) => norm).join(' ') === other?.map(({ norm }) => norm).join(' ')
}

/** Whether a turn has a clause of its own, or a comma before it: not `no choice | but to go`, nor `not for money, | but for love`. */
function opensOwn(turn: Token, next: Token | undefined, { lemma, variant, setting: { lexicon } }: Difference): boolean {
  const isClause = next !== undefined && lexicon.subjects.has(next.norm)
  const isParted = [...lemma.tokens.slice(0, lemma.tokens.indexOf(turn)), lemma.before.at(-1)].some((token) => token?.kind === 'mark')
  const isDenied = lastSentence(variant.before).some(({ norm }) => DENIED.test(norm))
  return isClause || (isParted && !isDenied)
}

/** The comma before the attribution stands for the full stop. */
function endsClaimed(difference: Difference): boolean {
  const { variant, setting } = difference
  return variant.before.length > 0 && isSentence(difference) && setting.endsAtComma(variant)
}

/** What a pull quote has beyond the sentence of its own text was put in, be there a stop or the comma before the attribution; else the sentence was cut. */
function addedOrLost(difference: Difference): Ruling | undefined {
  const { lemma, variant, setting } = difference
  // Where a translator ends a sentence is his own affair.
  const lost = setting.isTranslated ? undefined : losesEnd(difference)
  if (!setting.isDisplayed(lemma) || setting.isDisplayed(variant)) return lost
  const words = lemma.tokens.filter(isWordToken)
  const isLink = variant.before.length === 0 && words.every(({ norm }) => LINK.test(norm))
  const isAdded = (lost !== undefined || endsClaimed(difference)) && !isLink && !setting.isInText(lemma)
  return isAdded ? { rule: 'words put in that its own text has nowhere', severity: 'critical' } : undefined
}

/** The same for who says so, behind what is said. */
function losesSayerBehind(difference: Difference): Ruling | undefined {
  const isWhole = difference.variant.before.length > 0 && (losesEnd(difference) !== undefined || endsClaimed(difference))
  return isWhole ? losesSayer(difference) : undefined
}

/** `No vino nadie`, `nadie vino`: what is left denies by itself. */
function deniesAgain({ variant, setting: { language } }: Difference): boolean {
  const others = lookUp(N_WORDS, language)
  const printed = (variant.before.length === 0 ? variant.after : variant.before.toReversed()).filter(isWordToken)
  return others !== undefined && printed.slice(0, NEXT_TO).some(({ norm }) => others.has(norm))
}

/** `Not only`, `no doubt`: nothing is denied. */
function isIdle(word: Token, words: readonly Token[]): boolean {
  const at = words.indexOf(word)
  return IDLE_NEGATIONS.some((phrase) => phrase.every((norm, i) => words[at + i]?.norm === norm))
}

/** Whether what was cut away begins as a clause of its own: what that denies is none of what is left. */
function opensClause({ variant, lemma }: Difference): boolean {
  const first = variant.before.length === 0 ? undefined : lemma.tokens.find(isWordToken)
  return first !== undefined && OWN_CLAUSE.test(first.norm)
}

/** `We did not, and that was mine`, `Not metaphorically, there was a bin`: what is denied before a comma is none of what is left. */
function isClauseOff({ variant, lemma }: Difference): boolean {
  const [last, before] = lemma.tokens.toReversed()
  return variant.before.length === 0 && (last?.norm === ',' || (LINK.test(last?.norm ?? '') && before?.norm === ','))
}

/** `An hour later came the second letter:`, which leads up to what is quoted. */
function isIntroduction({ variant, lemma }: Difference): boolean {
  return variant.before.length === 0 && lemma.tokens.at(-1)?.norm === ':'
}

/** `The mill will close, and`: a clause of its own, whose loss leaves a whole sentence. */
function isClauseBefore({ variant, lemma }: Difference): boolean {
  const [link, comma] = lemma.tokens.toReversed()
  return variant.before.length === 0 && comma?.norm === ',' && LINK.test(link?.norm ?? '')
}

/** A catchword of a few words is no sentence, whatever stands behind it; nor is what has a capital at every word. */
function isSentence({ variant }: Difference): boolean {
  const printed = variant.before.length === 0 ? variant.after : variant.before
  return printed.filter(isWordToken).length >= SENTENCE && !isHeadlineCase(printed)
}

/** What speech leaves out at the head of a sentence: French `il ne`, a Spanish subject. */
function goesUnsaid({ variant, lemma, setting: { language, lexicon } }: Difference): boolean {
  if (variant.before.length > 0) return false
  const unsaid = (norm: string): boolean =>
    language === 'fr' ? /^(?:il|ne|n')$/.test(norm) : /^(?:es|it|pt)$/.test(language) && lexicon.subjects.has(norm)
  return lemma.tokens.filter(isWordToken).every(({ norm }) => unsaid(norm))
}

/** Whether what is printed ends in a full stop; the collation has that behind what others print on, where these end without one. */
function endsInStop({ before, after }: Difference['variant']): boolean {
  const last = before.length === 0 || (after.length > 0 && !after.some(isWordToken)) ? after.at(-1) : before.at(-1)
  return last !== undefined && /^[.!?]$/.test(last.norm)
}

/** A full stop where the sentence had not ended. */
function losesEnd(difference: Difference): Ruling | undefined {
  const { variant, lemma } = difference
  if (isClauseBefore(difference) || !isSentence(difference) || goesUnsaid(difference)) return undefined
  if (!lemma.tokens.some(isWordToken) || !endsInStop(variant)) return undefined
  return { rule: 'printed as a whole sentence' }
}
