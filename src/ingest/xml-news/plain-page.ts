import { reflow } from '../reflow.ts'
import { replaced, type Sourced } from './sourced.ts'

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/** Characters that are no markup, as HTML. */
export function escaped(text: Sourced): Sourced {
  return replaced(text, /[&<>]/g, (sign) => SIGNS[sign] ?? sign)
}

/** Plain text as HTML: every line that is left of it, once the lines of a paragraph are one, is a paragraph. */
export function plainPage(text: Sourced): Sourced {
  const lines: Sourced = { text: reflow(text.text).text, runs: text.runs }
  return replaced(escaped(lines), /[\r\n\u2028\u2029]+/g, () => '\n<p>')
}

/** HTML whose paragraphs stand between blank lines for want of tags. */
export function paragraphed(html: Sourced): Sourced {
  return /<(?:p|br|div|li|h\d|blockquote|table|pre|section|article)\b/i.test(html.text)
    ? html
    : replaced(html, /\n[ \t\r]*\n\s*/g, () => '\n<p>')
}
