/** How a language writes tens and ones, and hundreds and thousands, as one word. */
interface Compounds {
  /** The words for 1 to 9 as they stand at the front of a compound. */
  readonly ones: readonly string[]
  /** The words for 20 to 90. */
  readonly tens: readonly string[]
  /** One word for ones and tens. */
  readonly join: (one: string, ten: string) => string
  readonly hundred: string
  readonly thousand: string
}

const COMPOUNDS: Readonly<Record<string, Compounds>> = {
  de: {
    ones: 'ein zwei drei vier fünf sechs sieben acht neun'.split(' '),
    tens: 'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'.split(' '),
    join: (one, ten) => `${one}und${ten}`,
    hundred: 'hundert',
    thousand: 'tausend',
  },
  nl: {
    ones: 'een twee drie vier vijf zes zeven acht negen'.split(' '),
    tens: 'twintig dertig veertig vijftig zestig zeventig tachtig negentig'.split(' '),
    join: (one, ten) => `${one}${one.endsWith('e') ? 'ë' : 'e'}n${ten}`,
    hundred: 'honderd',
    thousand: 'duizend',
  },
  it: {
    ones: 'uno due tre quattro cinque sei sette otto nove'.split(' '),
    tens: 'venti trenta quaranta cinquanta sessanta settanta ottanta novanta'.split(' '),
    join: (one, ten) => `${/^[uo]/.test(one) ? ten.slice(0, -1) : ten}${one === 'tre' ? 'tré' : one}`,
    hundred: 'cento',
    thousand: 'mila',
  },
}

/** Numbers that German, Dutch and Italian write as one word, and their values: `einundzwanzig`, `tweehonderd`, `ventotto`, `tremila`. */
export function compoundNumbers(language: string): readonly (readonly [string, number])[] {
  const compounds = Object.hasOwn(COMPOUNDS, language) ? COMPOUNDS[language] : undefined
  if (!compounds) return []
  const { ones, tens, join, hundred, thousand } = compounds
  return ones.flatMap((one, at) => [
    ...tens.map((ten, place) => [join(one, ten), (place + 2) * 10 + at + 1] as const),
    [`${one}${hundred}`, (at + 1) * 100],
    [`${one}${thousand}`, (at + 1) * 1000],
  ])
}
