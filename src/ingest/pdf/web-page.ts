import { escaped } from '../../text/xml.ts'
import { bodyBlocks } from '../html/body-blocks.ts'
import { chainOf } from '../html/chain-of.ts'
import { parsePage } from '../html/dom.ts'
import { withoutFurniture } from '../html/furniture.ts'
import { besideOf } from '../html/parts.ts'
import { type Block, type Place, surveyOf } from '../html/survey.ts'
import { isWithin } from '../html/is-within.ts'
import { type Paragraph, textOf } from './paragraph.ts'
import { sharedBy, type Within } from './within.ts'

/** What reads as no article where so little of a page's letters would be left is read whole. */
const LEAST = 0.25

/** Beyond these no page of the web is printed whole. */
const [MOST_PARAGRAPHS, MOST_AROUND] = [3_000, 80]

/**
 * The paragraphs of a print that are the article's: its structure tree is read as the page that it was, by the rules for pages.
 * Those of sheets without a tree are all kept, and all there are where the rules would leave next to nothing.
 */
export function articleIn(paragraphs: readonly Paragraph[], title: string | undefined): readonly Paragraph[] {
  const isDeep = paragraphs.some(({ within = [] }) => within.length > MOST_AROUND)
  if (isDeep || paragraphs.length > MOST_PARAGRAPHS || !paragraphs.some(({ within }) => within)) return paragraphs
  const kept = keptOf(paragraphs, title)
  const left = paragraphs.filter(({ within }, number) => within === undefined || kept.has(number))
  return lettersIn(left) < lettersIn(paragraphs) * LEAST ? paragraphs : left
}

const lettersIn = (paragraphs: readonly Paragraph[]): number => paragraphs.reduce((sum, paragraph) => sum + textOf(paragraph).length, 0)

const NUMBER = 'data-number'

function keptOf(paragraphs: readonly Paragraph[], title: string | undefined): ReadonlySet<number> {
  const document = parsePage(`<html><head></head><body>${pageOf(paragraphs)}</body></html>`)
  const survey = surveyOf(document.body)
  const beside = besideOf(survey, title, undefined)
  const headline = beside.headline && new Set([beside.headline])
  const shown = survey.blocks.find(({ place }) => headline && isWithin(place, headline))?.text ?? title
  const body = withoutFurniture(bodyBlocks(document, survey, beside, undefined, false), shown)
  const about = headOf(survey.blocks, beside.headline, body[0])
  const shownBeside = survey.blocks.filter(({ place }) => isWithin(place, beside.places))
  return new Set([...body, ...shownBeside, ...about].flatMap(({ place }) => numberOf(place) ?? []))
}

/** The headline, what stands between it and the body, such as who wrote it and when, and the line above it: the name of the paper, or what the story is about. */
function headOf(blocks: readonly Block[], headline: Place | undefined, body: Block | undefined): readonly Block[] {
  const first = body ? blocks.indexOf(body) : -1
  const from = blocks.findIndex(({ place }) => headline && isWithin(place, new Set([headline])))
  if (from < 0) return linesOver(blocks, first)
  const above = blocks.slice(Math.max(0, from - 1), from).filter(isKicker)
  return [...above, ...blocks.slice(from, Math.max(first, from + 1)).filter((block, i) => i === 0 || !isWay(block))]
}

/** So many lines may stand over an article. */
const MOST_LINES = 6

/** The short lines right above the body of a page that does not say which is its headline. */
function linesOver(blocks: readonly Block[], first: number): readonly Block[] {
  const over = blocks.slice(Math.max(0, first - MOST_LINES), Math.max(0, first))
  return over.slice(over.findLastIndex((block) => !isKicker(block)) + 1)
}

const isWay = ({ text, linked }: Pick<Block, 'text' | 'linked'>): boolean => linked * 2 >= text.length

/** A kicker is no longer. */
const KICKER = 60

function isKicker({ text, place, linked }: Block): boolean {
  if (text.length > KICKER || isWay({ text, linked }) || /["“”„«»]/u.test(text)) return false
  return chainOf(place).every(({ element }) => !/^(?:li|form|aside|nav)$/.test(element.localName))
}

function numberOf(place: Place): number | undefined {
  for (let at: Place | undefined = place; at; at = at.parent) {
    const told = at.element.getAttribute(NUMBER)
    if (told !== null) return Number(told)
  }
  return undefined
}

/** The elements of a web page by what browsers call them in a structure tree. */
const CONTAINERS: Readonly<Record<string, string>> = {
  Art: 'article',
  Aside: 'aside',
  Sect: 'section',
  Form: 'form',
  L: 'ul',
  LI: 'li',
  BlockQuote: 'blockquote',
  Figure: 'figure',
  TOC: 'nav',
}

const LEAVES: Readonly<Record<string, string>> = {
  P: 'p',
  H: 'h2',
  H1: 'h1',
  H2: 'h2',
  H3: 'h3',
  H4: 'h4',
  H5: 'h5',
  H6: 'h6',
  Title: 'h1',
  LI: 'li',
  Caption: 'figcaption',
}

/** Elements within a line; the words of an element have one of their own that says nothing. */
const INLINE = new Set(['Span', 'Link', 'Em', 'Strong', 'Quote', 'Reference', 'Lbl', 'LBody', 'Code', 'Sub', 'Annot'])
const NOTHING = 'NonStruct'

const containerOf = ({ role }: Within): string => CONTAINERS[role] ?? 'div'

/** The page that was printed, as far as its tree tells: every paragraph an element with its number. */
function pageOf(paragraphs: readonly Paragraph[]): string {
  const written: string[] = []
  let open: readonly Within[] = []
  for (const [number, paragraph] of paragraphs.entries()) {
    const { holders, name } = paragraph.within ? standOf(paragraph.within) : { holders: open, name: 'p' }
    const isTurned = paragraphs[number - 1]?.lines[0].page !== paragraph.lines[0].page
    const shared = isTurned ? alikeIn(open, holders) : sharedBy(open, holders)
    for (const element of open.slice(shared).toReversed()) written.push(`</${containerOf(element)}>`)
    for (const element of holders.slice(shared)) written.push(`<${containerOf(element)}>`)
    written.push(leafOf(name, number, paragraph))
    open = holders
  }
  return written.join('')
}

/** What a paragraph stands in, and what it is itself. */
function standOf(within: readonly Within[]): { readonly holders: readonly Within[]; readonly name: string } {
  const path = within.filter(({ role }) => !INLINE.has(role))
  const inner = path.findLastIndex(({ role }) => role !== NOTHING)
  const name = LEAVES[path[inner]?.role ?? '']
  return name === undefined ? { holders: path, name: 'div' } : { holders: path.slice(0, inner), name }
}

/** A page has a tree of its own: what is begun on it as on the page before goes on. */
function alikeIn(open: readonly Within[], holders: readonly Within[]): number {
  const parted = holders.findIndex(({ role }, i) => role !== open[i]?.role)
  return parted < 0 ? holders.length : parted
}

/** Where in it the links stand is of no weight, only how much of it they are. */
function leafOf(name: string, number: number, paragraph: Paragraph): string {
  const text = textOf(paragraph)
  const plain = Math.max(0, text.length - (paragraph.linked ?? 0))
  const link = plain < text.length ? `<a href="#">${escaped(text.slice(plain))}</a>` : ''
  return `<${name} ${NUMBER}="${number}">${escaped(text.slice(0, plain))}${link}</${name}>`
}
