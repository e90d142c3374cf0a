import type { Corpus } from './corpus.ts'
import type { Context } from './prior.ts'
import type { Quoted } from './quoted.ts'
import { LOOKED_AT, areOfTwoTimes } from './times.ts'
import { type Voice, type VoiceRelation, areOneOffice, compareVoices } from './voice.ts'

/** The closest ties come first. */
const RELATIONS: readonly VoiceRelation[] = ['same', 'unknown', 'doubtful', 'different']
const RANKS: Readonly<Record<VoiceRelation, number>> = { same: 0, unknown: 1, doubtful: 2, different: 3 }

/** The contexts of quotations of two articles: every one is needed many times over. */
const beyondArticle = { event: inTime('event', false), anybody: inTime('event', true), apart: inTime('apart', false) }

function inTime(where: Context['where'], described: boolean): Readonly<Record<Context['time'], Readonly<Record<VoiceRelation, Context>>>> {
  const at = (time: Context['time']) => contextsOf({ where, time, display: false, direct: false, described })
  return { days: at('days'), later: at('later'), apart: at('apart'), unknown: at('unknown') }
}

function contextsOf(rest: Omit<Context, 'speakers'>): Readonly<Record<VoiceRelation, Context>> {
  return {
    same: { speakers: 'same', ...rest },
    unknown: { speakers: 'unknown', ...rest },
    doubtful: { speakers: 'doubtful', ...rest },
    different: { speakers: 'different', ...rest },
  }
}

/** What is known of two sets of identical quotations besides their words: the closest ties between any two of them. Sixteen comparisons at most. */
export function contextOf(ones: readonly Quoted[], others: readonly Quoted[], corpus: Pick<Corpus, 'areOneEvent' | 'days'>): Context {
  const speakers = relationOf(ones, others)
  if (shareArticle(ones, others)) return inArticle(ones, others, speakers, corpus)
  const time = timeOf(ones, others, corpus)
  if (!areOfOneEvent(ones, others, corpus)) return beyondArticle.apart[time][speakers]
  if (speakers !== 'unknown') return beyondArticle.event[time][speakers]
  if (anyPair(ones, others, areOneOffice)) return beyondArticle.event[time].same
  return beyondArticle[anyPair(ones, others, areKnown) ? 'event' : 'anybody'][time].unknown
}

/** Neither is one of many. */
function areKnown(one: Voice, other: Voice): boolean {
  return one.anybody !== true && other.anybody !== true
}

function anyPair(ones: readonly Quoted[], others: readonly Quoted[], is: (one: Voice, other: Voice) => boolean): boolean {
  for (let i = 0; i < ones.length && i < LOOKED_AT; i++) {
    for (let j = 0; j < others.length && j < LOOKED_AT; j++) {
      const [one, other] = [ones[i], others[j]]
      if (one && other && is(one.voice, other.voice)) return true
    }
  }
  return false
}

/**
 * Whether two sets of identical quotations stand in articles that have nothing to do with each other, as far as can be seen, nor are of one
 * speaker and one week.
 */
export function areApart(ones: readonly Quoted[], others: readonly Quoted[], corpus: Pick<Corpus, 'areOneEvent' | 'days'>): boolean {
  if (shareArticle(ones, others) || areOfOneEvent(ones, others, corpus)) return false
  return timeOf(ones, others, corpus) !== 'days' || relationOf(ones, others) !== 'same'
}

/** Published within so many days, one thing may be told; after so many others, what differs was said again. */
const [WEEK, LATER] = [7, 10]

