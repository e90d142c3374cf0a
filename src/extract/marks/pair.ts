import { dropApostrophes } from './apostrophes.ts'
import { betterCloserAhead } from './better.ts'
import { clauseAfter, endOfWords, isReportingClause, startOfSpeech } from './broken.ts'
import { between, carriesOn, type Carry } from './carry.ts'
import { type Draft, draftOf, layer, startless } from './draft.ts'
import { endBeforeProse } from './end-before-prose.ts'
import type { Language } from '../languages/language.ts'
import type { Mark, MarkedParagraph } from './mark.ts'
import type { Stretch } from './stretch.ts'

/** Marks nested deeper are no prose. */
const DEEPEST = 16

/**
 * Pairs the marks of a text: nested ones, ones left open, ones carried on over paragraphs.
 *
 * A broken mark costs at most the quotation it stands in: every paragraph starts afresh, unless its first mark shows
 * that the quotation before it was only left open.
 */
export function pair(text: string, paragraphs: Iterable<MarkedParagraph>, language: Language): Stretch[] {
  const stretches: Stretch[] = []
  let carry: Carry | undefined
  let waiting: MarkedParagraph | undefined
  const take = (paragraph: MarkedParagraph, next: MarkedParagraph | undefined) => {
    const drafts = settle(text, paragraph, match(text, paragraph, carry, language), language)
    const open = drafts.find(({ unclosed }) => unclosed)
    // > | “It was late, said Bray. She left.   what the reporter goes on to say is not carried into the next quotation
    const isEnded = open && endBeforeProse(text, open.open.end, open.words, language) !== undefined
    carry = open && !isEnded ? carriesOn(text, paragraph, open.open.family, next) : undefined
    layer(text, paragraph, open && !carry ? drafts.map((draft) => shut(text, draft, language)) : drafts, stretches)
    if (carry?.kind === 'runs-on') for (const stretch of between(text, carry)) stretches.push(stretch)
  }
  for (const paragraph of paragraphs) {
    if (waiting) take(waiting, paragraph)
    waiting = paragraph
  }
  if (waiting) take(waiting, undefined)
  return stretches
}

/** What a first pass over a paragraph leaves. */
interface Matched {
  readonly drafts: readonly Draft[]
  /** Opening marks that found no closing one. */
  readonly left: readonly Mark[]
  readonly resumed: Mark | undefined
}

function match(text: string, paragraph: MarkedParagraph, carry: Carry | undefined, language: Language): Matched {
  const marks = dropApostrophes(paragraph.marks)
  const resumed = carry?.kind === 'runs-on' ? startless(paragraph.start, carry.family) : carry && marks[0]
  const open = carry?.kind === 'runs-on' && resumed ? [resumed] : []
  const drafts: Draft[] = []
  let better: readonly boolean[] | undefined
  const isBettered = (i: number) => (better ??= betterCloserAhead(marks, 'double'))[i] === true
  for (const [i, mark] of marks.entries()) {
    const at = lastOf(open, mark.family)
    const opened = open[at]
    if (mark === resumed || mark.closes === 0 || (!opened && mark.opens > 0)) {
      if (open.push(mark) > DEEPEST) open.shift()
    } else if (opened && (mark.family !== 'double' || mark.closes === 2 || mark.opens > 0 || !isBettered(i))) {
      open.length = at
      drafts.push(draftOf(opened, mark, opened === resumed))
    } else if (!opened && isDoubled(drafts.at(-1), mark)) {
      drafts.push(...drafts.splice(-1).map((draft) => ({ ...draft, end: mark.end, assumed: [...draft.assumed, mark] })))
    } else if (!opened && !isBettered(i)) drafts.push(...orphan(text, paragraph, mark, drafts.at(-1), language))
  }
  return { drafts, left: open, resumed }
}

/** > | “We leave,”” said Bray: two closing marks for one quotation */
const isDoubled = (last: Draft | undefined, { start, family }: Mark): boolean => last?.end === start && last.open.family === family

function lastOf(open: readonly Mark[], family: Mark['family']): number {
  let i = open.length - 1
  while (i >= 0 && open[i]?.family !== family) i -= 1
  return i
}

/**
 * A closing mark without an opening one.
 *
 * > | We will mend it by spring,” the mayor told them.
 *     ^ the words begin with the paragraph, or with the sentence after the last quotation
 * > | The vote was over by nine. I was so tired,” said Bray.
 *                                ^ or with the first sentence that says "I" or "you"
 */
function orphan(text: string, paragraph: MarkedParagraph, mark: Mark, previous: Draft | undefined, language: Language): Draft[] {
  const after = text.slice(mark.end, Math.min(mark.end + 90, paragraph.end)).trimStart()
  if (mark.closes < 2 || mark.family === 'single' || !'.,!?…'.includes(text[mark.start - 1] ?? ' ')) return []
  if (after !== '' && !isReportingClause(after, language)) return []
  const from = previous?.end ?? paragraph.start
  const sentence = previous
    ? /^[^.!?]{0,300}[.!?]\s/.exec(text.slice(from, Math.min(mark.start, from + 302)))?.[0].length
    : startOfSpeech(text, from, mark.start, language)
  if (sentence === undefined) return []
  return [{ open: startless(from + sentence, mark.family), words: mark.start, end: mark.end, assumed: [mark] }]
}

/** Decides what opening marks without closing ones are: strays, broken, or left open at the end of the paragraph. */
function settle(text: string, { end }: MarkedParagraph, { drafts, left, resumed }: Matched, language: Language): readonly Draft[] {
  if (left.length === 0) return drafts
  let settled = [...drafts]
  const waiting = left.some(({ family }) => family !== 'single') ? left.filter(({ family }) => family !== 'single') : left
  for (const [i, open] of waiting.entries()) {
    const inner = drafts.find((draft) => draft.open.start > open.start && draft.open.family === open.family)
    const rival = Math.min(waiting[i + 1]?.start ?? end, inner?.open.start ?? end)
    // > | "“We leave,” said Bray: two openings for one quotation
    if (rival === open.end) {
      settled = settled.map((draft) => (draft.open.start === rival ? { ...draft, assumed: [open, ...draft.assumed] } : draft))
      continue
    }
    const words = rival < end ? endOfWords(text, open.end, rival, language) : undefined
    const continues = open === resumed ? { continues: true as const } : {}
    if (rival < end && words === undefined && open.opens < 2) continue
    if (words === undefined) return [...settled, { open, words: end, end, assumed: open.sound ? [] : [open], unclosed: true, ...continues }]
    settled.push({ open, words, end: words, assumed: [open], ...continues })
  }
  return settled
}

/** Ends a quotation that was left open and does not go on: at the reporting clause, else with its paragraph. */
function shut(text: string, draft: Draft, language: Language): Draft {
  if (!draft.unclosed) return draft
  const [start, end] = [draft.open.end, draft.words]
  const words = endBeforeProse(text, start, end, language) ?? clauseAfter(text, start, end, language) ?? end
  const { unclosed: _, ...rest } = draft
  return { ...rest, words, end: words, assumed: [draft.open] }
}
