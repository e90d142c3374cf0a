/** Phrases by which a speaker keeps a distance from what is said, in words without marks. */
const PHRASES: Readonly<Record<string, string>> = {
  de: `meiner meinung nach|nach meiner meinung|meiner ansicht nach|meines erachtens|aus meiner sicht|soweit ich weiß|soviel ich weiß|so viel ich weiß
    |wie ich glaube|wie ich finde|meines wissens|allem anschein nach|dem vernehmen nach|unter umständen|wenn ich mich recht erinnere|sozusagen|mutmaßlich
    |eventuell|womöglich|scheinbar|gewissermaßen|wenn ich mich nicht irre|ich nehme an|ich gehe davon aus|mir scheint|es scheint|so scheint es|ich fürchte|in gewisser weise|im prinzip`,
  fr: `sans doute|à mon avis|selon moi|d' après moi|pour moi|il me semble|me semble t il|semble t il|paraît il|peut être|à ma connaissance|en principe
    |vraisemblablement|éventuellement|a priori|à mon sens|si je ne me trompe|je crains|j' ai l' impression|en quelque sorte|il paraît|d' une certaine manière|je dirais|potentiellement`,
  es: `a lo mejor|tal vez|en mi opinión|a mi juicio|a mi entender|desde mi punto de vista|según creo|según parece|al parecer|por lo visto|me parece|seguramente
    |supuestamente|presuntamente|puede que|que yo sepa|si no me equivoco|de alguna manera|en cierto modo|yo diría|tengo la impresión|en principio|puede ser`,
}

const KNOWN: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(PHRASES).map(([language, phrases]) => [language, new Set(phrases.split('|').map((phrase) => phrase.trim()))]),
)
/** What may stand around such a phrase: `il me semble que`. */
const LINKS = /^(?:dass|daß|que|qu')$/

/** Whether some words are a phrase that hedges: `sans doute`, `meines Erachtens`, `a lo mejor`. */
export function isHedgePhrase(norms: readonly string[], language: string): boolean {
  const known = KNOWN.get(language)
  if (!known) return false
  const plain = LINKS.test(norms.at(-1) ?? '') ? norms.slice(0, -1) : norms
  return known.has(norms.join(' ')) || known.has(plain.join(' '))
}
