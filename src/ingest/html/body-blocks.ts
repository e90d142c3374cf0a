import { asidesOf } from './asides.ts'
import { withoutBehind } from './behind.ts'
import { chainOf } from './chain-of.ts'
import { holderOf } from './holder.ts'
import { isWithin } from './is-within.ts'
import { leadsIn } from './leads.ts'
import { massesOf } from './masses.ts'
import type { PageDocument, PageElement } from './page-node.ts'
import type { Beside } from './parts.ts'
import { readersChoice } from './reader-choice.ts'
import type { Block, Place, Survey } from './survey.ts'
import { statedPlaces } from './stated-places.ts'
import { coverage } from './witness.ts'
import { witnessed } from './witnessed.ts'

/** The blocks of the article's body. Where not every element is to be scored, what says that it holds the article is believed. */
export function bodyBlocks(
  document: PageDocument,
  survey: Survey,
  { places, headline }: Beside,
  stated: string | undefined,
  scored: boolean,
): readonly Block[] {
  const asides = new Set(asidesOf(survey, headline))
  if (stated !== undefined) for (const place of statedPlaces(survey.blocks, asides, coverage(stated))) asides.delete(place)
  const outside = new Set([...places, ...asides])
  const shown = survey.blocks.filter(({ place }) => !isWithin(place, outside))
  const holder = holderOf({ places: survey.places, blocks: shown }, massesOf({ blocks: shown }), headline)
  const held = holder ? within(holder, shown) : shown
  const blocks = withoutBehind(survey, held, asides)
  if (!scored) return blocks
  const kept = readersChoice(document, blocks, leftOut(outside, holder))
  if (kept.size === 0) return blocks
  const body = witnessed(blocks, kept, stated)
  return [...leadsIn(survey, shown, body, headline), ...body]
}

function within(holder: Place, blocks: readonly Block[]): readonly Block[] {
  const own = new Set([holder])
  return blocks.filter(({ place }) => isWithin(place, own))
}

/** What is not shown to Readability: what is outside the article, and everything around its holder. */
function leftOut(outside: ReadonlySet<Place>, holder: Place | undefined): (element: PageElement) => boolean {
  const elements = new Set(Array.from(outside, ({ element }) => element))
  const path = new Set(chainOf(holder).map(({ element }) => element))
  return (element) => {
    if (elements.has(element)) return true
    const { parentNode } = element
    return parentNode !== null && parentNode !== holder?.element && path.has(parentNode) && !path.has(element)
  }
}
