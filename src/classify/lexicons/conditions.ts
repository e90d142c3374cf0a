import type { ByLanguage } from './lexicon.ts'

/** Words that bind a statement to a condition or take something out of it. */
export const CONDITIONS: ByLanguage = {
  en: 'if unless until except excepting provided providing although though whether lest whenever assuming barring',
  de: 'wenn falls sofern solange außer obwohl obgleich obschon ob bevor sobald vorausgesetzt ausgenommen sei denn bedingung',
  fr: "si sauf excepté quoique pourvu lorsque lorsqu' quand s' tant hormis moins condition réserve cas",
  es: 'si salvo excepto aunque cuando mientras siempre menos condición caso tal ser',
  nl: 'als indien mits tenzij behalve wanneer zolang zodra hoewel ofschoon totdat voordat vooropgesteld',
  it: 'se purché salvo tranne eccetto qualora benché sebbene finché quando meno',
  pt: 'se salvo exceto caso embora enquanto quando desde',
}

/** English phrases that bind in the way of one word: what they say, and the word for it. */
export const CONDITION_PHRASES: Readonly<Record<string, string>> = {
  'as long as': 'if',
  'so long as': 'if',
  'only if': 'only if',
  'only when': 'only if',
  'if and only if': 'only if',
  'even if': 'even if',
  'even though': 'although',
  'everyone but': 'except',
  'everybody but': 'except',
  'everything but': 'except',
  'nobody but': 'except',
  'nothing but': 'except',
  'no one but': 'except',
  'none but': 'except',
  'anyone but': 'except',
  'anything but': 'except',
  'even when': 'even if',
  'on condition that': 'if',
  'on the condition that': 'if',
  'in the event that': 'if',
  'in case': 'if',
  'other than': 'except',
  'apart from': 'except',
  'aside from': 'except',
  'with the exception of': 'except',
  'all but': 'except',
}
