import type { Finding, Occasion, ReportedWitness } from '../model.ts'
import { daysOf, isoOf } from '../text/days.ts'
import { dateOf } from './date-of.ts'
import { inert } from './inert.ts'
import type { Articles } from './whereabouts.ts'

/** When, where and to whom words were said, as a heading says it; what articles tell in different ways is left out. */
export interface OccasionWords {
  /** `5 Feb 2024` */
  readonly day?: string
  /** `Radio Fjord` */
  readonly venue?: string
  /** `reporters` */
  readonly addressee?: string
}

/** What the articles of a cluster say of the occasion, where those that say something agree. */
export function occasionWords({ witnesses }: Pick<Finding['cluster'], 'witnesses'>, articles: Articles): OccasionWords {
  const days = witnesses.flatMap((witness) => dayOf(witness, articles) ?? [])
  const isOne = days.length > 0 && days.every((day) => day === days[0])
  const [venue, addressee] = [told('venue', witnesses), told('addressee', witnesses)]
  return {
    ...(isOne && days[0] !== undefined && { day: dateOf(isoOf(days[0])) }),
    ...(venue !== undefined && { venue }),
    ...(addressee !== undefined && { addressee }),
  }
}

/** The day that the printed date means in its article: “Tuesday” is the last one before it. */
function dayOf({ article, occasion }: ReportedWitness, articles: Articles): number | undefined {
  if (occasion?.date === undefined) return undefined
  const { date, language } = articles.get(article) ?? {}
  const days = daysOf(occasion.date, { ...(date !== undefined && { date }), ...(language !== undefined && { language }) })
  return days && days.from === days.to ? days.from : undefined
}

/** A name is believed to one article; other words, which may be part of something else, to two. */
function told(part: Exclude<keyof Occasion, 'date'>, witnesses: readonly ReportedWitness[]): string | undefined {
  const tellers = witnesses.flatMap(({ article, occasion }) =>
    occasion?.[part] === undefined ? [] : [{ article, words: inert(occasion[part]) }],
  )
  const [first, ...others] = tellers
  if (!first || others.some(({ words }) => words.toLowerCase() !== first.words.toLowerCase())) return undefined
  const isSure = /^\p{Lu}/u.test(first.words) || others.some(({ article }) => article !== first.article)
  return isSure ? first.words : undefined
}
