import type { Part, Span } from '../../model.ts'
import { leadingDate } from '../dates.ts'
import type { Cut, Line } from './cut.ts'
import { type Block, blocksOf, wordsOf } from './fields-of.ts'
import { isEdition } from './is-edition.ts'
import { spanOf } from './lines-of.ts'
import { metadataOf } from './metadata-of.ts'
import { nexisField, OF_FOOT, OF_HEAD, RIGHTS } from './nexis-fields.ts'

/** What is made of the lines between two numbers, and how much shows that an article stands there. */
export interface NexisArticle {
  readonly cut: Cut
  /** How many fields it has. */
  readonly signs: number
  readonly isDated: boolean
}

/** Further down than this no head goes on. */
const MOST_BLOCKS = 30

/** Reads an article as Nexis prints it: outlet, date, headline, fields, text, fields. */
export function nexisArticle(text: string, lines: readonly Line[]): NexisArticle {
  const blocks = blocksOf(lines, nexisField)
  const start = bodyStart(blocks)
  const end = Math.max(start, bodyEnd(blocks, start))
  const [head, body, foot] = [blocks.slice(0, start), blocks.slice(start, end), blocks.slice(end)]
  const valueOf = (name: string): string | undefined => [...head, ...foot].find(({ field }) => field?.name === name)?.field?.value
  const { outlet, date, title } = topOf(head)
  const labelled = head.find(({ field }) => field?.name === 'title')
  const headline = labelled ? behindLabel(labelled) : title
  const note = valueOf('note')
  const said = {
    ...metadataOf({
      outlet,
      date,
      title: headline && text.slice(headline.start, headline.end),
      author: valueOf('author'),
      language: valueOf('language'),
      url: valueOf('url'),
    }),
    ...(note !== undefined && note !== '' && { note }),
  }
  const signs = blocks.filter(({ field }) => field).length
  return { cut: cutOf(body, headline, said, partsOf(head, foot)), signs, isDated: date !== undefined }
}

function cutOf(
  body: readonly Block[],
  title: Span | undefined,
  said: Extract<Cut, { kind: 'article' }>['said'],
  parts: readonly Part[],
): Cut {
  const first = body[0]
  const [from, last] = [first?.lines[0], body.at(-1)?.lines.at(-1)]
  if (!from || !last) return { kind: 'none', reason: 'no text in it, only what the database says of it' }
  const label = first?.field?.name === 'body' ? behindLabel(first) : undefined
  const blanks = label ? [{ start: from.at, end: label.start }] : []
  return { kind: 'article', body: { start: from.start, end: last.end }, blanks, title, said, parts }
}

/** The first block of the text: behind the field that announces it, else behind the fields that tell the length. */
function bodyStart(blocks: readonly Block[]): number {
  const announced = blocks.findIndex(({ field }) => field?.name === 'body')
  if (announced >= 0 && announced < MOST_BLOCKS) return blocks[announced]?.field?.value === '' ? announced + 1 : announced
  const length = blocks.slice(0, MOST_BLOCKS).findIndex(({ field }) => field?.name === 'length')
  const from = length >= 0 ? length : blocks.slice(0, MOST_BLOCKS).findIndex(({ field }) => field !== undefined && OF_HEAD.has(field.name))
  let at = from < 0 ? topEnd(blocks) : from + 1
  while (OF_HEAD.has(blocks[at]?.field?.name ?? '')) at += 1
  return at
}

/** Where no field tells: behind the headline below the date. */
function topEnd(blocks: readonly Block[]): number {
  const dated = blocks.slice(0, 8).findIndex((block) => dateIn(block) !== undefined)
  return dated < 0 ? 0 : dated + 2
}

const isFoot = (block: Block | undefined): boolean =>
  block !== undefined && (OF_FOOT.has(block.field?.name ?? '') || RIGHTS.test(wordsOf(block)))

/** Behind the last block of the text: what follows are fields, and whose rights it is. */
function bodyEnd(blocks: readonly Block[], start: number): number {
  let end = blocks.length
  while (end > start && isFoot(blocks[end - 1])) end -= 1
  // What a picture shows may be told in several paragraphs.
  const caption = blocks.slice(Math.max(start, end - 6), end).findIndex(({ field }) => field?.name === 'caption')
  return caption < 0 ? end : Math.max(start, end - 6) + caption
}

interface Top {
  readonly outlet: string | undefined
  readonly date: string | undefined
  readonly title: Span | undefined
}

/** What stands at the top without a name: the outlet, the day with the edition below it, the headline. */
function topOf(head: readonly Block[]): Top {
  const unnamed = head.filter((block) => block.field === undefined && !RIGHTS.test(wordsOf(block)))
  const named = unnamed.filter((block) => !isEdition(wordsOf(block)))
  // A headline may be about a first edition: where nothing else is left for one, it is.
  const plain = named.findIndex((block) => dateIn(block) !== undefined) < named.length - 1 ? named : unnamed
  const dated = plain.findIndex((block) => dateIn(block) !== undefined)
  const outletBlock = plain.slice(0, Math.max(0, dated)).at(-1)
  const inDate = plain[dated]?.lines.findIndex(({ text }) => leadingDate(text)) ?? 0
  const outlet = outletBlock
    ? wordsOf(outletBlock)
    : plain[dated]?.lines
        .slice(0, inDate)
        .map(({ text }) => text)
        .join(' ')
  return { outlet, date: plain[dated] && dateIn(plain[dated]), title: spanOf((dated < 0 ? undefined : plain[dated + 1]?.lines) ?? []) }
}

const dateIn = ({ lines }: Block): string | undefined => lines.slice(0, 4).find(({ text }) => leadingDate(text))?.text

/** What stands behind the name of a field. */
function behindLabel({ lines, field }: Block): Span | undefined {
  const span = spanOf(lines)
  const label = /^[^:]*:\s*/.exec(lines[0]?.text ?? '')?.[0] ?? ''
  return span && field?.value ? { start: span.start + label.length, end: span.end } : undefined
}

function partsOf(head: readonly Block[], foot: readonly Block[]): readonly Part[] {
  const deck = head.find(({ field }) => field?.name === 'deck')?.field?.value
  const at = foot.findIndex(({ field }) => field?.name === 'caption')
  const behind = at < 0 ? [] : foot.slice(at + 1)
  const next = behind.findIndex(({ field }) => field !== undefined)
  const captions = at < 0 ? [] : [foot[at]?.field?.value ?? '', ...behind.slice(0, next < 0 ? behind.length : next).map(wordsOf)]
  return [
    ...(deck ? [{ kind: 'deck', text: deck } as const] : []),
    ...captions.filter((each) => each !== '' && !RIGHTS.test(each)).map((text) => ({ kind: 'caption', text }) as const),
  ]
}
