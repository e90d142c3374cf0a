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
/** How many words of such a phrase there are at least; a single word is one only where nothing else stands. */
const SHORTEST = 2

/** Whether some words are a phrase that hedges, with nothing but small words behind it: `sans doute`, `meines Erachtens ist`, `a lo mejor`. */
export function isHedgePhrase(norms: readonly string[], language: string, functionWords: ReadonlySet<string>): boolean {
  const known = KNOWN.get(language)
  if (!known) return false
  if (known.has(norms.join(' '))) return true
  for (let length = norms.length - 1; length >= SHORTEST; length -= 1)
    if (known.has(norms.slice(0, length).join(' '))) return norms.slice(length).every((norm) => functionWords.has(norm))
  return false
}
