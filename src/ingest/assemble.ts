import { parse } from 'node:path'
import type { Article } from '../model.ts'
import type { CheckOptions, Metadata } from '../options.ts'
import { digest } from '../text/digest.ts'
import type { Draft } from './draft.ts'
import { detectLanguage } from './language.ts'
import type { Appointed } from './locate.ts'
import { reflow } from './reflow.ts'
import { ruled } from './ruled.ts'
import { withoutTimes } from './time-codes.ts'

/** Makes the article: what it is appointed to be is its role; else what rules say wins over what the file says of itself, that over the defaults, and those over a guess. */
export function assemble(
  path: string,
  draft: Extract<Draft, { kind: 'draft' }>,
  options: Pick<CheckOptions, 'defaults' | 'metadata'>,
  as?: Appointed,
): Article {
  const slashed = path.replaceAll('\\', '/').replace(/^(?:\.\/+)+/, '')
  const known: Metadata = { ...options.defaults, ...draft.said, ...ruled(slashed, options.metadata) }
  const language = known.language ?? detectLanguage(draft.text)
  const role = as === 'source' || as === 'transcript' ? as : (known.role ?? 'report')
  // Elsewhere a time of day stands in what is said.
  const { text: printed, times } =
    role === 'transcript' && !draft.times ? withoutTimes(draft.text) : { text: draft.text, times: draft.times ?? [] }
  // A line of a record is one of its turns; a page or a Word file says itself where its paragraphs end.
  const { text, lineStarts } = role === 'transcript' || draft.origin.kind !== 'plain' ? { text: printed, lineStarts: [] } : reflow(printed)
  return {
    id: `a-${digest(slashed)}`,
    path,
    label: known.outlet ?? parse(slashed).name,
    ...known,
    ...(language !== undefined && { language }),
    role,
    ...(as === 'draft' && { isDraft: true }),
    text,
    parts: draft.parts,
    origin: draft.origin,
    ...(lineStarts.length > 0 && { lineStarts }),
    ...(draft.pages && { pages: draft.pages }),
    ...(times.length > 0 && { times }),
    ...(draft.revisions && { revisions: draft.revisions }),
  }
}
