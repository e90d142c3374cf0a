import { lookUp } from '../../text/look-up.ts'
import { changesCompanions } from '../companions.ts'
import { defineKind } from '../define-kind.ts'
import { type Difference, fuller, oneSided } from '../difference.ts'
import { isDate, isQuantity } from '../hot.ts'
import { RELATIVE_DAYS } from '../lexicons/calendar.ts'
import { DENOMINATORS_ABROAD } from '../lexicons/abroad/ordinals.ts'
import { DENOMINATORS, FACTORS, SOUND_LIKE_NUMBERS } from '../lexicons/numbers.ts'
import { namesIn } from '../names.ts'
import { UNITS } from '../lexicons/units.ts'
import { isOf, sensesOf, type Word } from '../words.ts'

export const numberChange = defineKind({
  kind: 'number-change',
  title: 'number or date',
  weight: 'substantive',
  severity: 'critical',
  recognise: (difference) => {
    const { left, right } = difference
    if (changesCompanions(difference) === 'number') return { rule: 'two numbers trade what they count' }
    const [one, other] = [quantitiesOf(left, difference), quantitiesOf(right, difference)]
    if (turnsClock(difference)) return { rule: 'another time of day' }
    if (areFractions(difference)) return { rule: 'another fraction' }
    if (areFactors(left, right)) return { rule: 'another factor' }
    if (difference.matter === 'edge') return { rule: 'a number cut in two' }
    if (soundsLikeNumber(difference)) return { rule: 'a number against a word that sounds like it' }
    if (losesFraction(difference)) return { rule: 'a half on one side only' }
    if (addsHalf(difference)) return { rule: 'one side adds a number or date', severity: 'minor' }
    if (one.join(' ') === other.join(' ')) return unitsDiffer(difference) ? { rule: 'the same figure in another unit' } : undefined
    if (one.length > 0 && other.length > 0)
      return areOneDay(one, other) ? { rule: 'a day named in two ways', severity: 'minor' } : { rule: 'another number or date' }
    if (namesNumber(difference)) return undefined
    if (isRelative(one.length > 0 ? right : left)) return { rule: 'a day named in two ways', severity: 'minor' }
    return isDetail(difference, [...one, ...other]) ? { rule: 'one side adds a number or date', severity: 'minor' } : undefined
  },
})

/** `Siete menos cuarto`, `siete y cuarto`; `zehn vor acht`, `zehn nach acht`. */
function turnsClock({ left, right, lemma: { before, after } }: Difference): boolean {
  const pair = [left, right].map((words) => words.map(({ token }) => token.norm).join(' '))
  if (!CLOCK.some((words) => pair.every((word) => words.includes(word)))) return false
  const near = [...before.slice(-1), ...after.slice(0, 2)].map(({ norm }) => norm)
  return near.some((norm) => /^(?:cuarto|media|quart|viertel|quarter|half)$/.test(norm)) || /^\d/.test(near[0] ?? '')
}

const CLOCK = [
  ['y', 'menos'],
  ['et', 'moins', 'moins le'],
  ['vor', 'nach'],
  ['to', 'past', 'after'],
]

/** `Doubled`, `tripled`; `once`, `twice`. */
function areFactors(left: readonly Word[], right: readonly Word[]): boolean {
  const [one, other] = [left, right].map(factorOf)
  return one !== undefined && other !== undefined && one !== other
}

