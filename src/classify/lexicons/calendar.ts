import type { ByLanguage } from './lexicon.ts'

/** Days and months. */
export const CALENDAR: ByLanguage = {
  en: `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november
    december yesterday today tomorrow spring summer autumn winter`,
  de: `montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz april mai juni juli august september oktober
    november dezember gestern heute morgen`,
  fr: `lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre
    décembre hier demain`,
  es: `lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre
    diciembre ayer hoy mañana`,
}

/** Words that name a day or month only when printed with a capital inside a sentence. */
export const ALSO_PLAIN: ReadonlySet<string> = new Set(['may', 'march', 'august'])
