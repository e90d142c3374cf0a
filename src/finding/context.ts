import type { Quotation, ReportedWitness, Span, Witness } from '../model.ts'

/** UTF-16 units of context kept on either side. */
const REACH = 200

const MARKS = `"'“”„‟‘’‚‛«»‹›`
/** French sets a blank inside its marks. */
const OPENED = new RegExp(String.raw`(?:[${MARKS}]+|[«‹]\s+)$`)
const CLOSED = new RegExp(String.raw`^(?:[${MARKS}]+|\s+[»›])`)

/** What ends a sentence: a stop before space and no lower-case letter, not after a title or an initial; or a blank line, unless a colon leads over it. */
const END = new RegExp(
  String.raw`(?<!\b(?:Mr|Mrs|Ms|Dr|St|Sen|Rep|Gov|Gen|Col|Sgt|Lt|Jr|Sr|No|vs|\p{Lu}))[.!?…][${MARKS})\]]*\s+(?!\p{Ll})|(?<![:,])\n\s*\n`,
  'gu',
)

/** The rest of the sentence a witness stands in: what comes before its first words and after its last. */
export function contextOf({ quotations: [first, ...others] }: Pick<Witness, 'quotations'>): ReportedWitness['context'] {
  return { before: beforeOf(first), after: afterOf(others.at(-1) ?? first) }
}

function beforeOf(quotation: Quotation): string {
  const { start } = quotation.spans[0]
  const from = Math.max(0, start - REACH)
  const near = textOf(quotation, quotation.spans[0]).slice(from, start).replace(OPENED, '')
  const end = Array.from(near.matchAll(END)).at(-1)
  if (end) return oneLine(near.slice(end.index + end[0].length))
  return oneLine(from > 0 ? near.replace(/^\S*\s/, '… ') : near)
}

function afterOf(quotation: Quotation): string {
  const last = quotation.spans.at(-1) ?? quotation.spans[0]
  const text = textOf(quotation, last)
  const near = text.slice(last.end, last.end + REACH).replace(CLOSED, '')
  const rest = near.trimStart()
  // Before a cue a quotation ends in a comma, or keeps its "?" or "!"; after a full stop a capital begins something new.
  const isOver = text.slice(last.start, last.end).endsWith('.') && !/^\p{Ll}/u.test(rest)
  if (isOver || /^[^\S\n\r]*[\n\r]/.test(near)) return ''
  const end = rest.matchAll(END).next().value
  if (end) return oneLine(rest.slice(0, end.index) + end[0])
  return oneLine(last.end + REACH < text.length ? rest.replace(/\s\S*$/, ' …') : rest)
}

function textOf({ article }: Quotation, { part }: Span): string {
  return part === undefined ? article.text : (article.parts[part]?.text ?? '')
}

function oneLine(text: string): string {
  return /[\p{L}\p{N}]/u.test(text) ? text.replace(/\s+/g, ' ').trim() : ''
}
