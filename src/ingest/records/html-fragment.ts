import { parsePage } from '../html/dom.ts'
import { layOut } from '../html/lay-out.ts'
import { measure } from '../html/measure.ts'
import { strip } from '../html/strip.ts'

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

/** The words of a piece of a page as plain text, paragraphs between blank lines; in what is no page and has no tags that part any, lines stay as they are. */
export function layOutFragment(value: string, isPage: boolean): string {
  const measured = measure(value, TREE)
  if (measured.depth > TREE.depth || measured.size > TREE.size || measured.work > TREE.work) return strip(value)
  try {
    return layOut(parsePage(isPage || BLOCKS.test(value) ? value : `<pre>${value}</pre>`).body)
  } catch (error) {
    // The parser recurses over what an attacker can repeat; anything else is a bug.
    if (!(error instanceof RangeError)) throw error
    return strip(value)
  }
}
