import type { Witness } from '../model.ts'

/** What stands behind words whose comma stands outside the marks, as in German. */
const OUTSIDE = /^[ \u00a0\u202f]?["'”’»«“‘›‹]\s?,/u
/** So much behind the words is read, in characters, as far as the line goes. */
const BEHIND = 400
/** How a reporter gives in his own words what a speaker takes back: `“The roof is sound,” she said, but the walls were not.` */
const TURNED =
  /(?<!\p{L})(?:but|though|although|however|while|yet|nevertheless|still|admitted|admitting|conceded|conceding|aber|doch|jedoch|allerdings|obwohl|räumte|mais|cependant|toutefois|pero|aunque|maar|echter|però|ma|mas|porém)(?!\p{L})/iu

/**
 * Whether the words of a witness stand alone and end at the comma before their attribution, which stands for a full stop.
 *
 * > | “The roof is sound,” said Ona Bray.   > | „Das Dach ist dicht“, sagte Ona Bray.   but not > | He calls the roof “sound,” and laughs.
 */
export function endsAtComma({ quotations }: Witness): boolean {
  const last = quotations.at(-1)
  if (last?.form !== 'direct') return false
  const span = last.spans.at(-1)
  const text = span?.part === undefined ? last.article.text : (last.article.parts[span.part]?.text ?? '')
  const [behind = ''] = text.slice(span?.end ?? 0, (span?.end ?? 0) + BEHIND).split('\n', 1)
  return (last.content.trimEnd().endsWith(',') || OUTSIDE.test(behind)) && !TURNED.test(behind)
}
