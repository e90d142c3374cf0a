import { isProse } from './masses.ts'
import { endsSentence } from './sentences.ts'
import { isApart } from './restored.ts'
import type { Block, Place, Survey } from './survey.ts'

/** A lead is a paragraph or a few. */
const MAX_LEADS = 4
const MIN_LENGTH = 60

/** What stands between the headline and what was found of the body, and is prose: the lead, which pages put into an element of its own. */
export function leadsIn(survey: Survey, blocks: readonly Block[], body: readonly Block[], headline: Place | undefined): readonly Block[] {
  const [first] = body
  if (!headline || !first) return []
  const order = new Map(survey.places.map((place, i) => [place, i]))
  const from = order.get(headline) ?? 0
  const between = blocks.slice(0, blocks.indexOf(first)).filter(({ place }) => (order.get(place) ?? 0) > from && place !== headline)
  const leads = between.filter(
    (block) => isProse(block) && block.text.length >= MIN_LENGTH && endsSentence(block.text) && !isApart(block.place, headline.parent),
  )
  return leads.length <= MAX_LEADS ? leads : []
}
