import { among } from '../text/among.ts'
import { opensSentence } from './clause.ts'
import type { Passage } from './passage.ts'
import type { Variation } from './variations.ts'

/** Without the marks that close a sentence left out: they go with it, and are no loss of their own. */
export function withoutClosingMarks(variations: readonly Variation[]): Variation[] {
  const ending = new Map<number, Variation[]>()
  for (const words of variations) {
    if (words.matter !== 'words') continue
    const next = (words.loci.at(-1) ?? 0) + 1
    const others = ending.get(next)
    if (others) others.push(words)
    else ending.set(next, [words])
  }
  const before = ({ loci }: Variation): readonly Variation[] => ending.get(loci[0] ?? -1) ?? []
  return variations.filter((marks) => marks.matter !== 'marks' || !before(marks).some((words) => closes(marks, words)))
}

/** Whether marks go with the words right before them. */
function closes(marks: Variation, words: Variation): boolean {
  return isLeftOut(words.lemma, words.variant, marks.variant) || isLeftOut(words.variant, words.lemma, marks.lemma)
}

/** Whether one side prints a sentence from its head on, another none of it, and the same witnesses none of its marks. */
function isLeftOut(full: Passage, none: Passage, unmarked: Passage): boolean {
  const isNone = none.tokens.length === 0 && unmarked.tokens.length === 0
  return isNone && full.tokens.length > 0 && opensSentence(full.before) && unmarked.sigla.every(among(none.sigla))
}
