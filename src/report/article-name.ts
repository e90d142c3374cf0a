import { shorten } from '../text/shorten.ts'
import { inert } from './inert.ts'
import type { Standing } from './primary-place.ts'

/** Characters of a name on one line. */
const SHOWN = 60

/** Whose printing it is: the outlet, else the name of the file. */
export function articleName({ article, witness }: Pick<Standing, 'article' | 'witness'>): string {
  if (article?.isDraft) return 'your draft'
  return shorten(inert(article?.outlet ?? article?.label ?? witness.article), SHOWN)
}
