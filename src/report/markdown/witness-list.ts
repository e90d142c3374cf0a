import type { List, ListItem, Paragraph } from 'mdast'
import type { Finding, ReportedWitness } from '../../model.ts'
import { shorten } from '../../text/shorten.ts'
import { dateOf } from '../date-of.ts'
import { inert } from '../inert.ts'
import { piecesOf } from '../pieced.ts'
import { placeInFile } from '../verdict-words.ts'
import type { Articles } from '../whereabouts.ts'
import { code, paragraph, strong, text } from './nodes.ts'

/** Printings shown one by one; of more the rest is counted. */
const SHOWN = 12
/** Characters of the quoted words, and of the sentence on either side of them. */
const [WORDS, AROUND] = [400, 120]

/** Every printing in its sentence: who, when, where. */
export function witnessList({ cluster }: Pick<Finding, 'cluster'>, articles: Articles): (List | Paragraph)[] {
  const { witnesses } = cluster
  const rest = witnesses.length - SHOWN
  const shown = witnesses.slice(0, rest > 1 ? SHOWN : SHOWN + 1)
  return [
    { type: 'list', spread: false, children: shown.map((witness) => item(witness, articles)) },
    ...(rest > 1 ? [paragraph(text(`and ${rest} more`))] : []),
  ]
}

function item(witness: ReportedWitness, articles: Articles): ListItem {
  const { siglum, article: id, context, spans, form } = witness
  const article = articles.get(id)
  const traits = [
    ...(article === undefined || article.role === 'report' ? [] : [article.role]),
    ...(form === 'display' ? ['display line'] : form === 'unquoted' ? ['without marks'] : []),
  ]
  const who = [
    article?.isDraft ? 'your draft' : inert(article?.label ?? id),
    ...(article?.date === undefined ? [] : [dateOf(article.date)]),
    ...traits,
  ]
  const quoted = `“${shorten(inert(piecesOf(witness)), WORDS)}”`
  const gap = /^[\p{L}\p{N}(–—]/u.test(context.after) ? ' ' : ''
  const sentence = `${ending(context.before)} ${quoted}${gap}${beginning(context.after)}`
  return {
    type: 'listItem',
    spread: false,
    children: [
      paragraph(
        ...strong(siglum),
        text(` ${who.join(', ')} · `),
        ...code(placeInFile(article?.path ?? id, spans[0])),
        text(`: ${sentence}`),
      ),
    ],
  }
}

function beginning(words: string): string {
  const line = inert(words)
  return line.length <= AROUND ? line : `${shorten(line.slice(0, AROUND), AROUND)} …`
}

function ending(words: string): string {
  const line = inert(words)
  return line.length <= AROUND ? line : `… ${shorten(line.slice(-AROUND), AROUND)}`
}
