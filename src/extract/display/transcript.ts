import { isHeading } from '../grammar/heading.ts'
import type { Line } from '../marks/lines.ts'
import type { Block } from './post.ts'

/** > | SENATOR VALE: Did you read it?   > | MS. BRAY: Yes. */
const LABEL = /^(\p{Lu}[\p{Lu} .'’-]{1,40}):\s+(?=\S)/u

/** Lines of a record: a name in capitals, a colon, the words. One such line alone is none. */
export function transcriptIn(lines: readonly Line[]): Block[] {
  const found = lines.flatMap((line) => {
    const [label, name = ''] = LABEL.exec(line.text) ?? []
    if (!label || isHeading(name) || line.isMarked) return []
    return [{ start: line.start + label.length, end: line.end, speaker: { start: line.start, end: line.start + name.length } }]
  })
  return found.length >= 2 ? found : []
}
