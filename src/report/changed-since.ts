import type { Report } from '../model.ts'
import { inert } from './inert.ts'

/** How many articles changed, and since when, where the report is about changes alone. */
export function changedSince({ articles, options }: Pick<Report, 'articles' | 'options'>): string[] {
  if (options.changedSince === undefined) return []
  return [`${articles.filter(({ changed }) => changed).length} changed since ${inert(options.changedSince)}`]
}
