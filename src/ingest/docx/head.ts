import { FIELD_NAMES } from '../meant-field.ts'
import type { Paragraph } from './paragraph.ts'

/** Front matter at the head of a document, as a text file would have it, and how many paragraphs it fills. */
export interface Head {
  readonly source: string
  readonly length: number
}

/** What somebody typed for a rule, or Word made of it. */
const RULE = /^(?:[-‐‑‒–—―_*=]{3,}|[—–―]{1,2}-?)$/
const FIELD = /^([\p{L}.-]{2,20})[ \t\u00a0]*:(?:\s+(.*))?$/u
/** An article that has more to say of itself has more than an editor types. */
const MOST = 40

/**
 * The lines of names and values between two rules at the head of a document.
 *
 * Word turns `---` into one long dash, or into a line drawn below the paragraph before it; it gives a first word a capital, and quote marks their curves.
 */
export function headOf(paragraphs: readonly Paragraph[]): Head | undefined {
  const fields: string[] = []
  let [isOpened, isOurs] = [false, false]
  for (const [i, { text, isRuled }] of paragraphs.slice(0, MOST).entries()) {
    const lines = linesOf(text)
    for (const line of lines) {
      if (RULE.test(line) && fields.length > 0) return closed(fields, i + 1, isOpened, isOurs)
      const [, name = '', value = ''] = FIELD.exec(line) ?? []
      if (RULE.test(line)) isOpened = true
      else if (name === '') return undefined
      else {
        const known = FIELD_NAMES.find((field) => field === name.toLowerCase())
        isOurs ||= known !== undefined
        fields.push(`${known ?? name}: ${value}`)
      }
    }
    if (isRuled && fields.length > 0) return closed(fields, i + 1, isOpened, isOurs)
    isOpened ||= isRuled
  }
  return undefined
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

/** Lines with one of our names in them are front matter; without a rule above them, which Word may have swallowed, they must be two. */
function closed(fields: readonly string[], length: number, isOpened: boolean, isOurs: boolean): Head | undefined {
  return isOurs && (isOpened || fields.length > 1) ? { source: `---\n${fields.join('\n')}\n---\n`, length } : undefined
}
