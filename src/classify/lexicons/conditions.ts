import type { ByLanguage } from './lexicon.ts'

/** Words that bind a statement to a condition or take something out of it. */
export const CONDITIONS: ByLanguage = {
  en: 'if unless until except excepting provided providing although though whether lest whenever assuming barring',
  de: 'wenn falls sofern solange außer obwohl obgleich ob bevor sobald vorausgesetzt',
  fr: "si sauf excepté quoique pourvu lorsque quand s' tant",
  es: 'si salvo excepto aunque cuando mientras siempre',
}
