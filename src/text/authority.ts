import type { Article } from '../model.ts'

const RANKS = { source: 0, transcript: 1, report: 2 } as const

/** How near an article is to what was said, as a number to sort by: the words themselves 0, a record made by ear 1, reporting 2. */
export function authority({ role }: Pick<Article, 'role'>): number {
  return RANKS[role]
}
