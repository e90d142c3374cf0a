import type { Family, Mark, MarkedParagraph } from './mark.ts'
import type { Stretch } from './stretch.ts'
import { trimmed } from './trimmed.ts'

/** A pair of marks in the making. */
export interface Draft {
  readonly open: Mark
  /** Where the words end, and where the closing mark does. */
  readonly words: number
  readonly end: number
  readonly assumed: readonly Mark[]
  readonly unclosed?: true
  readonly continues?: true
}

const NOTHING: readonly Mark[] = []

/** A pair; about marks that stand where no reader expects them something is assumed. */
export function draftOf(open: Mark, close: Mark, continues: boolean): Draft {
  const assumed = open.sound && close.sound ? NOTHING : [open, close].filter(({ sound }) => !sound)
  const draft = { open, words: close.start, end: close.end, assumed }
  return continues ? { ...draft, continues: true } : draft
}

/** Stands for an opening mark where none is printed. */
export const startless = (start: number, family: Family): Mark => ({ start, end: start, family, opens: 2, closes: 0, sound: true })

const byOpening = (a: Draft, b: Draft): number => a.open.start - b.open.start || b.end - a.end

/** Puts pairs in order of reading and says how deep each is nested; empty ones are no quotations. */
export function layer(text: string, { start, end }: MarkedParagraph, drafts: readonly Draft[], stretches: Stretch[]): void {
  const paragraph = { start, end }
  const ends: number[] = []
  for (const draft of drafts.length > 1 ? drafts.toSorted(byOpening) : drafts) {
    while (ends.length > 0 && (ends.at(-1) ?? 0) <= draft.open.start) ends.pop()
    const depth = ends.length
    ends.push(draft.end)
    const words = trimmed(text, draft.open.end, draft.words)
    if (words.start === words.end) continue
    stretches.push({
      start: words.start,
      end: words.end,
      outer: { start: draft.open.start, end: draft.end },
      family: draft.open.family,
      depth,
      paragraph,
      assumed: draft.assumed.length === 0 ? NOTHING : draft.assumed.map((mark) => ({ start: mark.start, end: mark.end })),
      ...(draft.unclosed && { unclosed: draft.unclosed }),
      ...(draft.continues && { continues: draft.continues }),
    })
  }
}
