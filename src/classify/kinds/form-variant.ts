import { lookUp } from '../../text/look-up.ts'
import { isBarePossessive } from '../bare-possessive.ts'
import { isNumber } from '../belong-together.ts'
import { areCourtesies, isCourtesy } from '../courtesy.ts'
import { defineKind } from '../define-kind.ts'
import { type Difference, fuller, oneSided, type Setting } from '../difference.ts'
import { areMinutes, isPartOfDay } from '../irons/abroad/clock.ts'
import { ironQuantities } from '../irons/quantities.ts'
import { CURRENCIES } from '../lexicons/abbreviations.ts'
import { namesIn } from '../names.ts'
import { oneName } from '../one-name.ts'
import type { Passage } from '../passage.ts'
import { wordsOf } from '../words.ts'

/** Letters of a name that a handle must hold. */
const SHORTEST = 4

export const formVariant = defineKind({
  kind: 'form-variant',
  title: 'another form of the same',
  weight: 'orthographic',
  severity: 'info',
  asksMedium: true,
  iron: ironQuantities,
  recognise: (difference) => {
    const { matter, lemma, variant, left, right, setting } = difference
    if (isCourtesy(oneSided(difference) ?? [], fuller(difference))) return { rule: 'a courtesy title on one side only' }
    if (areCourtesies(left, right, lemma)) return { rule: 'another courtesy title', severity: 'minor' }
    if (addsCurrency(difference)) return { rule: 'a currency on one side only', severity: 'minor' }
    if (isHandle(lemma, variant, setting) || isHandle(variant, lemma, setting)) return { rule: 'someone’s handle for the name' }
    if (linksRange(difference)) return { rule: 'a range with a dash or a word' }
    if (areMinutes(oneSided(difference) ?? [], fuller(difference).before, lesser(difference).before))
      return { rule: 'the minutes of an hour, which the other side prints with it' }
    if (isPartOfDay(oneSided(difference) ?? [], fuller(difference).before)) return { rule: 'a part of the day, behind its hour' }
    if (isBarePossessive(difference)) return { rule: 'a possessive in two spellings' }
    const name = oneName(difference)
    if (name === 'initials') return { rule: 'a name and its initials' }
    if (name) return { rule: name === 'nickname' ? 'a name and its short form' : 'a name and its first letter', severity: 'minor' }
    if (matter !== 'web') return undefined
    const printed = [lemma, variant].filter(({ tokens }) => tokens.some(({ kind }) => kind === 'emoji'))
    if (printed.length > 0) return { rule: 'an emoji', severity: printed.some((side) => isWritten(side, setting)) ? 'minor' : 'info' }
    return { rule: 'a link, handle or hashtag' }
  },
})

/** Nobody speaks an emoji: a source that has one was written, unless it is known to be spoken. */
function isWritten(side: Passage, { medium, isOfSources }: Setting): boolean {
  return medium === 'written' || (medium === 'unknown' && isOfSources(side))
}

/** `$2m`, `two million`: of which money, the one side leaves to the reader. */
function addsCurrency(difference: Difference): boolean {
  const [word, ...others] = oneSided(difference) ?? []
  if (!word || others.length > 0 || (lookUp(CURRENCIES, word.token.norm) === undefined && !NAMES.has(word.senses[0]))) return false
  const { before, tokens, after } = fuller(difference)
  return [before.at(-1), ...tokens, after[0]].some((token) => token !== undefined && isNumber(token))
}

const NAMES: ReadonlySet<string> = new Set(Object.values(CURRENCIES))

/** The side that prints less. */
function lesser(difference: Difference): Passage {
  return fuller(difference) === difference.lemma ? difference.variant : difference.lemma
}

/** `20-30`, `20 bis 30`. */
function linksRange(difference: Difference): boolean {
  const [word, ...more] = oneSided(difference) ?? []
  if (!word || more.length > 0 || !/^(?:bis|à|a|o|tot)$/.test(word.token.norm)) return false
  const { before, after } = fuller(difference)
  const { before: there, tokens, after: beyond } = lesser(difference)
  const isDashed = [there.at(-1), ...tokens, beyond[0]].some((token) => token?.norm === '-')
  return isDashed && [before.at(-1), after.find(({ kind }) => kind === 'word')].every((token) => /^\d/.test(token?.norm ?? ''))
}

/** A handle or hashtag opposite the name it is made of: `@AdaMarsh`, `Marsh`. */
function isHandle(one: Passage, other: Passage, setting: Setting): boolean {
  const [tag] = one.tokens
  const words = wordsOf(other.tokens)
  if (one.tokens.length !== 1 || tag?.kind !== 'tag' || words.length === 0) return false
  return (
    words.some(({ senses: [norm] }) => norm.length >= SHORTEST && tag.norm.includes(norm)) ||
    namesIn(words, other, setting).length === words.length
  )
}
