import { isWordLike } from '../marks/signs.ts'
import type { Phrase } from './phrase.ts'
import { isName } from './proper.ts'
import type { Reading } from './reading.ts'

/** How far before and after it a name is looked for. */
const FARTHEST = 6000
/** More of the same name tell nothing new. */
const MOST = 50
const REACH = 24

/** > | in Skarn   but not > | faith in Vale   > | Ona Vale */
const LEADING =
  /(?<!\b(?:faith|confidence|trust|belief|interest|interested|believes?|believed|disappointed|invest(?:ed|s)?) )\b(?:in|near) $/iu
/** > | Ona Vale   > | Mr Vale   > | said Vale */
const NAMING = /(?:^|[^.!?…”"’] )(?:\p{Lu}[\p{L}.'’-]*|said|says|told|asked|who|that) $/u

/** Whether a name is that of a place elsewhere in the article, and nowhere anyone's: > | Skarn has no boat. … > | A man in Skarn rows. */
export function isPlaceName({ tokens, text, language }: Reading, { from, to }: Phrase): boolean {
  const [first, last] = [tokens[from], tokens[to]]
  if (language.code !== 'en' || !first || !last || !tokens.slice(from, to + 1).every(isName)) return false
  const start = Math.max(0, first.start - FARTHEST)
  const near = text.slice(start, last.end + FARTHEST)
  const name = text.slice(first.start, last.end)
  let isPlace = false
  for (let at = near.indexOf(name), i = 0; at >= 0 && i < MOST; at = near.indexOf(name, at + name.length), i += 1) {
    const end = at + name.length
    if (isWordLike(near[at - 1]) || isWordLike(near[end])) continue
    const before = near.slice(Math.max(0, at - REACH), at)
    if (LEADING.test(before)) isPlace ||= !/^['’]s/.test(near.slice(end, end + 2))
    else if (NAMING.test(before)) return false
  }
  return isPlace
}
