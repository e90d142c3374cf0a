import type { Line } from './lines.ts'
import type { Block } from './post.ts'

/** > | SENATOR VALE: Did you read it?   > | MS. BRAY: Yes. */
const LABEL = /^(\p{Lu}[\p{Lu} .'’-]{1,40}):\s+(?=\S)/u
const NO_SPEAKER =
  /^(?:READ MORE|READ|RELATED|WATCH|PHOTOS?|VIDEO|UPDATED?|MORE|SEE ALSO|NOTE|CORRECTION|LISTEN|BREAKING|EXCLUSIVE|OPINION|ANALYSIS|LIVE|ALSO|PLUS|TIP|FACT|QUIZ|MAP|TIME|DATE|WHERE|WHEN|WHAT|WHO|WHY|HOW|[\p{Lu} ]*(?:HERE|BELOW|NEWS))$/u

/** Lines of a record: a name in capitals, a colon, the words. One such line alone is none. */
export function transcriptIn(lines: readonly Line[]): Block[] {
  const found = lines.flatMap((line) => {
    const [label, name = ''] = LABEL.exec(line.text) ?? []
    if (!label || NO_SPEAKER.test(name) || line.isMarked) return []
    return [{ start: line.start + label.length, end: line.end, speaker: { start: line.start, end: line.start + name.length } }]
  })
  return found.length >= 2 ? found : []
}
