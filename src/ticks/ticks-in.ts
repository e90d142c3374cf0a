import { basename } from 'node:path'
import { UsageError } from '../options.ts'
import type { DraftTicks } from './saved.ts'

/**
 * What a text from elsewhere says of the quotations of a draft: a file of ticks (JSON), or a checklist that was edited (CSV), rows on other drafts
 * left out. Where all of it is of another draft, of which this may be a new version, it is all given, and that draft is named.
 * `name` is what a complaint calls the text.
 *
 * @throws UsageError in one line, where it is neither, or of several other drafts.
 */
export async function ticksIn(text: string, name: string, draft: string): Promise<DraftTicks> {
  // Loaded when there is something to read.
  if (/^\ufeff?\s*\{/.test(text)) return (await import('./parse-ticks.ts')).parseTicks(text, name)
  const { parseChecklist } = await import('./parse-checklist.ts')
  const entries = parseChecklist(text, name)
  const own = entries.filter(({ draft: stated = draft }) => fileOf(stated) === fileOf(draft))
  const given = own.length > 0 ? own : entries
  const stated = Array.from(new Set(given.flatMap((entry) => entry.draft ?? [])))
  if (own.length === 0 && stated.length > 1) throw new UsageError(`${name} is the checklist of ${stated.join(', ')}, not of ${draft}`)
  return { draft: stated[0] ?? draft, ticks: given.map(({ draft: _draft, ...tick }) => tick) }
}

/** The name of a file, whatever system its path is of. */
const fileOf = (path: string): string => basename(path.replaceAll('\\', '/'))
