import type { Medium, Occasion, Quotation, ReportedWitness, Witness } from '../model.ts'
import { contentOf } from '../text/content.ts'
import { contextOf } from './context.ts'
import { places } from './places.ts'

/** What a report says of one witness. */
export function reportedWitness(witness: Witness): ReportedWitness {
  const { siglum, quotations, match } = witness
  const [first] = quotations
  const speaker = firstOf(quotations, (quotation) => quotation.speaker?.name) ?? firstOf(quotations, (quotation) => quotation.speaker?.text)
  const cue = firstOf(quotations, (quotation) => quotation.cue?.text)
  const occasion = occasionOf(quotations)
  return {
    siglum,
    article: first.article.id,
    form: longest(quotations).form,
    medium: mediumOf(quotations),
    content: contentOf(witness),
    ...(speaker !== undefined && { speaker }),
    ...(cue !== undefined && { cue }),
    ...(occasion && { occasion }),
    spans: places(
      first.article,
      quotations.flatMap(({ spans }) => spans),
    ),
    context: contextOf(witness),
    ...(match && { match }),
  }
}

/** What any of its quotations says; where two say otherwise, what the first does. */
function occasionOf(quotations: Witness['quotations']): Occasion | undefined {
  const told = quotations.flatMap(({ occasion }) => occasion ?? [])
  return told.length > 0 ? told.reduce((first, other) => ({ ...other, ...first })) : undefined
}

function firstOf(quotations: Witness['quotations'], read: (quotation: Quotation) => string | undefined): string | undefined {
  return quotations.map(read).find((value) => value !== undefined)
}

/** A fragment taken up in the reporter's sentence does not make the whole a fragment. */
function longest([first, ...others]: Witness['quotations']): Quotation {
  return others.reduce((longer, other) => (other.content.length > longer.content.length ? other : longer), first)
}

function mediumOf(quotations: Witness['quotations']): Medium {
  const known = quotations.map(({ medium }) => medium)
  return known.find((medium) => medium === 'written') ?? known.find((medium) => medium === 'spoken') ?? 'unknown'
}
