import type { Part } from '../../model.ts'
import { isWithin } from '../html/is-within.ts'
import { parsePage } from '../html/dom.ts'
import { withoutFurniture } from '../html/furniture.ts'
import { joined } from '../html/lay-out.ts'
import { type Measure, measure } from '../html/measure.ts'
import { besideOf } from '../html/parts.ts'
import { sameWords } from '../html/same-words.ts'
import { strip } from '../html/strip.ts'
import { endsSentence } from '../html/sentences.ts'
import { type Block, surveyOf } from '../html/survey.ts'
import { tidy } from '../html/tidy.ts'

/** What a piece of HTML says, and what it shows beside that. */
export interface Fragment {
  readonly text: string
  readonly parts: readonly Part[]
}

/** Pieces beyond these are put into no tree: browsers too cut what is deeper, and a tree's time grows with the square of the depth. */
const TREE: Measure = { depth: 300, size: 100_000, work: 5_000_000 }

/** Reads a piece of HTML all of which is the article: on a site's own page (`isFeed`) what sites put around it is left out. */
export function readFragment(html: string, title: string | undefined, isFeed: boolean): Fragment {
  const { depth, size, work } = measure(html, TREE)
  if (depth <= TREE.depth && size <= TREE.size && work <= TREE.work) {
    try {
      return readTree(html, title, isFeed)
    } catch (error) {
      // The parser recurses over what an attacker can repeat; anything else is a bug.
      if (!(error instanceof RangeError)) throw error
    }
  }
  return { text: strip(html), parts: [] }
}

function readTree(html: string, title: string | undefined, isFeed: boolean): Fragment {
  const document = parsePage(html)
  tidy(document)
  const survey = surveyOf(document.body)
  const { parts, places } = besideOf(survey, undefined, undefined)
  const blocks = survey.blocks.filter(({ place }) => !isWithin(place, places))
  const heading = title ?? (isFeed ? undefined : parts.find(({ kind }) => kind === 'title')?.text)
  const isHeading = heading !== undefined && sameWords(blocks[0]?.text ?? '', heading)
  const text = joined(isFeed ? withoutFurnitureIfAny(blocks, title) : blocks.slice(isHeading ? 1 : 0))
  return { text, parts: parts.filter(({ kind }) => kind !== 'title' || !isFeed) }
}

/** A summary of a sentence or two may look like furniture; it is all that there is. */
function withoutFurnitureIfAny(blocks: readonly Block[], title: string | undefined): readonly Block[] {
  const kept = withoutFurniture(blocks, title)
  return kept.length === 0 && blocks.some(({ text }) => endsSentence(text)) ? blocks : kept
}
