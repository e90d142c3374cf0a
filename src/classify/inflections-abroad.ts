import { lookUp } from '../text/look-up.ts'

/** Endings of number, gender, case, person and time. */
const ENDINGS: Readonly<Record<string, ReadonlySet<string>>> = {
  de: new Set('testen teten test tet ten est end ern em en er es et te st e n s t'.split(' ')),
  fr: new Set(
    'issaient issait issons issent eraient erait eront erons erez aient assent erai eras era ions iez ait ais ant ent ons ez ées ée és er ir it is es é e s a ai i x'.split(
      ' ',
    ),
  ),
  es: new Set(
    'áramos iéramos aríamos eríamos iríamos aremos eremos iremos ábamos íamos aron ieron arían arán erán irán aban ando iendo ados adas idos idas aste iste aría ería iría amos emos imos aba ara iera ará erá irá aré eré iré ado ada ido ida ían ía ar er ir an en as es os ió ó é í a e o s'.split(
      ' ',
    ),
  ),
}
/** Endings that only verbs, participles and plurals have; the others make words of their own as well: `puerto`, `puerta`. */
const SURE: Readonly<Record<string, RegExp>> = {
  fr: /(?:aient|ait|ons|ez|ent|er|ir|ée?s?|ant|ra|ront|rai|s|x)$/u,
  es: /(?:aron|ieron|aban?|ando|iendo|[ai]d[oa]s?|[aei]mos|ían?|[aei]r|[aei]rán?|ó|é|í|ara|iera|n|s)$/u,
}
/** The shortest root. */
const SHORTEST = 3

const LONGEST = 8
const GE = /^ge(?=.{3,}(?:t|en)$)/u
/** Endings of German nouns; others are letters of the word itself: `Haut`, `Haus`. */
const OF_NOUNS: ReadonlySet<string> = new Set('e en er ern es n s'.split(' '))

/** The root of a word of another language, its longest ending taken off; German participles without their `ge-`. */
export function rootOf(norm: string, language: string): string {
  const endings = lookUp(ENDINGS, language)
  if (!endings) return norm
  const length =
    Array.from({ length: LONGEST }, (_, at) => LONGEST - at).find(
      (each) => norm.length - each >= SHORTEST && endings.has(norm.slice(-each)),
    ) ?? 0
  const root = norm.slice(0, norm.length - length)
  if (language === 'de') return norm.length > 6 && GE.test(norm) ? root.replace(GE, '') : root
  return bare(root)
}

/** Whether two words of another language are forms of one: `Haus`, `Häuser`; `firma`, `firmaron`; but not `fordern`, `fördern`. */
export function areFormsAbroad(one: string, other: string, language: string, isNoun: boolean): boolean {
  if (areSmallForms(one, other, language)) return true
  if (language === 'de' && isNoun) return nounsOf(one).some((root) => nounsOf(other).includes(root))
  if (!Object.hasOwn(ENDINGS, language)) return false
  const [a, b] = [rootOf(one, language), rootOf(other, language)]
  const sure = lookUp(SURE, language)
  return a === b && (language === 'de' || (sure !== undefined && (sure.test(one) || sure.test(other))))
}

/** Small verbs in all their times, one a row: `est`, `sera`; `he dicho`, `dije`. */
const SMALL_VERBS: Readonly<Record<string, readonly ReadonlySet<string>[]>> = {
  de: rows(
    'bin bist ist sind seid war warst waren|habe hast hat haben habt hatte hattest hatten|wird wirst werden werdet wurde wurden worden|gibt gab|geht ging gehen gingen|kommt kam kommen kamen|sagt sagte sagen',
  ),
  fr: rows(
    'suis es est sommes êtes sont étais était étaient étions sera seront serai été fut furent|ai as a avons avez ont avais avait avaient aura auront aurons eu|va vont vais allait allaient ira iront|fait font faisait fera feront fit|dit disait dira dites',
  ),
  es: rows(
    'soy es somos son era eran fue fueron será serán sea sean|he ha hemos han había habían habrá habrán hubo haya hayan|está están estaba estaban estuvo estará estarán esté estén|tiene tienen tenía tenían tuvo tuvieron tendrá tendrán tenga|hace hacen hacía hizo hicieron hará harán haga hecho|dice dicen dijo dijeron decía dirá dirán diga dicho dije|va van iba iban irá irán vaya',
  ),
}

function rows(verbs: string): ReadonlySet<string>[] {
  return verbs.split('|').map((row) => new Set(row.split(' ')))
}

/** Whether two forms of a small verb differ in time or number. */
export function areSmallForms(one: string, other: string, language: string): boolean {
  return (lookUp(SMALL_VERBS, language) ?? []).some((row) => row.has(one) && row.has(other))
}

/** A German noun and what it may be a form of, umlauts aside. */
function nounsOf(norm: string): string[] {
  const plain = bare(norm)
  return [
    plain,
    ...Array.from(OF_NOUNS).flatMap((ending) =>
      plain.endsWith(ending) && plain.length - ending.length > SHORTEST ? [plain.slice(0, -ending.length)] : [],
    ),
  ]
}

function bare(norm: string): string {
  return norm.normalize('NFD').replaceAll(/\p{M}/gu, '')
}
