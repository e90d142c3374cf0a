import type { ByLanguage } from './lexicon.ts'

/** Words that bind a statement to a condition or take something out of it. */
export const CONDITIONS: ByLanguage = {
  en: 'if unless until except excepting provided providing although though whether lest whenever assuming barring',
  de: 'wenn falls sofern solange außer obwohl obgleich ob bevor sobald vorausgesetzt ausgenommen',
  fr: "si sauf excepté quoique pourvu lorsque quand s' tant",
  es: 'si salvo excepto aunque cuando mientras siempre',
  nl: 'als indien mits tenzij behalve wanneer zolang zodra hoewel ofschoon totdat voordat vooropgesteld',
  it: 'se purché salvo tranne eccetto qualora benché sebbene finché quando',
  pt: 'se salvo exceto caso embora enquanto quando desde',
}
