import type { DomDocument } from '../html/dom.ts'
import { parsePage } from '../html/dom.ts'
import { layOut } from '../html/lay-out.ts'
import { type Measure, measure } from '../html/measure.ts'
import { strip } from '../html/strip.ts'

/** Mails beyond these are put into no tree. */
const TREE: Measure = { depth: 300, size: 100_000, work: 5_000_000 }
/** What mail programs mark as a signature, and what newsletters show in the list of mails only. */
const TRIMMINGS =
  '.gmail_signature, .moz-signature, #AppleMailSignature, [hidden], [style*="display:none" i], [style*="display: none" i], [style*="mso-hide:all" i]'

/** The words of a mail in HTML. All of them: a mail has no menus around it, and what is laid out in tables is the text. */
export function layOutMail(source: string): string {
  const { depth, size, work } = measure(source, TREE)
  if (depth > TREE.depth || size > TREE.size || work > TREE.work) return strip(source)
  try {
    const document = parsePage(source)
    for (const each of Array.from(document.querySelectorAll(TRIMMINGS))) each.remove()
    return tidy(layOut(bodyOf(document)))
  } catch (error) {
    // The parser recurses over what an attacker can repeat; anything else is a bug.
    if (!(error instanceof RangeError)) throw error
    return strip(source)
  }
}

const bodyOf = (document: DomDocument): DomDocument['body'] => document.body

/** Newsletters fill up their first line, so that the list of mails shows nothing behind it. */
function tidy(text: string): string {
  return text
    .replaceAll(/(?:[\u034f\u00ad\u200b-\u200f\u2007\ufeff][ \u00a0]*){4,}/g, '')
    .replaceAll(/[ \u00a0]+$/gm, '')
    .trim()
}
