import type { ByLanguage } from './lexicon.ts'

/** Words that turn a statement round. The clitic `n't` is a word of its own. */
export const NEGATIONS: ByLanguage = {
  en: "not n't no never none nobody nothing nowhere neither nor without cannot hardly scarcely barely nought",
  de: 'nicht nichts nie niemals nirgends nirgendwo niemand niemanden niemandem kein keine keinen keinem keiner keines keinerlei weder ohne kaum',
  fr: "ne n' pas jamais rien personne aucun aucune ni sans guère nullement nulle non",
  es: 'no nunca jamás nada nadie ningún ninguno ninguna ni tampoco sin',
  nl: 'niet nooit niets niks niemand nergens geen geenszins noch zonder nauwelijks evenmin',
  it: 'non mai nulla niente nessuno nessuna nessun né senza neppure nemmeno neanche',
  pt: 'não nunca jamais nada ninguém nenhum nenhuma nem sem tampouco',
}
