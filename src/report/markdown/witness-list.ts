import type { List, ListItem, Paragraph, PhrasingContent } from 'mdast'
import type { Finding, ReportedDiscrepancy, ReportedWitness } from '../../model.ts'
import { shorten } from '../../text/shorten.ts'
import { dateOf } from '../date-of.ts'
import { inert } from '../inert.ts'
import { markedRanges, type Marking, markingsOf } from '../marked-ranges.ts'
import { jointsOf, pieced } from '../pieced.ts'
import { placeInFile } from '../verdict-words.ts'
import { type Articles, yoursIn } from '../whereabouts.ts'
import { CARET } from '../wording-runs.ts'
import { code, paragraph, strong, text } from './nodes.ts'

/** Printings shown one by one; of more the rest is counted. */
const SHOWN = 12
/** Characters of quoted words on which all agree, of marked ones, and of the sentence on either side of the quotation. */
const [PLAIN, MARKED, AROUND] = [240, 300, 120]
/** Marked stretches of one printing. */
const MARKS = 12

/** Every printing in its sentence, what differs in bold: who, when, where. */
export function witnessList(finding: Finding, told: readonly ReportedDiscrepancy[], articles: Articles): (List | Paragraph)[] {
  const { witnesses } = finding.cluster
  const own = new Set(yoursIn(finding, articles))
  const rest = witnesses.length - SHOWN
  const shown = witnesses.slice(0, rest > 1 ? SHOWN : SHOWN + 1)
  return [
    { type: 'list', spread: false, children: shown.map((witness) => item(witness, markingsOf(witness, told, own), articles)) },
    ...(rest > 1 ? [paragraph(text(`and ${rest} more`))] : []),
  ]
}

function item(witness: ReportedWitness, markings: readonly Marking[], articles: Articles): ListItem {
  const { siglum, article: id, context, spans, form } = witness
  const article = articles.get(id)
  const who = [
    article?.isDraft ? 'your draft' : inert(article?.label ?? id),
    ...(article?.date === undefined ? [] : [dateOf(article.date)]),
    ...(article === undefined || article.role === 'report' ? [] : [article.role]),
    ...(form === 'display' ? ['display line'] : form === 'unquoted' ? ['without marks'] : []),
  ]
  const gap = /^[\p{L}\p{N}(–—]/u.test(context.after) ? ' ' : ''
  const place = code(placeInFile(article ?? { path: id }, spans[0]))
  const before = text(`: ${ending(context.before)} “`)
  const words = [before, ...quoted(witness, markings), text(`”${gap}${beginning(context.after)}`)]
  return {
    type: 'listItem',
    spread: false,
    children: [paragraph(...strong(siglum), text(` ${who.join(', ')} · `), ...place, ...words)],
  }
}

/** The words of a printing, what differs in bold; of long stretches on which all agree, the middle left out. */
function quoted(witness: ReportedWitness, markings: readonly Marking[]): PhrasingContent[] {
  const { content, spans } = witness
  const joints = jointsOf(witness)
  const nodes: PhrasingContent[] = []
  let at = 0
  for (const { start, end } of markedRanges(content, spans, markings).slice(0, MARKS)) {
    const isGap = content.slice(start, end).trim() === ''
    nodes.push(...plain(pieced(witness, joints, at, start), isGap ? CARET : ''))
    if (!isGap) nodes.push(...strong(shorten(inert(pieced(witness, joints, start, end)), MARKED)))
    at = isGap ? start : end
  }
  return [...nodes, ...plain(pieced(witness, joints, at), '')]
}

/** The blanks at the edges stay. */
function plain(words: string, sign: string): PhrasingContent[] {
  const bare = `${/^\s/.test(words) ? ' ' : ''}${shorten(inert(words), PLAIN)}${/\s$/.test(words) ? ' ' : ''}${sign}`
  return bare === '' ? [] : [text(bare)]
}

function beginning(words: string): string {
  const line = inert(words)
  return line.length <= AROUND ? line : `${shorten(line.slice(0, AROUND), AROUND)} …`
}

function ending(words: string): string {
  const line = inert(words)
  return line.length <= AROUND ? line : `… ${shorten(line.slice(-AROUND), AROUND)}`
}
