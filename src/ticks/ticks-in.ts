import { basename } from 'node:path'
import type { SavedTick } from './saved.ts'

/**
 * What a text from elsewhere says of the quotations of a draft: a file of ticks (JSON), or a checklist that was edited (CSV), rows on other drafts
 * left out. `name` is what a complaint calls it.
 *
 * @throws UsageError in one line, where it is neither.
 */
export async function ticksIn(text: string, name: string, draft: string): Promise<readonly SavedTick[]> {
  // Loaded when there is something to read.
  if (/^\ufeff?\s*\{/.test(text)) return (await import('./parse-ticks.ts')).parseTicks(text, name)
  const { parseChecklist } = await import('./parse-checklist.ts')
  const entries = parseChecklist(text, name)
  return entries.flatMap(({ draft: own, ...tick }) => (own === undefined || fileOf(own) === fileOf(draft) ? [tick] : []))
}

/** The name of a file, whatever system its path is of. */
const fileOf = (path: string): string => basename(path.replaceAll('\\', '/'))
