import type { Part } from '../../model.ts'
import { parsePage } from '../html/dom.ts'
import { layOut } from '../html/lay-out.ts'
import { measure } from '../html/measure.ts'
import { strip } from '../html/strip.ts'
import { type Fragment, readFragment } from '../xml-news/fragment.ts'

/** Fragments beyond this are put into no tree. */
const TREE = { depth: 300, size: 100_000, work: 5_000_000 }

/** Elements that part paragraphs: without them line ends do. */
const BLOCKS = /<(?:p|br|div|li|ul|ol|h[1-6]|blockquote|section|article|table|tr|td|figure|body|html|hl[12]|pre)[\s/>]/i
/** A tag as pages have them; > | 3 < 5   is none, and neither is > | <reporter@osel.example> */
const TAG =
  /<\/?(?:p|br|div|span|a|b|i|em|strong|u|li|ul|ol|h[1-6]|blockquote|section|article|figure|figcaption|img|table|sup|sub|small|q|cite|font|body|html)(?:\s[^<>]*)?\/?>/i
/** References that nobody types who writes plain text. */
const REFERENCE = /&(?:quot|amp|apos|nbsp|[lr][ds]quo|[lr]aquo|[nm]dash|hellip|#\d{2,6}|#x[\da-f]{2,5});/i

/** Whether words have tags or character references in them. */
export const isMarkup = (value: string): boolean => TAG.test(value) || REFERENCE.test(value)

/** The words of a piece of a page, and what it shows beside them; in what is not said to be a page and has no tags that part paragraphs, lines stay as they are. */
export function fragmentOf(value: string, isPage: boolean, title: string | undefined): Fragment {
  if (isPage || BLOCKS.test(value)) {
    const { text, parts } = readFragment(value, title, false)
    return { text, parts: parts.filter(({ kind }: Part) => kind !== 'title') }
  }
  const { depth, size, work } = measure(value, TREE)
  const isTree = depth <= TREE.depth && size <= TREE.size && work <= TREE.work
  return { text: isTree ? layOut(parsePage(`<pre>${value}</pre>`).body) : strip(value), parts: [] }
}
