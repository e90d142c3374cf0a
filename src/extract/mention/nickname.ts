import { isName } from '../grammar/proper.ts'
import type { Candidate } from './candidate.ts'

/** > | Tom “the Anchor” Vale */
export function isNickname({ before, after, words, content }: Candidate): boolean {
  return (
    words.length <= 4 &&
    isName(before) &&
    isName(after) &&
    !/[.,!?]$/.test(content) &&
    /^(?:\p{Lu}|(?:the|der|die|das|le|la|el) )/u.test(content)
  )
}
