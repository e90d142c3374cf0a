import { LIMITS } from '../options.ts'
import { isHeavy } from './is-heavy.ts'
import type { Found } from './locate.ts'
import { make } from './make.ts'
import { open } from './open.ts'
import type { RawDocument } from './raw-document.ts'
import type { ReadOptions } from './read-options.ts'

/** Whether a file holds more articles than one: a ZIP, a feed, an export. No more of it is read than shows it; what is heavy is not, and counts as one. */
export async function holdsSeveral(found: Found, options: ReadOptions): Promise<boolean> {
  const { limits = LIMITS, metadata: rules, exclude = [] } = options
  let articles = 0
  for await (const opened of open(found, { limits, rules, exclude })) {
    if (opened.kind !== 'raw') continue
    articles += isHeavy(opened) ? 1 : await articlesIn(opened, options)
    if (articles > 1) return true
  }
  return false
}

/** What breaks the program is told when it is read. */
async function articlesIn(raw: RawDocument, options: ReadOptions): Promise<number> {
  const made = await make(raw, options).catch(() => [])
  return made.filter(({ kind }) => kind === 'article').length
}
