import { betterCloserAhead } from './better.ts'
import type { Mark } from './mark.ts'

/** More single marks than this are not left open at once: the rest are apostrophes. */
const MOST_OPEN = 2

/**
 * Drops the single marks of a paragraph that pair with nothing: possessives and shortened words.
 *
 * > | 'It's the crews' fault,' said Tom Vale.
 *                    ^ a better closing mark follows: a possessive
 * > | the drivers' union met
 *                ^ nothing is open: a possessive
 */
export function dropApostrophes(marks: readonly Mark[]): readonly Mark[] {
  if (!marks.some(({ family }) => family === 'single')) return marks
  const better = betterCloserAhead(marks, 'single')
  const kept = new Set<Mark>()
  let open: Mark[] = []
  for (const [i, mark] of marks.entries()) {
    if (mark.family !== 'single') continue
    const last = open.at(-1)
    if (last && mark.closes > 0 && (mark.closes === 2 || !better[i])) {
      kept.add(last).add(mark)
      open.pop()
    } else if (mark.opens > 0) {
      open = [...open.filter(({ opens }) => opens === 2).slice(-MOST_OPEN), mark]
    }
  }
  for (const mark of open) if (mark.opens === 2) kept.add(mark)
  return marks.filter((mark) => mark.family !== 'single' || kept.has(mark))
}
