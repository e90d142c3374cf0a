import { parse } from 'node:path'
import type { Article } from '../model.ts'
import type { CheckOptions, Metadata } from '../options.ts'
import { digest } from '../text/digest.ts'
import type { Draft } from './draft.ts'
import { provenLanguage } from './language/proven-language.ts'
import { outletOf } from './outlets/outlet-of.ts'
import type { RawDocument } from './raw-document.ts'
import { reflow } from './reflow.ts'
import { ruled } from './ruled.ts'
import { withoutTimes } from './time-codes.ts'

/** Makes the article: what it is appointed to be is its role; else what rules say wins over what the file says of itself, that over the defaults, and those over a guess. */
export function assemble(
  raw: RawDocument,
  draft: Extract<Draft, { kind: 'draft' }>,
  options: Pick<CheckOptions, 'defaults' | 'metadata'> & Partial<Pick<CheckOptions, 'outlets'>>,
): Article {
  const { as } = raw
  const path = raw.path + (draft.place ?? '')
  const holder = raw.holder ?? (draft.place === undefined ? undefined : ({ kind: 'list', path: raw.path } as const))
  const slashed = slashedPath(path)
  const rules = ruled(holder ? [slashedPath(holder.path), slashed] : [slashed], options.metadata)
  const told: Metadata = { ...options.defaults, ...raw.said, ...draft.said, ...rules }
  // What a rule says of these very files is surer than what their address does.
  const outlet = outletOf({ ...told, ...(rules.outlet !== undefined && { url: undefined }) }, options.outlets)
  const known: Metadata = { ...told, ...(outlet !== undefined && { outlet }) }
  // What somebody wrote down for this article is obeyed; what a page, a file or the defaults say may be a habit.
  const language =
    rules.language ?? (draft.origin.kind === 'plain' ? draft.said.language : undefined) ?? provenLanguage(draft.text, known.language)
  const role = as === 'source' || as === 'transcript' ? as : (known.role ?? 'report')
  // Elsewhere a time of day stands in what is said.
  const { text: printed, times } =
    role === 'transcript' && !draft.times ? withoutTimes(draft.text) : { text: draft.text, times: draft.times ?? [] }
  // A line of a record is one of its turns; a page or a Word file says itself where its paragraphs end.
  const { text, lineStarts } = role === 'transcript' || draft.origin.kind !== 'plain' ? { text: printed, lineStarts: [] } : reflow(printed)
  return {
    id: `a-${digest(slashed)}`,
    path,
    ...(holder && { holder }),
    label: known.outlet ?? stemOf(slashed),
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

const slashedPath = (path: string): string => path.replaceAll('\\', '/').replace(/^(?:\.\/+)+/, '')

/** > | wire#17   of wire.jsonl#17 */
function stemOf(path: string): string {
  return parse(path).name + (/\.\w+(#\d+)$/.exec(path)?.[1] ?? '')
}
