import type { Span } from '../../model.ts'
import type { Language } from '../languages/language.ts'
import type { Line } from '../marks/lines.ts'
import { type Block, blockOf } from './block.ts'
import { speaksOfItself } from './speaks-of-itself.ts'
import { type TurnLabel, turnLabel } from './turn-label.ts'

/** > | [Crosstalk]   > | (Laughter.) */
const STAGE = /^(?:\([^()]{1,200}\)|\[[^[\]]{1,200}\])\.?$/
/** Lines between two turns; more are the reporter's own. */
const MOST_BETWEEN = 4
/** Shorter lines were not broken for their length. */
const BROKEN = 50

interface Turn {
  readonly at: number
  readonly label: TurnLabel
}

/**
 * Lines of a record: a name, a colon, the words.
 *
 * > | MS BRAY: Who locked the gate?      capitals: two such lines make a record
 * > | MR VALE: I did, at six.
 * > | I had the only key.                more of it, if it speaks of itself and another turn follows
 * > | [Crosstalk]                        no words of anyone
 * > | MS BRAY: Told by whom?
 * >
 * > | Courier: Why the drums?            names, or Q and A: a question that another name answers
 * > | Bray: I never liked the guitar.
 */
export function transcriptIn(lines: readonly Line[], language: Language): Block[] {
  const turns = lines.flatMap((line, at): Turn[] => {
    const label = turnLabel(line)
    return label ? [{ at, label }] : []
  })
  const capitals = turns.filter(({ label }) => label.kind === 'capitals' && label.speaker)
  const spoken = new Set(capitals.length >= 2 ? capitals : [])
  for (const turn of interview(lines, turns, language)) spoken.add(turn)
  const kept = turns.filter((turn) => spoken.has(turn))
  return kept.flatMap(({ at, label: { words, speaker } }, i) =>
    blockOf([words, ...more(lines, at, kept[i + 1]?.at, language)], { medium: 'spoken', ...(speaker && { speaker }) }),
  )
}

/** Turns under names in small letters, if one asks and another answers; a list of facts has no questions that are answered. */
function interview(lines: readonly Line[], turns: readonly Turn[], language: Language): Turn[] {
  const asksAt = ({ at }: Turn) => /\?["”’)]*$/.test(lines[at]?.text ?? '')
  const pairs = turns.flatMap((turn, i) => {
    const next = turns[i + 1]
    const isAnswered = next && next.at - turn.at <= MOST_BETWEEN && next.label.name !== turn.label.name && asksAt(turn)
    return isAnswered ? [[turn, next] as const] : []
  })
  // An explainer under Q and A answers without an "I"; people with names are people.
  const isTold = pairs.some(([, { at, label }]) => label.speaker || speaksOfItself(lines[at] ?? { text: '' }, language))
  const names = new Set(isTold ? pairs.flat().map(({ label }) => label.name) : [])
  return turns.filter(({ label }) => names.has(label.name))
}

/** What else of a turn stands in the lines to the next one. */
function more(lines: readonly Line[], at: number, next: number | undefined, language: Language): Span[] {
  const spans: Span[] = []
  for (let i = at + 1; i < (next ?? lines.length); i += 1) {
    const [line, above] = [lines[i], lines[i - 1]]
    if (!line || !above) break
    const isBroken = line.isNext && above.text.length >= BROKEN && !/[.!?…:\])]$/.test(above.text)
    if (STAGE.test(line.text)) continue
    if (!isBroken && (next === undefined || next - at > MOST_BETWEEN || line.isMarked || !speaksOfItself(line, language))) break
    spans.push({ start: line.start, end: line.end })
  }
  return spans
}
