import { lookUp } from '../text/look-up.ts'
import type { Difference } from './difference.ts'
import { isModal } from './hot.ts'
import { modalClass } from './lexicons/abroad/modals.ts'
import { AFTER_BETTER, BEFORE_MONTHS, BEFORE_NOUNS, BINDING, SEMI_MODALS } from './lexicons/semi-modals.ts'
import { printedAfter, wordAfter, wordBefore } from './neighbours.ts'
import type { Passage } from './passage.ts'
import type { Word } from './words.ts'

/** What some words say of duty, leave, will and likelihood. */
export interface Modals {
  /** One name for each: `must` for `have to`. */
  readonly verbs: string
  /** Whether its loss by itself changes what is claimed: always for a modal verb, for a phrase that does its work where little else differs. */
  readonly isBinding: boolean
}

/** Beyond so many words on both sides a sentence is put in another way, and a phrase proves nothing. */
const SHORT = 5

/** Forms of `be` and `get`, with which `used to` tells of a habit that is kept. */
const ACCUSTOMED = /^(?:am|is|are|was|were|be|been|being|get|gets|got|getting|'s|'re|'m)$/

/** The modal verbs among some words of a passage, and what stands for one: `have to`, `is able to`, `had better`. */
export function modalsIn(words: readonly Word[], passage: Passage, difference: Difference): Modals {
  const isEnglish = difference.setting.language === 'en'
  const isShort = difference.left.length + difference.right.length <= SHORT
  const found = words.flatMap((word, at) => {
    const [norm] = word.senses
    if (norm !== 'better' && !isModal(word, difference) && lookUp(SEMI_MODALS, norm) === undefined) return []
    const next = words[at + 1]?.senses[0] ?? (isEnglish ? wordAfter(word, passage) : '')
    const previous = words[at - 1]?.token.norm ?? (isEnglish ? wordBefore(word, passage) : '')
    const semi = isEnglish && !(norm === 'going' && goesSomewhere(word, passage)) ? semiModal(norm, previous, next) : undefined
    if (semi) return [{ verb: semi, isBinding: isShort && (BINDING.has(norm) || norm === 'better') }]
    if (lookUp(SEMI_MODALS, norm) !== undefined && norm !== 'ought') return []
    if (norm === 'better' || (isEnglish && isNoun(norm, previous))) return []
    return [{ verb: norm === 'ought' ? 'should' : modalClass(norm, difference.setting.language), isBinding: true }]
  })
  return {
    verbs: found
      .map(({ verb }) => verb)
      .toSorted()
      .join(' '),
    isBinding: found.some((each) => each.isBinding),
  }
}

/** `Going to Oslo`, `going to the mill`. */
function goesSomewhere(word: Word, passage: Passage): boolean {
  const place = printedAfter(word, passage, 2)?.text ?? ''
  return (
    /^\p{Lu}/u.test(place) ||
    /^(?:the|a|an|my|our|your|his|her|their|its|this|that|some|work|school|war|church|bed|town|jail|prison|court)$/.test(place)
  )
}

function semiModal(norm: string, previous: string, next: string): string | undefined {
  if (norm === 'better') return /^(?:had|'d)$/.test(previous) && AFTER_BETTER.has(next) ? 'should' : undefined
  if (next !== 'to' || (norm === 'used' && ACCUSTOMED.test(previous))) return undefined
  return lookUp(SEMI_MODALS, norm)
}

/** Whether a word that is mostly a modal verb is a noun where it stands: `read the will`, `in may`. */
function isNoun(norm: string, previous: string): boolean {
  if (norm === 'may') return BEFORE_MONTHS.has(previous)
  return /^(?:will|can|might|must)$/.test(norm) && BEFORE_NOUNS.has(previous)
}
