import type { ByLanguage } from './lexicon.ts'

/** Days and months. */
export const CALENDAR: ByLanguage = {
  en: `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november
    december yesterday today tomorrow spring summer autumn winter`,
  de: `montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz april mai juni juli august september oktober
    november dezember gestern heute morgen`,
  fr: `lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre
    décembre aujourd'hui hier demain`,
  es: `lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre
    diciembre ayer hoy mañana`,
  nl: `maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september oktober november
    december gisteren vandaag morgen`,
  it: `lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre
    novembre dicembre ieri oggi domani`,
  pt: `segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo janeiro fevereiro março abril maio junho julho agosto
    setembro outubro novembro dezembro ontem hoje amanhã`,
}

/** English months. */
export const MONTHS: ReadonlySet<string> = new Set(
  'january february march april may june july august september october november december'.split(' '),
)

/** Days named by how far they are from the day of speaking; which date each is only the day can tell. */
export const RELATIVE_DAYS: ReadonlySet<string> = new Set(
  `yesterday today tomorrow gestern heute morgen hier aujourd'hui demain ayer hoy mañana gisteren vandaag ieri oggi domani ontem hoje amanhã`.split(
    ' ',
  ),
)

/** Words that name a day or month only when printed with a capital inside a sentence. */
export const ALSO_PLAIN: ReadonlySet<string> = new Set(['may', 'march', 'august'])
