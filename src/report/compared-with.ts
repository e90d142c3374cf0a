import type { Report, Role } from '../model.ts'
import { many } from './many.ts'

/** How each sort of article that a draft is compared with is counted. */
const NOUNS: readonly (readonly [role: Role, noun: string])[] = [
  ['source', 'source'],
  ['transcript', 'transcript'],
  ['report', 'article'],
]

/** What the drafts were compared with, `against 1 transcript and 5 articles`; empty where that is nothing. */
export function comparedWith({ articles }: Pick<Report, 'articles'>): string {
  const others = articles.filter(({ isDraft }) => !isDraft)
  const beside = NOUNS.flatMap(([role, noun]) => {
    const count = others.filter((each) => each.role === role).length
    return count > 0 ? [many(count, noun)] : []
  })
  const last = beside.at(-1)
  if (last === undefined) return ''
  return `against ${beside.length > 1 ? `${beside.slice(0, -1).join(', ')} and ${last}` : last}`
}