/** How far from each other two sets of identical quotations were published, the nearest two of them; what reporters say was said on two days was said again. */
function timeOf(ones: readonly Quoted[], others: readonly Quoted[], { days }: Pick<Corpus, 'days'>): Context['time'] {
  if (areOfTwoTimes(ones, others, days)) return 'apart'
  let nearest = Number.POSITIVE_INFINITY
  for (let i = 0; i < ones.length && i < LOOKED_AT; i++) {
    const day = days[ones[i]?.edition ?? 0] ?? Number.NaN
    for (let j = 0; j < others.length && j < LOOKED_AT; j++) {
      const apart = Math.abs(day - (days[others[j]?.edition ?? 0] ?? Number.NaN))
      if (Number.isNaN(apart)) return 'unknown'
      nearest = Math.min(nearest, apart)
    }
  }
  return nearest <= WEEK ? 'days' : nearest > LATER ? 'later' : 'unknown'
}

function relationOf(ones: readonly Quoted[], others: readonly Quoted[]): VoiceRelation {
  let closest = RELATIONS.length
  for (let i = 0; i < ones.length && i < LOOKED_AT; i++) {
    for (let j = 0; j < others.length && j < LOOKED_AT; j++) {
      const [one, other] = [ones[i], others[j]]
      if (one && other) closest = Math.min(closest, RANKS[compareVoices(one.voice, other.voice)])
      if (closest === 0) return 'same'
    }
  }
  const relation = RELATIONS[closest] ?? 'unknown'
  return relation === 'doubtful' && areNamed(ones) && areNamed(others) ? 'different' : relation
}

/** Whether every name that one paper worked out stands in the cue of another one that prints the same. */
function areNamed(quoted: readonly Quoted[]): boolean {
  const some = quoted.slice(0, LOOKED_AT)
  return some.every(({ voice }) => voice.inCue || some.some((other) => other.voice.inCue && compareVoices(other.voice, voice) === 'same'))
}

function shareArticle(ones: readonly Quoted[], others: readonly Quoted[]): boolean {
  if (ones.length === 1 && others.length === 1) return ones[0]?.desk === others[0]?.desk
  const [few, many] = ones.length < others.length ? [ones, others] : [others, ones]
  if (few.length <= LOOKED_AT) return many.some(({ desk }) => few.some((one) => one.desk === desk))
  const desks = new Set(few.map(({ desk }) => desk))
  return many.some(({ desk }) => desks.has(desk))
}

function areOfOneEvent(ones: readonly Quoted[], others: readonly Quoted[], { areOneEvent }: Pick<Corpus, 'areOneEvent'>): boolean {
  for (let i = 0; i < ones.length && i < LOOKED_AT; i++) {
    for (let j = 0; j < others.length && j < LOOKED_AT; j++) {
      const [one, other] = [ones[i], others[j]]
      if (one && other && areOneEvent(one.edition, other.edition)) return true
    }
  }
  return false
}

function inArticle(ones: readonly Quoted[], others: readonly Quoted[], speakers: VoiceRelation, { days }: Pick<Corpus, 'days'>): Context {
  const pairs = ones.slice(0, LOOKED_AT).flatMap((x) => others.slice(0, LOOKED_AT).map((y) => [x, y] as const))
  const near = pairs.filter(([x, y]) => x.desk === y.desk)
  return {
    speakers,
    where: 'article',
    time: near.every(([x, y]) => areOfTwoTimes([x], [y], days)) ? 'apart' : 'unknown',
    display: pairs.some(isDisplayed),
    direct: near.some(areDirect),
    described: near.every(isDescribed),
  }
}

function isDescribed(pair: readonly [Quoted, Quoted]): boolean {
  return pair.some(({ voice }) => voice.described)
}

/** Two quotations that stand alone in the text, or the one does and the other is a sentence, too ("he told them: “I …”"). */
function areDirect(pair: readonly [Quoted, Quoted]): boolean {
  return (
    pair.some(({ quotation }) => quotation.form === 'direct') &&
    pair.every(({ quotation: { form, content } }) => form === 'direct' || (form === 'mixed' && /^\P{L}*\p{Lu}/u.test(content)))
  )
}

/** A headline, a pull quote or a caption beside a quotation of the text. */
function isDisplayed([one, other]: readonly [Quoted, Quoted]): boolean {
  return (one.quotation.form === 'display') !== (other.quotation.form === 'display')
}
