import type { ReportedDiscrepancy } from '../model.ts'
import { shorten } from '../text/shorten.ts'
import { wordsIn } from '../text/words-in.ts'
import { articleName } from './article-name.ts'
import { inert } from './inert.ts'
import type { Standing } from './primary-place.ts'
import { isPrinted, SHOWN, wordsOf } from './sides.ts'
import { placeInDraft } from './verdict-words.ts'
import { printedAt } from './words-at.ts'

/** What one witness prints, in a line: `A · Harbour Gazette prints “so”`, `B · Radio Fjord: left out, unmarked, at 00:12:31`. */
export function printingWords(standing: Standing, discrepancy: ReportedDiscrepancy): string {
  const { side, witness, article } = standing
  const { kind, family, lemma } = discrepancy
  const words = ownWords(standing) ?? wordsOf(side, discrepancy)
  const isCited = isPrinted(side) && (kind !== 'quote-marks-malformed' || side === lemma)
  const isName = family === 'attribution' || family === 'occasion' || family === 'medium'
  const verb = isName ? 'gives' : article?.role === 'source' ? 'has' : 'prints'
  const where = placeWords(standing)
  const said = isCited ? ` ${verb} “${words}”` : words === 'nothing' ? ` ${verb} nothing here` : `: ${words}`
  return `${inert(witness.siglum)} · ${articleName(standing)}${said}${where && `, ${where}`}`
}

/** Of a reading that is printed in several forms (`11`, `eleven`) the witness's own; undefined where there is but one. */
function ownWords(standing: Standing): string | undefined {
  const { side } = standing
  const own = isPrinted(side) ? printedAt(standing) : undefined
  if (!own || wordsIn(own).join(' ') === wordsIn(side.text).join(' ')) return undefined
  return shorten(inert(own), SHOWN)
}

/** What no line number of a file says of a place: what is packed in it, the page and the paragraph where there are no lines, the time in a recording. */
export function placeWords({ place, article }: Pick<Standing, 'place' | 'article'>): string {
  const packed =
    article?.holder?.kind === 'archive' ? [inert(article.path), place?.line].filter((each) => each !== undefined).join(':') : ''
  const where = place && place.line === undefined ? placeInDraft(place) : ''
  return [packed, where, ...(place?.time === undefined ? [] : [`at ${inert(place.time)}`])].filter(Boolean).join(', ')
}