function factorOf(words: readonly Word[]): number | undefined {
  const [word, ...others] = words
  if (!word || others.some(({ senses: [norm] }) => norm !== 'times')) return undefined
  const [, figure] = others.length > 0 ? (/^#(\d+)$/.exec(word.senses[0]) ?? []) : []
  return lookUp(FACTORS, word.token.norm) ?? (figure === undefined ? undefined : Number(figure))
}

/** `For hours`, `four hours`; who writes `4` means to. */
function soundsLikeNumber({ left, right }: Difference): boolean {
  const [one, other] = [left, right].map((words) => (words.length === 1 ? words[0]! : undefined))
  if (!one || !other) return false
  return [
    [one, other],
    [other, one],
  ].some(([word, number]) => lookUp(SOUND_LIKE_NUMBERS, word!.senses[0]) === number!.senses[0] && !/\d/.test(number!.text))
}

/** `Five Points`, which another kind tells: a number word within a name. */
function namesNumber({ left, right, lemma, variant, setting }: Difference): boolean {
  const [words, passage] = left.some(({ senses: [norm] }) => norm.startsWith('#')) ? [left, lemma] : [right, variant]
  const numbers = words.filter(({ senses: [norm] }) => norm.startsWith('#'))
  return (
    numbers.length > 0 &&
    numbers.every(
      (word) => /^\p{Lu}\p{Ll}/u.test(word.text) && namesIn([{ ...word, senses: [word.token.norm] }], passage, setting).length > 0,
    )
  )
}

const RELATIVE = /(?:^| )(?:tonight|(?:this|last|next) (?:morning|afternoon|evening|night|week|weekend|month|year))(?: |$)/

/** `This evening`, `last night`: which day it is only the day of speaking tells. */
function isRelative(words: readonly Word[]): boolean {
  return RELATIVE.test(sensesOf(words).join(' '))
}

/** `Two and a half years`, `two years`. */
function losesFraction(difference: Difference): boolean {
  const words = oneSided(difference)?.map(({ token }) => token.norm)
  if (words?.join(' ') !== 'and a half') return false
  const before = fuller(difference).before.findLast(({ kind }) => kind === 'word')?.norm ?? ''
  return /^\d/.test(before) || difference.setting.lexicon.numbers.has(before)
}

/** `6:30 p.m.`, `half past six`. */
function addsHalf({ left, right }: Difference): boolean {
  const [word, ...others] = [...left, ...right]
  return word !== undefined && others.length === 0 && /^[ap]m$/.test(word.senses[0])
}

/** `A third`, `a quarter`. */
function areFractions({ left, right, setting: { language } }: Difference): boolean {
  const [one, other] = [left, right].map((words) => (words.length === 1 ? partOf(words[0]!.token.norm, language) : undefined))
  return one !== undefined && other !== undefined && one !== other
}

function partOf(norm: string, language: string): number | undefined {
  return language === 'en' ? lookUp(DENOMINATORS, norm.replace(/s$/, '')) : lookUp(lookUp(DENOMINATORS_ABROAD, language) ?? {}, norm)
}

/** `Today` may be the Thursday of the other side; it is not its `tomorrow`. */
function areOneDay(one: readonly string[], other: readonly string[]): boolean {
  return (
    one.length === 1 &&
    other.length === 1 &&
    RELATIVE_DAYS.has(one[0]!) !== RELATIVE_DAYS.has(other[0]!) &&
    ![one[0]!, other[0]!].some((norm) => norm.startsWith('#'))
  )
}

function quantitiesOf(words: readonly Word[], difference: Difference): string[] {
  const counts = (word: Word): boolean =>
    isQuantity(word) || isDate(word, difference) || (word.senses[0].startsWith('#') && bothNumbers(difference))
  const found = words.filter(counts).map(({ senses: [norm] }) => norm)
  // `Un herido`, `dos heridos`.
  const isOne = found.length === 0 && words.some(({ senses }) => senses.includes('#1')) && counted(difference)
  return isOne ? ['#1'] : found
}

function counted({ left, right }: Pick<Difference, 'left' | 'right'>): boolean {
  return [left, right].some((words) => words.some(isQuantity)) && left.length > 0 && right.length > 0
}

/** `one` is a number where a number stands against it. */
function bothNumbers({ left, right }: Pick<Difference, 'left' | 'right'>): boolean {
  return [left, right].every((words) => words.some(({ senses: [norm] }) => norm.startsWith('#')))
}

function unitsDiffer({ left, right, lemma, setting }: Difference): boolean {
  const [one, other] = [left, right].map((words) =>
    sensesOf(words)
      .filter((norm) => UNITS.has(norm))
      .join(' '),
  )
  if (!one || !other || one === other) return false
  if (/^[ap]m$/.test(one) && /^[ap]m$/.test(other)) return true
  const near = [...lemma.before.slice(-2), ...lemma.tokens]
  return near.some(({ norm }) => /^\d/.test(norm) || norm === 'a' || setting.lexicon.numbers.has(norm))
}

/** Whether one side says nothing but a number or date more. */
function isDetail({ left, right, setting }: Difference, quantities: readonly string[]): boolean {
  return [...left, ...right].every((word) => quantities.includes(word.senses[0]) || isOf(word, setting.lexicon.functionWords))
}
