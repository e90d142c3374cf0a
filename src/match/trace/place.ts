import type { Quotation } from '../../model.ts'
import { compareSpeakers, nameParts } from '../speakers.ts'
import { type Hit, hitsIn } from './hits.ts'
import { type Searched, saidAt } from './searched.ts'
import { partOf, type Sought } from './sought.ts'

/** Where a text has the words of a quotation: in one piece, or in several. */
export interface Place {
  /** In the order of the quotation. */
  readonly hits: readonly [Hit, ...Hit[]]
  /** Share of the information of the quotation that agrees, 0 to 1. */
  readonly agreement: number
  /** Whether the one who says it there is who says it here, as far as both are named. */
  readonly speakers: 'same' | 'different' | 'unknown'
  /** Other places of the text have it no less. */
  readonly isOneOfMany: boolean
}

/** What the same speaker says by himself is looked at alone, if he says so much of it: then nothing of the questions between is taken for his. */
const ALONE = 0.6
/** A place where the same speaker says it counts so much more. */
const SAME_SPEAKER = 1.15
/** Words that one place lacks at the head or the tail are looked for elsewhere from so many on, and must agree by such a share. */
const ELSEWHERE = { words: 3, bits: 16, share: 0.75 } as const

/** The best place of some texts for the words of a quotation, if any has such a share of them. What one place lacks at either end may stand in another: a splice. */
export function placeIn(texts: readonly Searched[], quotation: Quotation, sought: Sought, share: number): Place | undefined {
  const names = nameParts(quotation.speaker)
  const ofSpeaker = texts.flatMap((searched) => hitsIn(searched, sought, Math.max(share, ALONE), searched.wordsOf(names)))
  const ranked = (ofSpeaker.length > 0 ? ofSpeaker : texts.flatMap((searched) => hitsIn(searched, sought, share)))
    .map((hits) => ({ hits, speakers: speakersOf(hits, names), bits: sum(hits) }))
    .map((one) => ({ ...one, worth: one.bits * (one.speakers === 'same' ? SAME_SPEAKER : 1) }))
    .toSorted((a, b) => b.worth - a.worth)
  const [best, second] = ranked
  if (!best?.hits[0]) return undefined
  const { language } = quotation.article
  const spliced = [...lacking(best.hits, sought, language)].flatMap(
    (part) =>
      elsewhere(texts, part.sought, best.hits).map((hit) => ({ ...hit, first: hit.first + part.from, last: hit.last + part.from })) ?? [],
  )
  const [first = best.hits[0], ...rest] = [...best.hits, ...spliced].toSorted((a, b) => a.first - b.first)
  return {
    hits: [first, ...rest],
    agreement: Math.min(1, sum([first, ...rest]) / sought.all),
    speakers: best.speakers,
    isOneOfMany: second !== undefined && second.worth >= best.worth,
  }
}

/** The heads and tails of what is looked for that a place lacks. */
function* lacking(hits: readonly Hit[], sought: Sought, language: string | undefined): Generator<{ from: number; sought: Sought }> {
  const first = Math.min(...hits.map((hit) => hit.first))
  const last = Math.max(...hits.map((hit) => hit.last))
  for (const [from, to] of [[0, first] as const, [last + 1, sought.words.length] as const]) {
    if (to - from < ELSEWHERE.words) continue
    const part = partOf(sought, from, to, language)
    if (part.all >= ELSEWHERE.bits) yield { from, sought: part }
  }
}

function elsewhere(texts: readonly Searched[], sought: Sought, taken: readonly Hit[]): readonly Hit[] {
  const found = texts
    .flatMap((searched) => hitsIn(searched, sought, ELSEWHERE.share))
    .filter((hits) => !hits.some((hit) => taken.some((other) => meet(hit, other))))
  return found.toSorted((a, b) => sum(b) - sum(a))[0] ?? []
}

const meet = (one: Hit, other: Hit): boolean => one.searched === other.searched && one.start < other.end && other.start < one.end

const sum = (hits: readonly Hit[]): number => hits.reduce((bits, hit) => bits + hit.bits, 0)

function speakersOf(hits: readonly Hit[], names: readonly string[]): Place['speakers'] {
  const strongest = hits.toSorted((a, b) => b.bits - a.bits)[0]
  const said = strongest && saidAt(strongest.searched, strongest.start)
  return compareSpeakers(names, nameParts(said?.speaker))
}
