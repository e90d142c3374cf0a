import type { Draft } from '../draft.ts'
import { draftOfStory } from './draft-of-story.ts'
import type { Item } from './item.ts'
import type { LinePlaces } from '../line-places.ts'

/** What is known of the file that items are in. */
export interface ItemsFile {
  /** Whether it is one of those that hold several. */
  readonly isList: boolean
  readonly file: LinePlaces
  /** What is to be said of it as a whole. */
  readonly warnings: readonly string[]
  /** Why it could not be read to its end. */
  readonly fault?: string
}

type Read = Extract<Draft, { kind: 'draft' }>

/** Makes drafts of the items of a file: what all of them have in common is told once. */
export function draftsOf(items: readonly Item[], { isList, file, warnings, fault }: ItemsFile): readonly Draft[] {
  const drafts = items.map((item, i): Draft => {
    const place = isList ? { place: `#${i + 1}` } : {}
    if (item.kind !== 'story') return item.kind === 'foreign' ? item : { ...item, ...place }
    const isLast = i === items.length - 1 && fault !== undefined
    const reason = isLast ? `damaged before its first word (${fault})` : 'an article without any words'
    return { ...(draftOfStory(item.story, file) ?? { kind: 'unreadable', reason }), ...place }
  })
  const known = withoutRepeats(drafts.filter(({ kind }) => kind !== 'foreign'))
  const [foreign] = drafts
  if (known.length === 0 && foreign) return [foreign]
  if (known.length === 0) return [{ kind: 'unreadable', reason: fault === undefined ? 'it has no entries' : `damaged (${fault})` }]
  return withWarnings(known, [...warnings, ...aboutSummaries(items), ...aboutOthers(items)], fault)
}

/** Of entries that cannot be read for one reason the first so many are told one by one. */
const TOLD = 20

/** The rest are told together, so that a list of nothing does not fill the screen; and where all are as bad as the first, so are they. */
function withoutRepeats(drafts: readonly Draft[]): readonly Draft[] {
  const [first] = drafts
  if (
    first?.kind === 'unreadable' &&
    drafts.length > 1 &&
    drafts.every((draft) => draft.kind === 'unreadable' && draft.reason === first.reason)
  )
    return [{ kind: 'unreadable', reason: `each of its ${drafts.length} entries is ${first.reason}` }]
  const counts = new Map<string, number>()
  const told = drafts.filter((draft) => {
    if (draft.kind !== 'unreadable') return true
    const count = (counts.get(draft.reason) ?? 0) + 1
    counts.set(draft.reason, count)
    return count <= TOLD
  })
  const more = Array.from(counts).filter(([, count]) => count > TOLD)
  return [
    ...told,
    ...more.map(([reason, count]): Draft => ({ kind: 'unreadable', reason: `${reason}, as ${count - TOLD} others after those told` })),
  ]
}

/** The first draft tells what holds for all, the last where the file breaks. */
function withWarnings(drafts: readonly Draft[], general: readonly string[], fault: string | undefined): readonly Draft[] {
  const first = drafts.findIndex(({ kind }) => kind === 'draft')
  const last = drafts.findLastIndex(({ kind }) => kind === 'draft')
  return drafts.map((draft, i) => {
    if (draft.kind !== 'draft') return draft
    const warnings = [
      ...(i === last && fault !== undefined ? [`damaged: what follows “${endOf(draft)}” could not be read (${fault})`] : []),
      ...(draft.warnings ?? []),
      ...(i === first ? general : []),
    ]
    return warnings.length > 0 ? { ...draft, warnings } : draft
  })
}

const endOf = ({ text }: Read): string => text.slice(-40).replaceAll(/\s+/g, ' ').trim()

function aboutSummaries(items: readonly Item[]): readonly string[] {
  const count = items.filter((item) => item.kind === 'story' && item.isSummary).length
  if (count === 0) return []
  return [
    count === items.length
      ? `only the summary, not the full text${count > 1 ? `, of all ${count} entries` : ''}`
      : `only the summary, not the full text, of ${count} of ${items.length} entries`,
  ]
}

function aboutOthers(items: readonly Item[]): readonly string[] {
  const others = items.filter((item) => item.kind === 'foreign').map(({ name }) => name)
  if (others.length === 0) return []
  return [
    `${others.length} of ${items.length} items ${others.length === 1 ? 'is' : 'are'} no article (${[...new Set(others)].slice(0, 3).join('; ')})`,
  ]
}
