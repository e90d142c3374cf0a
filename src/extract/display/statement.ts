import { isHeading } from '../grammar/heading.ts'
import type { Line } from '../marks/lines.ts'
import type { Block } from './block.ts'
import type { Wordings } from './wordings.ts'
import { bareWords } from './wordings.ts'

const TOP = 3
const FEW = 4
const LONGEST = 200
const LABELLED = /^(\p{Lu}[\p{L}\p{M}'’.-]{1,30}(?: \p{Lu}[\p{L}\p{M}'’.-]{1,30}){0,3}): (?=\p{L})/u

/**
 * Headlines that give words to someone without marks, if the body reports the words.
 *
 * > | Bray: We mend the pier by hand
 */
export function statementsIn(lines: readonly Line[], said: Wordings): Block[] {
  return lines.slice(0, TOP).flatMap(({ text, start, end, isMarked }): Block[] => {
    const [label, name = ''] = (!isMarked && text.length <= LONGEST && LABELLED.exec(text)) || []
    if (!label || isHeading(name)) return []
    const key = bareWords(text.slice(label.length))
    if (key.split(' ').length < FEW || !(said.has(key) || said.hasNearly(key))) return []
    return [{ start: start + label.length, end, speaker: { start, end: start + name.length } }]
  })
}
