import type { Reading, Token } from '../grammar/reading.ts'
import { isName } from '../grammar/proper.ts'
import type { Candidate } from './candidate.ts'
import { isTitleCase } from './title-case.ts'

const FAR = 12

/** > | MOVED—“Net loft to close in May,” by the Gazette's Ona Bray: the headline of a work, and who made it. */
export function isHeadline({ reading, at, content, words, before, how }: Candidate): boolean {
  const { tokens } = reading
  const comma = tokens[at + 1]?.kind === 'comma'
  const isFree = before === undefined || before.kind !== 'word' || how === 'none'
  return (
    (comma || content.endsWith(',')) && words.length >= 2 && (isFree || isTitleCase(words)) && isCredit(reading, comma ? at + 2 : at + 1)
  )
}

/** > | “Net loft to close in May,” by the Gazette's Ona Bray: “The loft, a plain room, …” */
export function isExcerpt({ reading, at, before }: Candidate): boolean {
  if (before?.kind !== 'colon') return false
  for (let i = at - 2; i > Math.max(0, at - FAR); i -= 1) {
    const kind: Token['kind'] | undefined = reading.tokens[i]?.kind
    if (kind === 'stop') return false
    if (kind === 'quoted') return isCredit(reading, reading.tokens[i + 1]?.kind === 'comma' ? i + 2 : i + 1)
  }
  return false
}

/** > | by the Gazette's Ona Bray   > | by Ona Bray */
const isCredit = ({ tokens, language }: Reading, at: number): boolean =>
  language.mentions?.credits.has(tokens[at]?.lower ?? '') === true &&
  (isName(tokens[at + 1]) || (language.determiners.has(tokens[at + 1]?.lower ?? '') && isName(tokens[at + 2])))
