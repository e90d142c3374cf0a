import { strip } from '../html/strip.ts'
import type { Item } from '../xml-news/item.ts'
import type { Entry } from './entry.ts'

/** From so many signs or paragraphs on what is called a summary is the article. */
const [LONG, PARAGRAPHS] = [2000, 5]

/** What is to be read of an entry: its content, else its summary. */
export function itemOfEntry({ title, content, summary, captions, said }: Entry): Item {
  const [whole, brief] = [textOf(content), textOf(summary)]
  if (whole === '' && brief === '')
    return { kind: 'unreadable', reason: `an entry without any words${title && strip(title.text) !== '' ? ' but its title' : ''}` }
  const isContent = content !== undefined && whole.length >= brief.length
  const body = isContent ? content : summary
  if (body === undefined) return { kind: 'unreadable', reason: 'an entry without any words' }
  const decks = isContent && summary !== undefined && brief !== '' ? [summary] : []
  const isSummary = whole === '' && brief.length < LONG && brief.split('\n\n').length < PARAGRAPHS
  return {
    kind: 'story',
    story: { ...(title && { title }), decks, ...(captions && { captions }), body, said, isFeed: true },
    isSummary,
  }
}

const textOf = (html: Entry['content']): string => (html === undefined ? '' : strip(html.text))
