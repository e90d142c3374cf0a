import type { Passage } from './passage.ts'

/** What a French clause may begin with in which `ne` denies nothing: `plus … que`, `avant que`, `de peur que`. After Grevisse, Le bon usage, § 983. */
const OPENERS =
  /^(?:plus|moins|mieux|pire|pires|meilleure?s?|moindre|autre|autres|autrement|plutôt|avant|moins|peur|crainte|sans|empêche|empêcher|évite|éviter|crains|craint|craignons|craignent|redoute|redoutons)$/
/** How far before `ne` the word may stand, in words. */
const REACH = 8
const NEGATIVE = /^(?:pas|plus|jamais|rien|personne|aucune?|guère|point|ni|que|qu')$/

/** Whether a `ne` amid a passage only keeps up the style: `plus étendu qu’on ne le croyait`. */
export function isExpletive({ before, after }: Pick<Passage, 'before' | 'after'>): boolean {
  const words = before.filter(({ kind }) => kind === 'word').slice(-REACH)
  const that = words.findLastIndex(({ norm }) => norm === 'que' || norm === "qu'")
  const opens = that > 0 && words.slice(0, that).some(({ norm }) => OPENERS.test(norm))
  const next = after.filter(({ kind }) => kind === 'word').slice(0, 4)
  return opens && !next.some(({ norm }) => NEGATIVE.test(norm))
}
