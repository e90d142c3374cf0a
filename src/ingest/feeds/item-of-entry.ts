import { strip } from '../html/strip.ts'
import type { Item } from '../xml-news/item.ts'
import { type Sourced, sourcing } from '../xml-news/sourced.ts'
import type { Entry } from './entry.ts'

/** From so many signs or paragraphs on what is called a summary is the article. */
const [LONG, PARAGRAPHS] = [2000, 5]

/** What is to be read of an entry: its content, else its summary. */
export function itemOfEntry({ title: printed, content, summary, captions, said, isComment }: Entry): Item {
  if (isComment) return { kind: 'unreadable', reason: "a reader's comment, no article" }
  const title = printed && withoutOutlet(printed, said.outlet)
  const head = lettersOf(textOf(printed))
  const [whole, brief] = [content, summary].map((html) => withoutTitle(textOf(html), head))
  if (!whole && !brief) return { kind: 'unreadable', reason: `an entry without any words${head === '' ? '' : ' but its title'}` }
  const isContent = content !== undefined && (whole ?? '').length >= (brief ?? '').length
  const body = isContent ? content : summary
  if (body === undefined) return { kind: 'unreadable', reason: 'an entry without any words' }
  const decks = isContent && summary !== undefined && brief ? [summary] : []
  const isSummary = !whole && (brief ?? '').length < LONG && (brief ?? '').split('\n\n').length < PARAGRAPHS
  return {
    kind: 'story',
    story: { ...(title && { title }), decks, ...(captions && { captions }), body, said, isFeed: true },
    isSummary,
  }
}

const textOf = (html: Entry['content']): string => (html === undefined ? '' : strip(html.text))

/** Of what only says the title again nothing is left. */
const withoutTitle = (text: string, head: string): string => (lettersOf(text) === head ? '' : text)

const lettersOf = (text: string): string => text.replaceAll(/[^\p{L}\p{N}]+/gu, '')

/** > Ferry to run again   of   Ferry to run again - The Brackwater Post, where a list names the outlet of each entry */
function withoutOutlet(title: Sourced, outlet: string | undefined): Sourced {
  const text = title.text.trimEnd()
  const [ending] = /\s+[-–—|]\s+\S.*$/su.exec(outlet === undefined ? '' : text.slice(-outlet.length - 3)) ?? []
  if (ending === undefined || outlet === undefined || !text.endsWith(outlet)) return title
  const result = sourcing()
  result.take(title, 0, text.length - ending.length)
  return result.done()
}
