import type { Span } from '../../model.ts'
import { isHeading } from '../grammar/heading.ts'
import type { Language } from '../languages/language.ts'
import type { Line } from '../marks/lines.ts'
import type { Block } from './block.ts'
import type { Wordings } from './wordings.ts'
import { bareWords } from './wordings.ts'

const TOP = 3
const FEW = 4
const LONGEST = 200
const NAME = String.raw`\p{Lu}[\p{L}\p{M}'’.-]{1,30}(?: \p{Lu}[\p{L}\p{M}'’.-]{1,30}){0,3}`
const LABELLED = new RegExp(`^(${NAME}): (?=\\p{L})`, 'u')
const NAMED = new RegExp(`^${NAME}$`, 'u')

/** Words of a line, and who it says has said them; offsets within the line. */
interface Stated {
  readonly words: Span
  readonly speaker: Span
}

/**
 * Headlines that give words to someone without marks, if the body reports the words.
 *
 * > | Bray: We mend the pier by hand   > | We mend the pier by hand, says Bray   > | We mend the pier by hand, mayor says
 */
export function statementsIn(lines: readonly Line[], said: Wordings, language: Language): Block[] {
  return lines.slice(0, TOP).flatMap(({ text, start, isMarked }): Block[] => {
    const stated = !isMarked && text.length <= LONGEST ? (labelled(text) ?? credited(text, language)) : undefined
    if (!stated) return []
    const { words, speaker } = stated
    const key = bareWords(text.slice(words.start, words.end))
    if (key.split(' ').length < FEW || !(said.has(key) || said.hasDenied(key) || said.hasNearly(key))) return []
    return [{ start: start + words.start, end: start + words.end, speaker: { start: start + speaker.start, end: start + speaker.end } }]
  })
}

/** > | Bray: We mend the pier by hand */
function labelled(line: string): Stated | undefined {
  const [label, name = ''] = LABELLED.exec(line) ?? []
  if (!label || isHeading(name)) return undefined
  return { words: { start: label.length, end: line.length }, speaker: { start: 0, end: name.length } }
}

/** > | We mend the pier by hand, says Bray   > | We mend the pier by hand, Bray says */
function credited(line: string, language: Language): Stated | undefined {
  const end = line.lastIndexOf(', ')
  const clause = end < 0 ? '' : line.slice(end + 2)
  const first = /^\S+ /.exec(clause)?.[0] ?? ''
  const last = / \S+$/.exec(clause)?.[0] ?? ''
  const [from, to] = says(first, language)
    ? [first.length, clause.length]
    : says(last, language)
      ? [0, clause.length - last.length]
      : [0, 0]
  return isSomeone(clause.slice(from, to), language)
    ? { words: { start: 0, end }, speaker: { start: end + 2 + from, end: end + 2 + to } }
    : undefined
}

function says(word: string, { cues }: Language): boolean {
  const cue = cues.get(word.trim())
  return cue?.report === 'say' && !cue.dependent && !cue.base
}

/** > | Ona Bray   > | mayor */
const isSomeone = (words: string, { jobs, titles }: Language): boolean => NAMED.test(words) || jobs.has(words) || titles.has(words)
