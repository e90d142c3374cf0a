import type { Part } from '../../model.ts'
import { offsetsOf } from './offsets.ts'
import { pagesOf } from './pages.ts'
import type { Body, Paragraph } from './paragraph.ts'
import type { StyleRole } from './styles.ts'

/** A document as an article has it: its text, what stands beside it, and where its pages begin. */
export interface LaidOut {
  readonly text: string
  readonly parts: readonly Part[]
  readonly pages: readonly number[] | undefined
}

/** How far down a headline stands: below its slug, byline and date. */
const TOP = 12
/** A longer line, or one with a stop at its end, is of the body. */
const SHORT = 100

/** Styles whose paragraphs stand beside the text wherever they are. */
const BESIDE: Partial<Readonly<Record<StyleRole, Part['kind']>>> = { deck: 'deck', caption: 'caption', 'pull-quote': 'pull-quote' }

/** Lays out a document from a paragraph on, paragraphs between blank lines. Where nothing is left, what stands beside the text is the text. */
export function layOut({ paragraphs, boxes }: Pick<Body, 'paragraphs' | 'boxes'>, from: number): LaidOut {
  const title = titleIn(paragraphs, from)
  const kinds = paragraphs.map(({ role }, i): Part['kind'] | undefined => (title.includes(i) ? 'title' : role && BESIDE[role]))
  const starts: (number | undefined)[] = []
  let text = ''
  for (const [i, paragraph] of paragraphs.entries()) {
    const printed = i < from || kinds[i] ? '' : printedOf(paragraph)
    if (printed !== '' && text !== '') text += '\n\n'
    starts.push(printed === '' ? undefined : text.length)
    text += printed
  }
  const heading = title.map((i) => printedOf(paragraphs[i]!)).join('\n')
  const parts: Part[] = [
    ...(heading ? [{ kind: 'title', text: heading } as const] : []),
    ...paragraphs.flatMap((paragraph, i) => partOf(kinds[i] === 'title' || i < from ? undefined : kinds[i], printedOf(paragraph))),
    ...boxes.flatMap(boxParts),
  ]
  if (text === '') return { text: parts.map((part) => part.text).join('\n\n'), parts: [], pages: undefined }
  const breaks = pagesOf(paragraphs)
  return { text, parts, pages: breaks && offsetsOf(breaks, paragraphs, starts, text) }
}

/** All paragraphs of a document from one on, headlines where they stand: of several articles in one document the first has no more right to one than the others. */
export const wholeText = ({ paragraphs }: Pick<Body, 'paragraphs'>, from: number): string =>
  paragraphs
    .slice(from)
    .map(printedOf)
    .filter((printed) => printed !== '')
    .join('\n\n')

/** The paragraphs of the headline: of the style for it, else a main heading with nothing of the body above it. */
function titleIn(paragraphs: readonly Paragraph[], from: number): number[] {
  const top: number[] = []
  for (let i = from; i < paragraphs.length && top.length < TOP; i += 1) if (paragraphs[i]?.text.trim()) top.push(i)
  const styled = top.findIndex((i) => paragraphs[i]?.role === 'title')
  const body = top.findIndex((i) => isOfBody(paragraphs[i]))
  const heading = top.findIndex((i) => paragraphs[i]?.role === 'heading')
  const first = styled < 0 && heading >= 0 && (body < 0 || heading < body) ? heading : styled
  if (first < 0) return []
  const next = top.findIndex((i, at) => at > first && paragraphs[i]?.role !== paragraphs[top[first]!]?.role)
  // Of main headings one below the other the second is the first of the text.
  return top.slice(first, styled < 0 ? first + 1 : next < 0 ? undefined : next)
}

const isOfBody = (paragraph: Paragraph | undefined): boolean => {
  const text = paragraph?.text.trim() ?? ''
  return paragraph?.role === undefined && (text.length > SHORT || /[.!?…]["'”’»)]*$/.test(text))
}

/** A paragraph without the spaces around it; words set off as text files set them off. */
function printedOf({ text, role }: Paragraph): string {
  const printed = text
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .trim()
  return role === 'quote' && printed !== '' ? `> ${printed.replaceAll('\n', '\n> ')}` : printed
}

const partOf = (kind: Part['kind'] | undefined, text: string): Part[] => (kind && text !== '' ? [{ kind, text }] : [])

/** A box holds a pull quote, or a picture with its caption. */
function boxParts(box: readonly Paragraph[]): Part[] {
  const words = box.filter(({ role }) => role !== 'caption').map(({ text }) => text.trim())
  const captions = box.filter(({ role }) => role === 'caption').flatMap((paragraph) => partOf('caption', printedOf(paragraph)))
  return [...partOf('pull-quote', words.filter(Boolean).join('\n\n')), ...captions]
}
