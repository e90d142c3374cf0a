/** Words for places in an order, without the endings of case, gender and number, by language. */
export const ORDINALS_ABROAD: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  de: ranks(
    'erst zweit dritt viert fünft sechst siebt acht neunt zehnt elft zwölft dreizehnt vierzehnt fünfzehnt sechzehnt siebzehnt achtzehnt neunzehnt zwanzigst',
  ),
  fr: ranks(
    'premi deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième onzième douzième treizième quatorzième quinzième seizième dix-septième dix-huitième dix-neuvième vingtième',
  ),
  es: ranks('primer segund tercer cuart quint sext séptim octav noven décim undécim duodécim'),
}

/** What may stand behind them. */
export const ORDINAL_ENDINGS: Readonly<Record<string, RegExp>> = {
  de: /^(.+t)(?:e|en|er|es|em)$/u,
  fr: /^(premi)(?:er|ère|ers|ères)$|^(.+ième)s?$/u,
  es: /^(primer|tercer)(?:o|a|os|as)?$|^(.+)(?:o|a)s?$/u,
}

/** Words for the parts of a whole, in the singular. */
export const DENOMINATORS_ABROAD: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  de: { hälfte: 2, drittel: 3, dritteln: 3, viertel: 4, vierteln: 4, fünftel: 5, sechstel: 6, achtel: 8, zehntel: 10 },
  fr: { moitié: 2, tiers: 3, quart: 4, quarts: 4, cinquième: 5, cinquièmes: 5, dixième: 10, dixièmes: 10 },
  es: { mitad: 2, tercio: 3, tercios: 3, cuarto: 4, cuartos: 4, quinto: 5, quintos: 5, décimo: 10, décimos: 10 },
}

function ranks(stems: string): Readonly<Record<string, number>> {
  return Object.fromEntries(stems.split(' ').map((stem, at) => [stem, at + 1]))
}
