import type { Stray } from '../../model.ts'
import { glyphAt } from './glyphs.ts'
import type { MarkedParagraph } from './mark.ts'
import { kindOf, MARK, nextSign } from './next-sign.ts'
import { endOfRun, isDecoration } from './run.ts'
import { MOST_MARKS } from './scan.ts'

/** Why the marks of a paragraph are passed over, all of them. */
export const IN_ONE_PARAGRAPH = 'more marks in one paragraph than prose has'

/** Marks that the scan passes over because they are too many: side by side, or in one paragraph. One entry for each place. */
export function crowdsIn(text: string, paragraphs: readonly MarkedParagraph[]): Stray[] {
  const crowds: Stray[] = []
  let i = 0
  let passed: { readonly gap: number; readonly start: number; readonly end: number; count: number } | undefined
  for (let at = nextSign(text, 0); at < text.length; at = nextSign(text, at)) {
    const first = kindOf(text.charCodeAt(at)) === MARK ? glyphAt(text, at) : undefined
    const end = first ? endOfRun(text, first, at) : at + 1
    while ((paragraphs[i]?.end ?? Infinity) <= at) i += 1
    if (first && isDecoration(text, at, end)) crowds.push({ span: { start: at, end }, reason: 'more marks side by side than prose has' })
    else if (first && first.family !== 'single' && at < (paragraphs[i]?.start ?? Infinity)) {
      if (passed?.gap !== i) passed = { gap: i, start: at, end, count: 0 }
      passed.count += 1
      if (passed.count === MOST_MARKS) crowds.push({ span: { start: passed.start, end: passed.end }, reason: IN_ONE_PARAGRAPH })
    }
    at = end
  }
  return crowds
}
