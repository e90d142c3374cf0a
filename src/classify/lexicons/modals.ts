import { modalsOf } from './abroad/modals.ts'
import type { ByLanguage } from './lexicon.ts'

/** Verbs that say how sure, free or bound one is. `will'` and the like come apart as words of their own before they are looked up. */
export const MODALS: ByLanguage = {
  en: "will would shall should can could may might must ought 'd 'll",
  de: modalsOf('de'),
  fr: modalsOf('fr'),
  es: modalsOf('es'),
  nl: `kan kunt kunnen kon konden moet moeten moest moesten mag mogen mocht mochten wil wilt willen wilde wilden wou zal zult zullen zou zouden
    hoeft hoeven hoefde hoefden`,
  it: `può posso puoi possiamo potete possono poteva potevano potrà potranno potrebbe potrebbero deve devo devi dobbiamo dovete devono doveva
    dovevano dovrà dovranno dovrebbe dovrebbero vuole voglio vuoi vogliamo volete vogliono voleva volevano vorrebbe vorrebbero`,
  pt: `pode posso podemos podem podia podiam poderá poderão poderia poderiam deve devo devemos devem devia deviam deverá deverão deveria deveriam
    quer quero queremos querem queria queriam quereria`,
}
