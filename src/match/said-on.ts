import type { Quotation } from '../model.ts'
import { type Days, dayOf, daysOf } from '../text/days.ts'
import { primaryLanguage } from '../text/primary-language.ts'

/** So long a sentence may lead up to a quotation, in characters. */
const LEAD = 260

/** Words of a date long gone, in a reporter's own prose. */
const GONE: Readonly<Record<string, RegExp>> = {
  en: /\b(?:(?:in|since|during) )?(?:the |(?:early|late|mid-) ?)?((?:19|20)\d\d|(?<=[Ii]n )(?:January|February|March|April|May|June|July|August|September|October|November|December)|last (?:year|month)|(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\d\d?) (?:months?|years?) (?:ago|earlier))\b/giu,
  de: /(?<!\p{L})(?:im (?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)|(?:19|20)\d\d|(?:letzt|vergangen|vorig)e[ns] (?:Jahr|Monat)|vor (?:einem|zwei|drei|vier|fünf|zehn|\d\d?) (?:Monat(?:en)?|Jahr(?:en)?))(?!\p{L})/giu,
  fr: /(?<!\p{L})(?:en (?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)|(?:19|20)\d\d|l['’](?:an|année) (?:dernier|dernière|passé|passée)|le mois dernier|il y a (?:un|deux|trois|quatre|cinq|dix|\d\d?) (?:mois|ans?))(?!\p{L})/giu,
  es: /(?<!\p{L})(?:en (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)|(?:19|20)\d\d|el (?:año|mes) pasado|hace (?:un|dos|tres|cuatro|cinco|diez|\d\d?) (?:meses|mes|años?))(?!\p{L})/giu,
}

/** The reporter tells of what was said the other day as well, so that no older date is meant. */
const RECENT =
  /(?<!\p{L})(?:yesterday|today|tonight|this (?:morning|week|afternoon|evening)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|gestern|heute|\p{L}+tag(?:abend|morgen)?|hier|aujourd['’]hui|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|ayer|hoy|lunes|martes|miércoles|jueves|viernes|sábado|domingo)(?!\p{L})/iu

/**
 * When words were said, as far as their article tells: by the date in the clause that reports them, else by a date long gone
 * at the head of the sentence that leads up to them (`In the 2023 round the memo began: “…”`). Undefined where it does not tell.
 */
export function saidOn({ article, occasion, spans }: Quotation): Days | undefined {
  if (occasion?.date !== undefined) return daysOf(occasion.date, article)
  const [{ start, part }] = spans
  const own = article.date === undefined ? undefined : dayOf(article.date)
  const gone = GONE[primaryLanguage(article.language)]
  if (part !== undefined || own === undefined || gone === undefined) return undefined
  const lead = leadIn(article.text, start)
  if (RECENT.test(lead)) return undefined
  const [last] = Array.from(lead.matchAll(gone)).toReversed()
  const days = last && daysOf(last[1] ?? last[0], article)
  return days && days.to < own ? days : undefined
}

/** How a sentence begins whose first words tell when or where. */
const HEAD =
  /^(?:(?:but|and|aber|und|mais|et|pero|y) )?(?:in|at|on|after|during|before|back|last|following|speaking|an?|one|two|three|four|five|six|ten|vor|bei|beim|im|nach|während|auf|am|letzt\p{L}+|noch|en|à|au|après|lors|pendant|avant|dans|il y a|durante|tras|después|hace|el año|el mes)(?!\p{L})/iu

/** The sentence that leads up to a place, if it begins by telling when or where. */
function leadIn(text: string, start: number): string {
  const before = text.slice(Math.max(0, start - LEAD), start)
  // The mark that opens the quotation itself is no end of another.
  const prose = before.replace(/[“”„«»"'‘’\s]+$/u, '')
  const sentence = prose.slice(prose.search(/(?:[.!?…]["“”»’']?\s|[“”„«»"\n])(?!.*(?:[.!?…]["“”»’']?\s|[“”„«»"\n]))/su) + 1)
  const bare = sentence.replace(/^[\s“”„«»"'‘’]+/u, '')
  return HEAD.test(bare) ? bare : ''
}
