import type { Article, Part, Quotation } from '../../model.ts'
import { assemble } from '../assemble.ts'
import type { Found } from '../found.ts'
import { headlineSpeaker } from '../quotation/headline-speaker.ts'
import { postsIn } from './post.ts'
import { linesOf } from '../marks/lines.ts'
import { bareWords } from './wordings.ts'
import { trimmed } from '../marks/trimmed.ts'

/** Quotations in what stands beside the body: an embedded post and a pull quote are one as a whole; of headlines, decks and captions, what stands in marks; a footnote is read as the body is. */
export function partsOf(article: Article, find: (text: string) => Found): Quotation[] {
  return article.parts.flatMap((part, i) => {
    const found = find(part.text)
    if (part.kind === 'footnote') return assemble(article, { ...found, turns: [], statements: [] }, i)
    if (part.kind === 'post')
      return assemble(article, { ...found, utterances: [], turns: [], statements: [], blocks: postOf(part, found) }, i)
    const statements = part.kind === 'title' ? found.statements : []
    const quotations = assemble(article, { ...found, blocks: [], turns: [], statements }, i).map((each) =>
      each.parent === undefined ? shown(each, found) : each,
    )
    return part.kind === 'pull-quote' && quotations.every(({ form }) => form === 'mention') ? whole(article, part, i) : quotations
  })
}

/** > | Crews ‘in the dark’   a mention, unless someone in the body says so */
function shown(quotation: Quotation, { said, reasonOf, names }: Found): Quotation {
  const { reason, speaker: printed, ...unsaid } = quotation
  const speaker = headlineSpeaker(printed, quotation.cue, names)
  const rest = speaker ? { ...unsaid, speaker } : unsaid
  const key = bareWords(quotation.content)
  const isTitle = reason?.includes('title') === true
  const isSaid = (said.has(key) && (key.includes(' ') || !isTitle)) || (said.hasDenied(key) && !isTitle)
  // > | Review: “Salt Wind” drifts   the title of a work in the body too
  const known = isSaid || reason ? undefined : reasonOf(key)
  if (known) return { ...rest, form: 'mention', reason: known }
  return quotation.form === 'mention' && !isSaid ? quotation : { ...rest, form: 'display' }
}

/** The words of a post: all but the lines that name its author and date. */
function postOf({ text }: Part, { language }: Found): Found['blocks'] {
  const [post] = postsIn(linesOf(text, []), language)
  const span = trimmed(text, 0, text.length)
  return post ? [post] : span.end > span.start ? [span] : []
}

function whole(article: Article, { text }: Part, part: number): Quotation[] {
  const { start, end } = trimmed(text, 0, text.length)
  if (start === end) return []
  return [
    {
      id: `${article.id}:p${part}:${start}`,
      article,
      form: 'display',
      content: text.slice(start, end),
      spans: [{ start, end, part }],
      medium: 'unknown',
      notes: [],
    },
  ]
}
