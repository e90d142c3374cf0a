import { lookUp } from '../text/look-up.ts'

/** Endings of number, gender, case, person and time, the longest first. */
const ENDINGS: Readonly<Record<string, RegExp>> = {
  de: /(?:testen|teten|test|tet|ten|est|end|ern|em|en|er|es|et|te|st|e|n|s|t)$/u,
  fr: /(?:issaient|issait|issons|issent|eraient|erait|eront|erons|erez|aient|assent|erai|eras|era|ions|iez|ait|ais|ant|ent|ons|ez|ées|ée|és|er|ir|it|is|es|é|e|s|a|ai|i|x)$/u,
  es: /(?:áramos|iéramos|aríamos|eríamos|iríamos|aremos|eremos|iremos|ábamos|íamos|aron|ieron|arían|arán|erán|irán|aban|ando|iendo|ados|adas|idos|idas|aste|iste|aría|ería|iría|amos|emos|imos|aba|ara|iera|ará|erá|irá|aré|eré|iré|ado|ada|ido|ida|ían|ía|ar|er|ir|an|en|as|es|os|ió|ó|é|í|a|e|o|s)$/u,
}
/** Endings that only verbs, participles and plurals have; the others make words of their own as well: `puerto`, `puerta`. */
const SURE: Readonly<Record<string, RegExp>> = {
  fr: /(?:aient|ait|ons|ez|ent|er|ir|ée?s?|ant|ra|ront|rai|s|x)$/u,
  es: /(?:aron|ieron|aban?|ando|iendo|[ai]d[oa]s?|[aei]mos|ían?|[aei]r|[aei]rán?|ó|é|í|ara|iera|n|s)$/u,
}
/** The shortest root. */
const SHORTEST = 3

const GE = /^ge(?=.{3,}(?:t|en)$)/u

/** The root of a word of another language, endings taken off; German participles without their `ge-`. Words that are written alike but for an umlaut keep it. */
export function rootOf(norm: string, language: string): string {
  const ending = lookUp(ENDINGS, language)?.exec(norm)?.[0] ?? ''
  const root = norm.length - ending.length >= SHORTEST ? norm.slice(0, norm.length - ending.length) : norm
  if (language === 'de') return norm.length > 6 && GE.test(norm) ? root.replace(GE, '') : root
  return root.normalize('NFD').replaceAll(/\p{M}/gu, '')
}

/** Whether two words of another language are forms of one: `Haus`, `Häuser`; `firma`, `firmaron`; but not `fordern`, `fördern`. */
export function areFormsAbroad(one: string, other: string, language: string, isNoun: boolean): boolean {
  if (!Object.hasOwn(ENDINGS, language) || one[0] !== other[0])
    return isNoun && language === 'de' && withoutUmlaut(one) === withoutUmlaut(other)
  const [a, b] = [rootOf(one, language), rootOf(other, language)]
  if (language === 'de') return a === b || (isNoun && withoutUmlaut(a) === withoutUmlaut(b))
  const sure = lookUp(SURE, language)
  return a === b && sure !== undefined && (sure.test(one) || sure.test(other))
}

function withoutUmlaut(norm: string): string {
  return norm.normalize('NFD').replaceAll(/\p{M}/gu, '')
}
