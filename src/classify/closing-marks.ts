import { opensSentence } from './clause.ts'
import type { Passage } from './passage.ts'
import type { Variation } from './variations.ts'

/** Without the marks that close a sentence left out: they go with it, and are no loss of their own. */
export function withoutClosingMarks(variations: readonly Variation[]): Variation[] {
  return variations.filter((marks) => marks.matter !== 'marks' || !variations.some((words) => closes(marks, words)))
}

function closes(marks: Variation, words: Variation): boolean {
  if (words.matter !== 'words' || (words.loci.at(-1) ?? 0) + 1 !== marks.loci[0]) return false
  return isLeftOut(words.lemma, words.variant, marks.variant) || isLeftOut(words.variant, words.lemma, marks.lemma)
}

/** Whether one side prints a sentence from its head on, another none of it, and the same witnesses none of its marks. */
function isLeftOut(full: Passage, none: Passage, unmarked: Passage): boolean {
  const isNone = none.tokens.length === 0 && unmarked.tokens.length === 0
  return isNone && full.tokens.length > 0 && opensSentence(full.before) && unmarked.sigla.every((siglum) => none.sigla.includes(siglum))
}
