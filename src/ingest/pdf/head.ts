import type { Measures } from './measures.ts'
import { lastOf, type Paragraph, textOf } from './paragraph.ts'

/** Which paragraphs are the headline, and which the deck below it: numbers of them. */
export interface Head {
  readonly title: readonly number[]
  readonly deck: readonly number[]
}

/** A headline is set so much larger than the text, a deck somewhat larger than it and smaller than the headline. */
const [LARGER, SOMEWHAT] = [1.25, 1.06]
/** So far down the order of a first page a headline stands. */
const TOP = 12
/** The name of a paper may be larger than its headlines, and has few words. */
const [FEW_WORDS, DECK_WORDS] = [4, 5]
/** A headline is no longer, in signs. */
const LONGEST = 300

/** Finds the headline: what the file itself says is one, or the largest type over the text of the first page. */
export function headOf(paragraphs: readonly Paragraph[], { body }: Measures): Head {
  const first = paragraphs.findIndex((paragraph) => isText(paragraph, body))
  const top = paragraphs
    .slice(0, Math.min(TOP, first < 0 ? TOP : first))
    .map((paragraph, number) => ({ paragraph, number }))
    .filter(({ paragraph }) => paragraph.lines[0].page === (paragraphs[0]?.lines[0].page ?? 1))
  const titles = top.filter(({ paragraph }) => isTitle(paragraph, body))
  const chosen = titles.find(({ paragraph }) => paragraph.role === 'H1' || paragraph.role === 'Title') ?? largest(titles, paragraphs, body)
  if (!chosen) return { title: [], deck: [] }
  const title = [chosen.number]
  while (areAlike(chosen.paragraph, top[(title.at(-1) ?? 0) + 1]?.paragraph)) title.push((title.at(-1) ?? 0) + 1)
  const deck = top.filter(({ paragraph, number }) => number > (title.at(-1) ?? 0) && isDeck(paragraph, chosen.paragraph, body))
  return { title, deck: deck.map(({ number }) => number) }
}

const wordsIn = (paragraph: Paragraph): number => textOf(paragraph).match(/\p{L}+/gu)?.length ?? 0

/** Set in the type of the text, and as long as a sentence. */
function isText(paragraph: Paragraph, body: number): boolean {
  return lastOf(paragraph).size < body * SOMEWHAT && textOf(paragraph).length > 100
}

function isTitle(paragraph: Paragraph, body: number): boolean {
  const text = textOf(paragraph)
  const isWordy = wordsIn(paragraph) > 1 || /\p{Lo}{3}/u.test(text)
  return paragraph.lines[0].size >= body * LARGER && isWordy && text.length <= LONGEST
}

interface Candidate {
  readonly paragraph: Paragraph
  readonly number: number
}

/** The largest type; but what has few words, and lines of the day and the edition below it before a headline, is the name of the paper. */
function largest(titles: readonly Candidate[], paragraphs: readonly Paragraph[], body: number): Candidate | undefined {
  const size = ({ paragraph }: Candidate): number => paragraph.lines[0].size
  const [most, ...others] = titles.toSorted((a, b) => size(b) - size(a) || a.number - b.number)
  if (!most || wordsIn(most.paragraph) > FEW_WORDS) return most
  const below = others.find(({ paragraph, number }) => number > most.number && wordsIn(paragraph) > FEW_WORDS)
  const between = below ? paragraphs.slice(most.number + 1, below.number) : []
  return between.some(({ lines }) => lines[0].size < body * LARGER) ? below : most
}

function areAlike(a: Paragraph, b: Paragraph | undefined): boolean {
  return (
    b !== undefined && b.role === a.role && b.lines[0].font === a.lines[0].font && Math.abs(b.lines[0].size / a.lines[0].size - 1) < 0.03
  )
}

function isDeck(paragraph: Paragraph, title: Paragraph, body: number): boolean {
  const { size } = paragraph.lines[0]
  return size >= body * SOMEWHAT && size < title.lines[0].size * 0.95 && wordsIn(paragraph) >= DECK_WORDS
}
