import { bigramsOf, firstPlace } from './bigrams.ts'
import type { Warning } from '../model.ts'
import type { Corpus } from './corpus.ts'

/** A text of so many words has places to compare it by, unless fewer than one in so many of its words begin one. */
const [LONG, ONE_IN] = [1000, 100]

/** Warnings of long quotations that repeat themselves so much that they cannot be compared word by word. Linear in the long ones. */
export function repetitious({ quoted }: Pick<Corpus, 'quoted'>): Warning[] {
  const long = quoted.filter(({ passage }) => passage.ids.length >= LONG && placesIn(passage.ids) * ONE_IN < passage.ids.length)
  return long.map(({ quotation: { article }, passage: { ids } }) => ({
    path: article.path,
    reason: `a quotation of ${ids.length} words repeats itself so much that it is not compared`,
  }))
}

function placesIn(ids: Int32Array): number {
  const table = bigramsOf(ids)
  let places = 0
  for (let i = 0; i + 1 < ids.length; i++) if (firstPlace(table, ids[i] ?? 0, ids[i + 1] ?? 0) >= 0) places += 1
  return places
}
