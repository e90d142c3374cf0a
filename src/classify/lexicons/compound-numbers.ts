/** How a language writes tens and ones, and hundreds and thousands, as one word. */
interface Compounds {
  /** The words for 1 to 9 as they stand at the front of a compound. */
  readonly ones: readonly string[]
  /** The words for 10 to 19. */
  readonly teens: readonly string[]
  /** The words for 20 to 90. */
  readonly tens: readonly string[]
  /** One word for ones and tens. */
  readonly join: (one: string, ten: string) => string
  readonly hundred: string
  readonly thousand: string
  /** Years go by hundreds: `neunzehnhundertneunzig`. */
  readonly hundredOfYears?: true
}

const COMPOUNDS: Readonly<Record<string, Compounds>> = {
  de: {
    ones: 'ein zwei drei vier fünf sechs sieben acht neun'.split(' '),
    teens: 'zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn'.split(' '),
    tens: 'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'.split(' '),
    join: (one, ten) => `${one}und${ten}`,
    hundred: 'hundert',
    thousand: 'tausend',
    hundredOfYears: true,
  },
  nl: {
    ones: 'een twee drie vier vijf zes zeven acht negen'.split(' '),
    teens: 'tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien'.split(' '),
    tens: 'twintig dertig veertig vijftig zestig zeventig tachtig negentig'.split(' '),
    join: (one, ten) => `${one}${one.endsWith('e') ? 'ë' : 'e'}n${ten}`,
    hundred: 'honderd',
    thousand: 'duizend',
    hundredOfYears: true,
  },
  it: {
    ones: 'uno due tre quattro cinque sei sette otto nove'.split(' '),
    teens: 'dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove'.split(' '),
    tens: 'venti trenta quaranta cinquanta sessanta settanta ottanta novanta'.split(' '),
    join: (one, ten) => `${/^[uo]/.test(one) ? ten.slice(0, -1) : ten}${one === 'tre' ? 'tré' : one}`,
    hundred: 'cento',
    thousand: 'mila',
  },
}

/** Numbers that German, Dutch and Italian write as one word, and their values: `einundzwanzig`, `zweihundertfünfzig`, `dreitausendvierhundert`, `ventotto`, `tremila`. */
export function compoundNumbers(language: string): readonly (readonly [string, number])[] {
  const compounds = Object.hasOwn(COMPOUNDS, language) ? COMPOUNDS[language] : undefined
  if (!compounds) return []
  const { ones, tens, teens, join, hundred, thousand, hundredOfYears } = compounds
  const small = [
    ...ones.map((one, at) => [one, at + 1] as const),
    ...teens.map((teen, at) => [teen, at + 10] as const),
    ...tens.map((ten, place) => [ten, (place + 2) * 10] as const),
    ...ones.flatMap((one, at) => tens.map((ten, place) => [join(one, ten), (place + 2) * 10 + at + 1] as const)),
  ]
  const hundreds = ones.flatMap((one, at) => {
    const heads = at === 0 ? [hundred, `${one}${hundred}`] : [`${one}${hundred}`]
    return heads.flatMap((head) => [
      [head, (at + 1) * 100] as const,
      ...small.map(([word, value]) => [head + word, (at + 1) * 100 + value] as const),
    ])
  })
  const below = [...small, ...hundreds]
  const thousands = below.map(([word, value]) => [`${word}${thousand}`, value * 1000] as const)
  const years = hundredOfYears
    ? teens.slice(1).flatMap((teen, at) => small.map(([word, value]) => [`${teen}${hundred}${word}`, (at + 11) * 100 + value] as const))
    : []
  const full = thousands
    .filter(([, value]) => value < 10_000)
    .flatMap(([head, many]) => below.map(([word, value]) => [head + word, many + value] as const))
  return [...small.slice(ones.length), ...hundreds, ...thousands, ...years, ...full].flatMap(([word, value]) =>
    spellingsOf(word).map((each) => [each, value] as const),
  )
}

/** Swiss papers print no `ß`, machines no umlauts. */
function spellingsOf(word: string): string[] {
  return Array.from(new Set([word, word.replaceAll('ß', 'ss'), word.replaceAll('ß', 'ss').replaceAll('ü', 'ue').replaceAll('ö', 'oe')]))
}
