import type { ByLanguage } from './lexicon.ts'

/** Words that turn a statement round. The clitic `n't` is a word of its own. */
export const NEGATIONS: ByLanguage = {
  en: "not n't no never none nobody nothing nowhere neither nor without cannot hardly scarcely barely nought",
  de: 'nicht nichts nie niemals nirgends nirgendwo niemand niemanden niemandem kein keine keinen keinem keiner keines keinerlei weder ohne kaum nein keineswegs keinesfalls mitnichten nimmer nimmermehr nirgendwohin niemandes nee nö ned net',
  fr: "ne n' pas jamais rien personne aucun aucune ni sans guère nullement nulle non aucunement nul",
  es: 'no nunca jamás nada nadie ningún ninguno ninguna ningunos ningunas ni tampoco sin apenas',
  nl: 'niet nooit niets niks niemand nergens geen geenszins noch zonder nauwelijks evenmin',
  it: 'non mai nulla niente nessuno nessuna nessun né senza neppure nemmeno neanche',
  pt: 'não nunca jamais nada ninguém nenhum nenhuma nem sem tampouco',
}

/** English phrases with a word of denial that deny nothing: `no doubt` affirms, and `not only` adds. */
export const IDLE_NEGATIONS: readonly (readonly string[])[] = [
  'no doubt',
  'without doubt',
  'without a doubt',
  'without question',
  'no wonder',
  'no matter',
  'no less',
  'no fewer',
  'not only',
  'not just',
  'not merely',
  'not simply',
  'not to mention',
  'not least',
  'not to say',
  'nothing short of',
  'none other',
  'never mind',
].map((phrase) => phrase.split(' '))
