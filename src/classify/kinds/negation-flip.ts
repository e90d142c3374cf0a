import { areLikeAbroad } from '../alike-abroad.ts'
import { changesCompanions } from '../companions.ts'
import { tradesCorrection } from '../correction.ts'
import { defineKind } from '../define-kind.ts'
import { type Difference, oneSided } from '../difference.ts'
import { namesIn } from '../names.ts'
import { isExpletive } from '../expletive-ne.ts'
import type { Passage } from '../passage.ts'
import { withoutIdle } from '../idle-negations.ts'
import { DEGREES } from '../lexicons/degrees.ts'
import { areOpposites, areOppositesAbroad } from '../polarity.ts'
import { sameDenial } from '../same-denial.ts'
import { isOf, type Word } from '../words.ts'

/** From this length on, words on one side only may hold a clause with a negation of its own. */
const CLAUSE = 5
/** How far before `plus` its `ne` may stand, in tokens. */
const REACH = 4

export const negationFlip = defineKind({
  kind: 'negation-flip',
  title: 'negation',
  weight: 'substantive',
  severity: 'critical',
  recognise: (difference) => {
    const { left, right, lemma, variant, setting } = difference
    if (changesCompanions(difference) === 'negation') return { rule: 'a negation stands with other words' }
    if (isPhrase(difference) || (setting.language === 'en' ? sameDenial(left, right) : areLikeAbroad(left, right, setting.language)))
      return undefined
    if (tradesCorrection(difference)) return { rule: 'what is denied and what is said trade places' }
    if (denies(left, difference, lemma) !== denies(right, difference, variant) && !isOwnClause(difference))
      return { rule: 'a negation on one side only' }
    // `North Ghent`, `South Ghent`: two names, which another kind tells.
    const areNames = namesIn(left, lemma, setting).length > 0 && namesIn(right, variant, setting).length > 0
    return !areNames && holdOpposites(difference) ? { rule: 'a word and its opposite' } : undefined
  },
})

/** Longer stretches are put in another way, whatever stands in them. */
const FEW = 2

/** A word against its opposite, the small words and those of degree around them aside. */
function holdOpposites({ left, right, setting: { lexicon, language } }: Difference): boolean {
  const turns = (one: string, other: string): boolean =>
    language === 'en' ? areOpposites(one, other) : areOppositesAbroad(one, other, language)
  const areEven = left.length === right.length && left.length <= FEW
  const [one = [], other = []] = areEven
    ? [left, right]
    : [left, right].map((words) => words.filter((word) => !isOf(word, lexicon.functionWords) && !isOf(word, DEGREES)))
  if (one.length === 0 || one.length !== other.length || one.length > FEW || Math.max(left.length, right.length) > FEW + 1) return false
  return one.some((word, i) => word.senses.some((sense) => other[i]!.senses.some((against) => turns(sense, against))))
}

function denies(words: readonly Word[], { setting: { lexicon, language } }: Difference, passage: Passage): boolean {
  const { before } = passage
  // In French `plus` denies behind `ne` alone: `on ne peut plus`.
  const isPlus = language === 'fr' && [...before.slice(-REACH), ...passage.tokens].some(({ norm }) => norm === 'ne' || norm === "n'")
  if (language === 'fr' && words.length === 1 && /^(?:ne|n')$/.test(words[0]!.token.norm) && isExpletive(passage)) return false
  const own = language === 'en' ? withoutIdle(words) : words
  return own.some((word) => isOf(word, lexicon.negations) || (isPlus && word.senses[0] === 'plus'))
}

const WITHOUT = /^(?:without|ohne|sans|sin|zonder|senza|sem)$/

/** `Without delay`, left out as a whole: what it denies goes with it. */
function isPhrase(difference: Difference): boolean {
  const [first, ...rest] = oneSided(difference) ?? []
  const { negations } = difference.setting.lexicon
  return first !== undefined && WITHOUT.test(first.senses[0]) && rest.length > 0 && !rest.some((word) => isOf(word, negations))
}

/** A whole clause left out takes its negation with it and leaves the rest as it was. */
function isOwnClause(difference: Difference): boolean {
  const words = oneSided(difference)
  return words !== undefined && words.length >= CLAUSE && words.some(({ senses: [norm] }) => difference.setting.lexicon.persons.has(norm))
}
